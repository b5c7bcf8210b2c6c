import { fileURLToPath } from 'node:url'
import { holds } from '../../files/path-contains.ts'
import { pointTo, showPath } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { localRequirement } from '../../python/metadata/local-requirement.ts'
import { normalizeName } from '../../python/package-name.ts'
import { localSources } from '../../python/project/local-sources.ts'
import { isProject, type Project } from '../../python/project/project.ts'
import { findProjectNamed, repositoryRoot } from '../../python/project/repository-projects.ts'
import { placeOf } from '../../python/project/statement-line.ts'
import { forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'

/**
 * Checks that what the package requires is the same on every machine.
 * @param included normalized names of the distributions that are in the same artifact
 * @throws UserError for a requirement that is a path: it would be in the artifact, and exist on this machine only
 */
export async function checkRequirements(
  requirements: readonly string[],
  project: Project,
  included: ReadonlySet<string> = new Set(),
): Promise<void> {
  const place = placeOf('dependencies', project)
  for (const requirement of requirements) {
    const local = localRequirement(requirement)
    if (local === undefined || included.has(normalizeName(local.name))) continue
    const { name, url } = local
    const folder = projectAt(url)
    const include =
      folder === undefined ? 'Require' : `${includeProject(folder)}\nOtherwise require`
    throw new UserError(`The package requires ${name} from a path: ${forLog(requirement)}`, {
      section: 'requirement-from-a-path',
      hint:
        'The path exists on this machine only, and would change the artifact with each checkout. ' +
        `${include} ${name} from a package index, e.g. "${name}>=1.0", or move its code into this package.`,
      ...place,
    })
  }
  const local = await localSources(project)
  const names = requirements.map(requirement => /^[\w.-]+/.exec(requirement)?.[0] ?? '')
  for (const name of names) {
    if (!local.has(normalizeName(name)) || included.has(normalizeName(name))) continue
    const folder = await findProjectNamed(name)
    const include =
      folder === undefined ? 'Install' : `${includeProject(folder)}\nOtherwise install`
    warn(
      `The package requires ${name}, which [tool.uv.sources] takes from this repository. Only uv reads that table: pip installs ` +
        `the package ${name} of the package index, which anyone can have published. ${include} it into the layer from this repository, or move its code into this package.`,
      pointTo(place),
    )
  }
}

/** The folder of the repository's project that a URL names. */
function projectAt(url: string): string | undefined {
  try {
    const folder = fileURLToPath(url.replace(/^\w+\+/, '').replace(/#.*$/, ''))
    return isProject(folder) && holds(repositoryRoot(), folder) ? folder : undefined
  } catch {
    // Relative, or of another machine.
    return undefined
  }
}

const includeProject = (folder: string) =>
  `If its code belongs in the artifact, include it:\n  include-projects: ${showPath(folder)}`
