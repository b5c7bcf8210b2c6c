import { pointTo, showPath } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { parseRequirement } from '../../python/metadata/requirement.ts'
import { isAmongVersions } from '../../python/metadata/specifier.ts'
import { normalizeName } from '../../python/package-name.ts'
import { placeOfDependency, placeOfVersion } from '../../python/project/statement-line.ts'
import { forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { Built } from './included-projects.ts'
import { requirementsOf } from './join-requirements.ts'

/**
 * Checks that the projects of an artifact have the versions by which they require each other. No installer does that, since
 * each is installed without dependencies.
 * @throws UserError for one that has not; where a marker may exclude the requirement, that is a warning
 */
export function checkVersions(own: Built, included: readonly Built[]): void {
  const all = new Map([own, ...included].map(built => [built.distribution, built.project]))
  const others = included.map(({ distribution }) => distribution)
  for (const { by, requirement } of requirementsOf(own.distribution, others)) {
    const { name, specifier = '', marker } = parseRequirement(requirement) ?? {}
    const [found, project] = [...all].find(([one]) => normalizeName(one.name) === name) ?? []
    const requiring = all.get(by)
    if (!found || !project || !requiring || /\bextra\b/.test(marker ?? '')) continue
    const { version } = found
    if (isAmongVersions(version, specifier) !== false) continue
    const message =
      `${by.name} requires ${forLog(requirement)}, and the artifact contains ${found.name} ${version} of ` +
      `${showPath(project.directory)}.`
    const hint =
      `Change the requirement to one that ${version} satisfies, such as "${found.name}>=${version}", or the version in ` +
      `${showPath(placeOfVersion(project).file)}.`
    const place = placeOfDependency(found.name, requiring)
    if (marker === undefined)
      throw new UserError(message, { section: 'included-projects', hint, ...place })
    warn(`${message} ${hint}`, pointTo(place))
  }
}
