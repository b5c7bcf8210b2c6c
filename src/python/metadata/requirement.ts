import { normalizeName } from '../package-name.ts'

/** What a distribution requires, as metadata and requirements files write it. */
export interface Requirement {
  /** Normalized. */
  readonly name: string
  readonly extras: readonly string[]
  /** Such as `>=2,<3`; empty if any version will do, or for a URL. */
  readonly specifier: string
  readonly url: string | undefined
  readonly marker: string | undefined
}

const REQUIREMENT =
  /^\s*(?<name>[a-z0-9](?:[\w.-]*[a-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>\S+)|\(?(?<specifier>[^;()]*?)\)?)\s*(?:;(?<marker>.*))?$/i

/**
 * Reads a dependency specifier, `requests[socks]>=2; python_version < "3.14"`.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * @returns undefined for what is none
 */
export function parseRequirement(text: string): Requirement | undefined {
  const groups = REQUIREMENT.exec(text)?.groups
  if (groups === undefined) return undefined
  const { name = '', extras = '', url, specifier = '', marker } = groups
  const clauses = specifier.split(',').map(clause => clause.trim())
  if (specifier !== '' && !clauses.every(clause => /^(?:[~=!<>]=|===|[<>])\s*\S+$/.test(clause))) {
    return undefined
  }
  return {
    name: normalizeName(name),
    extras: extras
      .split(',')
      .map(extra => extra.trim())
      .filter(Boolean),
    specifier: specifier.replaceAll(/\s/g, ''),
    url,
    marker: marker?.trim() || undefined,
  }
}

/** The same as text, without its marker. */
export function formatRequirement({ name, extras, specifier, url }: Requirement): string {
  const list = extras.length > 0 ? `[${extras.join(',')}]` : ''
  return `${name}${list}${url === undefined ? specifier : ` @ ${url}`}`
}
