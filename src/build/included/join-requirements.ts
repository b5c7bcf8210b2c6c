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
  const unlike = new Map<string, string>()
  for (const { requirement } of requirementsOf(own, included)) {
    const key = requirement.replaceAll(/\s/g, '').toLowerCase()
    if (!names.has(requiredName(requirement)) && !unlike.has(key)) unlike.set(key, requirement)
  }
  return [...unlike.values()]
}

/** A requirement, and the distribution that has it. */
interface Required<T> {
  readonly by: T
  readonly requirement: string
}

/** All requirements of the distributions in an artifact, those of an extra of an included one only if that is required. */
export function requirementsOf<T extends CoreMetadata>(
  own: T,
  included: readonly T[],
): readonly Required<T>[] {
  const first = own.requirements.map(requirement => ({ by: own, requirement }))
  let all = first
  // An extra can require another one.
  for (let known = -1; known < all.length; ) {
    known = all.length
    const extras = requiredExtras(all.map(({ requirement }) => requirement))
    const others = included.flatMap(by => {
      const wanted = extras.get(normalizeName(by.name)) ?? new Set()
      const texts = by.requirements.flatMap(text => active(text, wanted))
      return texts.map(requirement => ({ by, requirement }))
    })
    all = [...first, ...others]
  }
  return all
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
