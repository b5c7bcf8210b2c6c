import type { CoreMetadata } from '../../python/metadata/core-metadata.ts'
import { requiredName } from '../../python/metadata/required-name.ts'
import { normalizeName } from '../../python/package-name.ts'

/** What makes a requirement one of an extra, at the end of its marker, as build backends write it. */
const OF_EXTRA = /\s*(?:;|\band\b)\s*extra\s*==\s*["']([^"']+)["']\s*$/

/**
 * What layers must provide for several distributions in one artifact: the requirements of all, each once, but for those that
 * the artifact contains. Requirements of an extra of an included distribution count if that extra is required.
 * @param included in the order of their requirements
 */
export function joinRequirements(
  own: CoreMetadata,
  included: readonly CoreMetadata[],
): readonly string[] {
  if (included.length === 0) return own.requirements
  const names = new Set(included.map(({ name }) => normalizeName(name)))
  let requirements = own.requirements
  // An extra can require another one.
  for (let known = -1; known < requirements.length; ) {
    known = requirements.length
    const extras = requiredExtras(requirements)
    requirements = [
      ...own.requirements,
      ...included.flatMap(({ name, requirements }) =>
        requirements.flatMap(text => active(text, extras.get(normalizeName(name)) ?? new Set())),
      ),
    ]
  }
  const unlike = new Map<string, string>()
  for (const requirement of requirements) {
    const key = requirement.replaceAll(/\s/g, '').toLowerCase()
    if (!names.has(requiredName(requirement)) && !unlike.has(key)) unlike.set(key, requirement)
  }
  return [...unlike.values()]
}

/** The extras that are required of each distribution, by normalized names. */
function requiredExtras(requirements: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const requirement of requirements) {
    const [, extras = ''] = /^[\w.-]+\s*\[([^\]]*)\]/.exec(requirement) ?? []
    const name = requiredName(requirement)
    const known = found.get(name) ?? new Set()
    for (const extra of extras.split(',')) known.add(normalizeName(extra.trim()))
    found.set(name, known)
  }
  return found
}

/** A requirement without the extra that it is for; nothing if nobody requires that. */
function active(requirement: string, extras: ReadonlySet<string>): string[] {
  const [, extra] = OF_EXTRA.exec(requirement) ?? []
  if (extra === undefined) return [requirement]
  return extras.has(normalizeName(extra)) ? [requirement.replace(OF_EXTRA, '')] : []
}
