import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import type { TreeEntry } from '../files/list-tree.ts'
import { messageOf, UserError } from '../text/user-error.ts'

// What took the file's place since the listing must not lead elsewhere (a link) nor block for ever (a pipe).
// Windows has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file as it was when its tree was listed. Synchronous: on many small files, awaited reads take four times
 * as long.
 * @throws UserError if it has vanished, has changed since the listing, or cannot be read
 */
export function readListedFile(root: string, entry: TreeEntry): Uint8Array {
  const file = path.join(root, entry.path)
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, FLAGS)
    // Not a Buffer: jszip would copy that byte by byte.
    const content = new Uint8Array(entry.size)
    let filled = 0
    while (filled < content.length) {
      const read = readSync(descriptor, content, filled, content.length - filled, null)
      if (read === 0) break
      filled += read
    }
    // After the reading, so that a change during it shows too.
    const stats = fstatSync(descriptor)
    const same = stats.isFile() && stats.size === entry.size && stats.ctimeMs === entry.changed
    if (!same || filled < entry.size) throw changed(file, 'has changed')
    return content
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw changed(file, 'has vanished')
    if (code === 'ELOOP') throw changed(file, 'has become a symbolic link')
    throw new UserError(`The file ${file} cannot be read: ${messageOf(error)}`, {
      section: 'runner-folders',
      hint: 'Check that the user of this job may read it.',
      cause: error,
    })
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function changed(file: string, how: string): UserError {
  return new UserError(`The file ${file} ${how} while the build directory was packed.`, {
    section: 'file-changed-while-packing',
    hint:
      'Nothing else may work in the build directory at that time: look for a process that the build left running, ' +
      'or for another job that uses the same folder.',
  })
}
