import { UserError } from '../text/user-error.ts'

/**
 * Checks names that were listed in a folder, before they become names in a zip.
 * @param names paths with forward slashes; those of folders may end in one
 * @returns pairs of names that are the same where case or the form of accents does not count, as on Windows and macOS:
 * a checkout there contains only one of the two.
 * @throws UserError for a name that would be another path on Windows
 */
export function checkNames(names: readonly string[]): [string, string][] {
  const collisions: [string, string][] = []
  const seen = new Map<string, string>()
  for (const name of names) {
    if (/\\|^[a-z]:/i.test(name)) {
      throw new UserError(
        `The build directory contains a name that is another path on Windows: ${JSON.stringify(name)}`,
        {
          section: 'unusual-files',
          hint: 'Rename the file or folder in the project, without backslash and colon.',
        },
      )
    }
    const key = name.normalize('NFC').toLowerCase()
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, name)
    else collisions.push([twin, name])
  }
  return collisions
}
