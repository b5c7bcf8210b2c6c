import { UserError } from '../text/user-error.ts'

/**
 * Checks the names that a zip is to hold. jszip takes any name as it is, and what a reader does with a bad one
 * differs from platform to platform.
 * @param names paths with forward slashes; those of folders may end in one
 * @returns pairs of names that are one and the same where case or the form of accents does not count, as on
 * Windows and macOS: a checkout there holds only one of the two.
 * @throws UserError for a name that is absolute or empty, or holds a backslash, a NUL, or an empty, `.` or `..` part
 */
export function checkNames(names: readonly string[]): [string, string][] {
  const collisions: [string, string][] = []
  const seen = new Map<string, string>()
  for (const name of names) {
    const fault = findFault(name)
    if (fault !== undefined) {
      throw new UserError(
        `The build directory holds a name that no zip can hold safely: ${JSON.stringify(name)} ${fault}.`,
        { hint: 'Rename it in the project.' },
      )
    }
    const key = name.normalize('NFC').toLowerCase()
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, name)
    else collisions.push([twin, name])
  }
  return collisions
}

function findFault(name: string): string | undefined {
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'is absolute'
  if (name.includes('\\')) return 'holds a backslash, which is a folder separator on Windows'
  if (name.includes('\0')) return 'holds a NUL'
  if (!name.isWellFormed()) return 'is not valid Unicode'
  const parts = name.replace(/\/$/, '').split('/')
  if (parts.some(part => ['', '.', '..'].includes(part))) return 'holds an empty, "." or ".." part'
  return undefined
}
