/** What is known of an artifact before any code of its project runs. */
import { readStaticVersion } from '../python/project/declared-name.ts'
import { readSourceTree } from '../python/project/source-tree.ts'
import { placeOfVersion } from '../python/project/statement-line.ts'
import { findVersion } from '../python/version.ts'
import { lines } from '../text/lines.ts'
import { UserError } from '../text/user-error.ts'
import { type FoundProject, portable } from './found-project.ts'
import { includedProjects } from './included-projects.ts'
import type { MatrixProject } from './matrix.ts'

/**
 * The version that a project declares, the line that declares it, and the source that the artifact is built from, as far as
 * these are known without a build.
 * @param given the input `include-projects`; empty: as the project states it
 */
export async function declaredSource(
  project: FoundProject,
  given: readonly string[],
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
  given: readonly string[],
): Promise<string | undefined> {
  if (project.configuration === undefined) return undefined
  const stated = project.configuration.get('include-projects') ?? ''
  const paths = given.length > 0 ? given : lines(stated)
  try {
    return await readSourceTree({ ...project, included: includedProjects(paths, project) })
  } catch (error) {
    // The project's own job shows what is wrong with them.
    if (error instanceof UserError) return undefined
    throw error
  }
}
