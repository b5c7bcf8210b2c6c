import * as core from '@actions/core'
import { pointTo } from '../../github/annotation.ts'
import { localSources } from '../../python/local-sources.ts'
import { normalizeName } from '../../python/package-name.ts'
import type { Project } from '../../python/project.ts'
import { placeOf } from '../../python/statement-line.ts'
import { forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'

/**
 * Checks that what the package requires is the same on every machine.
 * @throws UserError for a requirement that is a path: it would be in the artifact, and exist on this machine only
 */
export async function checkRequirements(
  requirements: readonly string[],
  project: Project,
): Promise<void> {
  const place = placeOf('dependencies', project)
  for (const requirement of requirements) {
    // https://packaging.python.org/en/latest/specifications/dependency-specifiers/#url
    const [, name] = /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*@\s*(?:\w+\+)?file:/i.exec(requirement) ?? []
    if (name === undefined) continue
    throw new UserError(`The package requires ${name} from a path: ${forLog(requirement)}`, {
      section: 'requirement-from-a-path',
      hint:
        `The path exists on this machine only, and would change the artifact with each checkout. Require ${name} by a ` +
        `version of a package index, e.g. "${name}>=1.0", or move its code into this package.`,
      ...place,
    })
  }
  const local = await localSources(project)
  const names = requirements.map(requirement => /^[\w.-]+/.exec(requirement)?.[0] ?? '')
  for (const name of names.filter(name => local.has(normalizeName(name)))) {
    core.warning(
      `The package requires ${name}, which only uv knows to be in this repository ([tool.uv.sources]). Anyone who installs the ` +
        `requirements of the artifact by name, as with pip, gets the package ${name} of the package index, which ` +
        'anyone can have published. Install it into the layer from this repository, or move its code into this package.',
      pointTo(place),
    )
  }
}
