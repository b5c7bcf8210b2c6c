import path from 'node:path'
import type { Project } from '../python/project/project.ts'
import type { ReleaseTag } from '../python/release-tag.ts'

/** Where the stages put what they make by default: next to the project file. */
export const OUTPUT = path.join('build', 'lambda', 'source')

/** The default build directory of a project. */
export function defaultBuildDirectory({ directory }: Project): string {
  return path.join(directory, OUTPUT, 'build')
}

/** What stage `build` works on. Paths are absolute. */
export interface BuildInputs {
  readonly project: Project
  /** The pip to build with: a path or a name on `PATH`; found automatically if absent. */
  readonly pipPath: string | undefined
  /** Extra arguments for pip. */
  readonly pipArgs: readonly string[]
  /** Names of withheld environment variables that the build gets anyway. */
  readonly buildEnvironment: readonly string[]
  readonly buildDirectory: string
  /** `package.module.function`, several one per line, or `none`; absent: to be found. */
  readonly handler: string | undefined
  /** Whether to follow what the modules of the handlers import. */
  readonly imports: 'check' | 'ignore'
  /** Import names of what Lambda's runtime and other layers provide, besides what is known. */
  readonly provided: readonly string[]
  /** The folder of a layer that functions get, which contains `python/`; absent: it is not known what their layers contain. */
  readonly layerDirectory?: string | undefined
  /** Whether files that look like secrets are an error. */
  readonly secretFiles: 'refuse' | 'allow'
  /** Whether the tag that the workflow runs for must name what is built. */
  readonly releaseTag: ReleaseTag
}
