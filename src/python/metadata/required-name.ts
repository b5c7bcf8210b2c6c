import { normalizeName } from '../package-name.ts'

/** The normalized name of a requirement, such as `requests[socks]>=2; python_version < "3.14"`. */
export function requiredName(requirement: string): string {
  return normalizeName(/^\s*([\w.-]+)/.exec(requirement)?.[1] ?? '')
}
