import { compareVersions, findVersion } from '../version.ts'

const CLAUSE = /^\s*(===|~=|==|!=|<=|>=|<|>)\s*(\S+)\s*$/

/**
 * Whether a version is among those that a specifier takes, such as `>=2,!=2.1.*`. Pre-releases count like any other.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 * @returns undefined if the specifier or the version is none
 */
export function isAmongVersions(version: string, specifier: string): boolean | undefined {
  if (findVersion(version) === undefined) return undefined
  const clauses = specifier.split(',').filter(clause => clause.trim() !== '')
  const results = clauses.map(clause => matches(version, clause))
  return results.includes(undefined) ? undefined : results.every(Boolean)
}

function matches(version: string, clause: string): boolean | undefined {
  const [, operator = '', wanted = ''] = CLAUSE.exec(clause) ?? []
  if (operator === '===') return version.toLowerCase() === wanted.toLowerCase()
  const prefix = wanted.endsWith('.*') ? wanted.slice(0, -2) : undefined
  if (operator === '' || findVersion(prefix ?? wanted) === undefined) return undefined
  if (prefix !== undefined) {
    if (operator !== '==' && operator !== '!=') return undefined
    return beginsWith(version, prefix) === (operator === '==')
  }
  // A local label counts only where the specifier has one.
  const own = wanted.includes('+') ? version : version.replace(/\+.*/, '')
  const order = compareVersions(own, wanted)
  switch (operator) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<=':
      return order <= 0
    case '>=':
      return order >= 0
    case '~=':
      return order >= 0 && beginsWith(version, withoutLast(wanted))
    case '<':
      return order < 0 && !(isPre(version) && !isPre(wanted) && sameRelease(version, wanted))
    default:
      return (
        order > 0 && !(/post/.test(version) && !/post/.test(wanted) && sameRelease(version, wanted))
      )
  }
}

function beginsWith(version: string, prefix: string): boolean {
  const [own, wanted] = [releaseOf(version), releaseOf(prefix)]
  if (epochOf(version) !== epochOf(prefix)) return false
  return wanted.every((part, index) => (own[index] ?? '0') === part)
}

/** `1!2` for `1!2.3rc1`. */
function withoutLast(version: string): string {
  return `${epochOf(version)}!${releaseOf(version).slice(0, -1).join('.')}`
}

/** The numbers of a release, without epoch, suffixes and local label. */
function releaseOf(version: string): string[] {
  const [release = ''] = /\d+(\.\d+)*/.exec(version.replace(/^v?\d+!/, '')) ?? []
  return release.split('.')
}

const epochOf = (version: string) => /^v?(\d+)!/.exec(version)?.[1] ?? '0'

const isPre = (version: string) => /(a|b|rc|dev)\d/.test(findVersion(version) ?? '')

function sameRelease(one: string, other: string): boolean {
  return compareVersions(releaseOf(one).join('.'), releaseOf(other).join('.')) === 0
}
