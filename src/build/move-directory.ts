import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { listTree, type TreeEntry } from '../files/list-tree.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import { requireUnchanged } from './check-unchanged.ts'

/**
 * Moves an installation to a place that is free.
 * @param files what it must contain
 * @returns what the place contains
 */
export async function moveDirectory(
  from: string,
  to: string,
  files: readonly TreeEntry[],
): Promise<readonly TreeEntry[]> {
  try {
    await chmod(from, 0o755)
    await mkdir(path.dirname(to), { recursive: true })
    try {
      await rename(from, to)
      return files
    } catch (error) {
      // Another file system: the folder of temporary files can be one of its own.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
      const partial = `${to}.${process.pid}.tmp`
      try {
        await cp(from, partial, { recursive: true })
        await requireUnchanged({ directory: from, files })
        await rename(partial, to)
      } finally {
        await rm(partial, { recursive: true, force: true })
      }
      return await listTree(to)
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(`The package cannot be moved to ${to}: ${messageOf(cause)}`, {
      section: 'runner-folders',
      hint: 'Set the input build-directory to a folder that this job may write to, with no file in its way.',
      cause,
    })
  }
}
