import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from './errors.ts'

/** A file or folder of a tree. */
export interface TreeEntry {
  /** Relative to the tree's root, with forward slashes on every platform. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** Bytes; 0 for a folder. */
  readonly size: number
  /** Whether anybody may execute it. */
  readonly executable: boolean
}

/** The name of an entry in a zip: folders end in a slash. */
export function zipName({ path, kind }: TreeEntry): string {
  return kind === 'folder' ? `${path}/` : path
}

/**
 * Lists everything below a folder, sorted by the bytes of the zip names, so that no locale changes the order.
 * @throws UserError for a symbolic link or a special file: pip makes none, and a link could lead anywhere.
 */
export async function listTree(root: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = []
  await walk(root, '', entries)
  return entries.sort((a, b) => compareBytes(zipName(a), zipName(b)))
}

/** Orders texts by their bytes in UTF-8. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

async function walk(root: string, folder: string, entries: TreeEntry[]): Promise<void> {
  for (const name of await readdir(path.join(root, folder))) {
    const relative = folder === '' ? name : `${folder}/${name}`
    const stats = await lstat(path.join(root, relative))
    if (stats.isDirectory()) {
      entries.push({ path: relative, kind: 'folder', size: 0, executable: true })
      await walk(root, relative, entries)
    } else if (stats.isFile()) {
      const executable = (stats.mode & 0o111) !== 0
      entries.push({ path: relative, kind: 'file', size: stats.size, executable })
    } else {
      const kind = stats.isSymbolicLink() ? 'a symbolic link' : 'a special file'
      throw new UserError(`The build directory holds ${kind}: ${path.join(root, relative)}`, {
        hint: 'Lambda source is made of files and folders only: let the build write a real file there.',
      })
    }
  }
}
