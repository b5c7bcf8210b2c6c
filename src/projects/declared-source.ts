/** What is known of an artifact before any code of its project runs. */
import { createHash } from 'node:crypto'
import { layerSource } from '../layer/layer-source.ts'
import { readStaticVersion } from '../python/project/declared-name.ts'
import { readSourceTree } from '../python/project/source-tree.ts'
import { placeOfVersion } from '../python/project/statement-line.ts'
import { findVersion } from '../python/version.ts'
import { lines } from '../text/lines.ts'
import { UserError } from '../text/user-error.ts'
import { type FoundProject, portable } from './found-project.ts'
import { includedProjects } from './included-projects.ts'
import type { SourceInputs } from './inputs.ts'
import type { MatrixProject } from './matrix.ts'

/**
 * The version that a project declares, the line that declares it, and the source that the artifact is built from, as far as
 * these are known without a build.
 * @param given what the workflow states
 */
export async function declaredSource(
  project: FoundProject,
  given: SourceInputs,
): Promise<Partial<MatrixProject>> {
  const version = findVersion((await readStaticVersion(project)) ?? '')
  const line = version && versionLine(project)
  const tree = await sourceTreeOf(project, given)
  return {
    ...(version && { 'declared-version': version }),
    ...(line && { 'version-line': line }),
    ...(tree && { 'source-tree': tree }),
  }
}

/** The line to change for another version: `functions/orders/pyproject.toml:3`. */
function versionLine(project: FoundProject): string | undefined {
  const { file, line } = placeOfVersion(project)
  return line === undefined ? undefined : `${portable(file)}:${line}`
}

/** What the artifact of a project is built from; undefined if that cannot be known. */
async function sourceTreeOf(
  project: FoundProject,
  { includeProjects, layer }: SourceInputs,
): Promise<string | undefined> {
  const { configuration } = project
  if (configuration === undefined) return undefined
  const stated = configuration.get('include-projects') ?? ''
  const paths = includeProjects.length > 0 ? includeProjects : lines(stated)
  try {
    const included = includedProjects(paths, project)
    const tree = await readSourceTree({ ...project, included })
    if (layer === undefined || tree === undefined) return tree
    const other = await layerSource(project, configuration.get('lock-file') || undefined, layer)
    return other && createHash('sha256').update(`${tree} ${other}`).digest('hex')
  } catch (error) {
    // The project's own job shows what is wrong with them.
    if (error instanceof UserError) return undefined
    throw error
  }
}
