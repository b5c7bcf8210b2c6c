import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { holds } from '../files/path-contains.ts'
import { messageOf, UserError } from '../text/user-error.ts'

/**
 * Checks where the zip is to be written, before any work.
 * @throws UserError if it is a folder or another file than a zip, or if the zip would contain itself
 */
export function checkZipPath(zipPath: string, buildDirectory: string): void {
  if (holds(buildDirectory, zipPath)) {
    throw new UserError(
      `The zip-path ${zipPath} is inside the build directory ${buildDirectory}.`,
      {
        section: 'zip-path',
        hint: 'The zip would contain itself: set the input zip-path to a file outside of it.',
      },
    )
  }
  if (holds(zipPath, buildDirectory)) {
    throw new UserError(
      `The build directory ${buildDirectory} is inside the zip-path ${zipPath}.`,
      {
        section: 'zip-path',
        hint: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
      },
    )
  }
  const present = existing(zipPath)
  if (present === 'folder') {
    throw new UserError(`The zip-path ${zipPath} is a folder.`, {
      section: 'zip-path',
      hint: 'The input zip-path names a file: add a name such as source.zip.',
    })
  }
  if (present === 'file') {
    throw new UserError(
      `The zip-path ${zipPath} is a file that is not a zip, and would be overwritten.`,
      {
        section: 'zip-path',
        hint: 'Set the input zip-path to a name that nothing else uses, such as source.zip.',
      },
    )
  }
}

/** What is at a path; a zip or an empty file may be overwritten. */
function existing(zipPath: string): 'folder' | 'file' | 'zip' | undefined {
  try {
    const stats = statSync(zipPath, { throwIfNoEntry: false })
    if (stats?.isFile()) return isZip(zipPath) ? 'zip' : 'file'
    return stats?.isDirectory() ? 'folder' : undefined
  } catch (error) {
    throw unwritable(zipPath, error)
  }
}

/** Whether a file begins as a zip does, or is empty. */
function isZip(file: string): boolean {
  const start = Buffer.alloc(4)
  const descriptor = openSync(file, 'r')
  try {
    const read = readSync(descriptor, start, 0, 4, 0)
    return read === 0 || start.toString('latin1', 0, 2) === 'PK'
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Writes the zip so that its name never stands for half of it: as a temporary file in the same folder, renamed when
 * it is complete. Missing folders are made.
 * @throws UserError if it cannot be written
 */
export async function writeZip(zipPath: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${zipPath}.${process.pid}.tmp`
  try {
    await mkdir(path.dirname(zipPath), { recursive: true })
    try {
      await writeFile(temporary, bytes)
      await rename(temporary, zipPath)
    } finally {
      await rm(temporary, { force: true }).catch(() => {})
    }
  } catch (error) {
    throw unwritable(zipPath, error)
  }
}

function unwritable(zipPath: string, cause: unknown): UserError {
  return new UserError(`The zip cannot be written to ${zipPath}: ${messageOf(cause)}`, {
    section: 'zip-path',
    hint: 'Set the input zip-path to a file in a folder that this job may write to, on a disk with enough free space.',
    cause,
  })
}
