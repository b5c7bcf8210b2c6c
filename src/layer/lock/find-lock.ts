import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { holds } from '../../files/path-contains.ts'
import type { Project } from '../../python/project/project.ts'
import { messageOf, UserError } from '../../text/user-error.ts'
import type { LockFile } from './requirements.ts'

/** The first one in a folder counts. */
const NAMES = ['uv.lock', 'pylock.toml', 'poetry.lock', 'requirements.txt'] as const

/**
 * Finds the lock file of a project: the one that is named, else next to the project file, else in the folders above it, up
 * to the top of the repository.
 * @returns undefined if there is none
 * @throws UserError if the one that is named does not exist, or is of no kind that is known
 */
export function findLock(named: string | undefined, { directory }: Project): LockFile | undefined {
  if (named !== undefined) return read(path.resolve(named), kindOf(named))
  for (const folder of foldersUpTo(directory)) {
    const kind = NAMES.find(name => existsSync(path.join(folder, name)))
    if (kind) return read(path.join(folder, kind), kind)
  }
  return undefined
}

/** A folder and those above it, up to the top of the repository. */
function foldersUpTo(directory: string): string[] {
  const top = process.env.GITHUB_WORKSPACE || process.cwd()
  const parent = path.dirname(directory)
  const ends =
    parent === directory || existsSync(path.join(directory, '.git')) || !holds(top, parent)
  return ends ? [directory] : [directory, ...foldersUpTo(parent)]
}

function kindOf(named: string): LockFile['kind'] {
  const name = path.basename(named)
  if (name === 'uv.lock' || name === 'poetry.lock') return name
  // https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
  if (/^pylock(\.[^.]+)?\.toml$/.test(name)) return 'pylock.toml'
  if (/\.(txt|in)$/.test(name)) return 'requirements.txt'
  throw new UserError(
    `The input lock-file is "${named}", which is not a known kind of lock file.`,
    {
      section: 'lock-file',
      hint: `Set it to a ${NAMES.slice(0, -1).join(', a ')}, or a requirements file with the extension .txt.`,
    },
  )
}

function read(file: string, kind: LockFile['kind']): LockFile {
  try {
    if (!statSync(file).isFile()) throw new Error('it is not a file')
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
    return { kind, file, sha256, place: { file } }
  } catch (cause) {
    throw new UserError(`The lock file ${file} cannot be read: ${messageOf(cause)}`, {
      section: 'lock-file',
      hint: 'Check the input lock-file, and that the file is in the repository: git ls-files shows what is.',
      cause,
    })
  }
}
