import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { messageOf, UserError } from '../text/user-error.ts'

/** A file or folder of a tree. */
export interface TreeEntry {
  /** Relative to the tree's root, with forward slashes on every platform. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** Bytes; 0 for a folder. */
  readonly size: number
  /** Whether anybody may execute it. */
  readonly executable: boolean
  /** When content or attributes changed last: milliseconds since 1970. Nothing can set it back. */
  readonly changed: number
}

/** The name of an entry in a zip: folders end in a slash. */
export function zipName({ path, kind }: TreeEntry): string {
  return kind === 'folder' ? `${path}/` : path
}

/**
 * Lists everything below a folder, sorted by the bytes of the zip names, so that no locale changes the order.
 * @throws UserError for a symbolic link or a special file: pip makes none, and a link could lead anywhere;
 * for a name that is not Unicode, which a zip cannot contain in the same way on all platforms; and if it cannot be read.
 */
export async function listTree(root: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = []
  try {
    walk(root, '', entries)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`The folder ${root} cannot be read: ${messageOf(error)}`, {
      section: 'runner-folders',
      hint: 'Check that the user of this job may read all of it, and that nothing else changes it.',
      cause: error,
    })
  }
  return entries
    .map(entry => ({ entry, key: Buffer.from(zipName(entry)) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ entry }) => entry)
}

/** Orders texts by their bytes in UTF-8. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

// Synchronous, since awaiting each call costs four times the call itself.
function walk(root: string, folder: string, entries: TreeEntry[]): void {
  for (const name of readdirSync(path.join(root, folder))) {
    const relative = folder === '' ? name : `${folder}/${name}`
    // Node puts this character in place of bytes that it cannot decode.
    if (name.includes('\uFFFD')) refuse(root, relative, 'a name that is not valid UTF-8')
    const stats = lstatSync(path.join(root, relative))
    const common = { path: relative, changed: stats.ctimeMs }
    if (stats.isDirectory()) {
      entries.push({ ...common, kind: 'folder', size: 0, executable: true })
      walk(root, relative, entries)
    } else if (stats.isFile()) {
      const executable = (stats.mode & 0o111) !== 0
      entries.push({ ...common, kind: 'file', size: stats.size, executable })
    } else {
      refuse(root, relative, stats.isSymbolicLink() ? 'a symbolic link' : 'a special file')
    }
  }
}

function refuse(root: string, relative: string, what: string): never {
  throw new UserError(`The folder contains ${what}: ${path.join(root, relative)}`, {
    section: 'unusual-files',
    hint: 'An artifact consists of files and folders only: let the build write a real file there.',
  })
}
