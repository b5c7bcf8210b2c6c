import type { TreeEntry } from '../files/list-tree.ts'
import type { CoreMetadata } from '../python/metadata/core-metadata.ts'
import type { VersionPlace } from '../python/project/statement-line.ts'
import type { LeftOutData } from './data-files/check-data.ts'

/** What stage `build` made. */
export interface Build {
  /** Absolute path of the folder that contains the installed package. */
  readonly directory: string
  /** What was inspected there, and may not change while the step runs. */
  readonly files: readonly TreeEntry[]
  readonly packageName: string
  /** Canonical PEP 440. */
  readonly version: string
  /** `package.module.function`; empty if it was not to be checked. */
  readonly handler: string
  /** All of them, if the package has several. */
  readonly handlers: readonly string[]
  /** The package's dependencies, which its Lambda layers must provide. */
  readonly requirements: readonly string[]
  /** What is in the same artifact, by the names and versions that it is built as. */
  readonly included?: readonly Pick<CoreMetadata, 'name' | 'version'>[]
  /** Absent if there are none. */
  readonly leftOut?: LeftOutData | undefined
  /** What it was built from, if that is committed: see `readSourceTree`. */
  readonly sourceTree?: string | undefined
  /** Where the project states its version. */
  readonly versionPlace: VersionPlace
}
