import { normalizeName } from '../../python/package-name.ts'
import { UserError } from '../../text/user-error.ts'

/**
 * Where a file is that RECORD lists. With `--target`, pip names files next to the modules relative to a folder
 * site-packages that does not exist.
 * @throws UserError for a path that leads out of the installation
 */
export function installedPath(recorded: string): string {
  const relative = recorded.replace(/^(\.\.\/)+/, '')
  const parts = relative.split('/')
  if (!parts.some(part => ['', '.', '..'].includes(part)) && !/^[a-z]:|\\/i.test(relative)) {
    return relative
  }
  throw new UserError(
    `The installed RECORD names a file outside of the package: ${JSON.stringify(recorded)}`,
    {
      section: 'incomplete-installation',
      hint:
        'No build backend writes such a path on its own: look for what in the project writes RECORD, or names files ' +
        'with backslashes or "..".',
    },
  )
}

/** Each installer has a folder of its own for C headers, and pip's has the version of Python in its name. */
export function portableHeader(file: string, packageName: string): string {
  const [, folder = '', rest] =
    /^include\/(?:(?:site\/)?python[\d.]*\/)?([^/]+)\/(.+)$/.exec(file) ?? []
  const own = normalizeName(packageName)
  return normalizeName(folder) === own ? `include/${own}/${rest}` : file
}
