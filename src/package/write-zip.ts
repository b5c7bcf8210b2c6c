import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { holds } from '../files/path-contains.ts'
import { messageOf, UserError } from '../text/user-error.ts'

/**
 * Checks where the zip is to be written, before any work.
 * @throws UserError if it is a folder, or the build directory lies in it or it in the build directory: the zip
 * would ship itself
 */
export function checkZipPath(zipPath: string, buildDirectory: string): void {
  if (holds(buildDirectory, zipPath)) {
    throw new UserError(`The zip-path ${zipPath} lies in the build directory ${buildDirectory}.`, {
      hint: 'The zip would hold itself: set the input zip-path to a file outside of it.',
    })
  }
  if (holds(zipPath, buildDirectory)) {
    throw new UserError(`The build directory ${buildDirectory} lies in the zip-path ${zipPath}.`, {
      hint: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
    })
  }
  if (statSync(zipPath, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`The zip-path ${zipPath} is a folder.`, {
      hint: 'The input zip-path names a file: add a name such as source.zip.',
    })
  }
  if (statSync(zipPath, { throwIfNoEntry: false })?.isFile() && !isZip(zipPath)) {
    throw new UserError(
      `The zip-path ${zipPath} is a file that is no zip, and would be overwritten.`,
      {
        hint: 'Set the input zip-path to a name that nothing else uses, such as source.zip.',
      },
    )
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
 * it is whole. Folders are made.
 * @throws UserError if the folder cannot be written to
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
    const way = WAYS_OUT[(error as NodeJS.ErrnoException).code ?? '']
    if (way === undefined) throw error
    throw new UserError(`The zip cannot be written to ${zipPath}: ${messageOf(error)}`, {
      hint: way,
      cause: error,
    })
  }
}

const ELSEWHERE = 'set the input zip-path to a file in a folder that this job may write to.'
const WAYS_OUT: Readonly<Record<string, string>> = {
  EACCES: `The user of this job may not write there: ${ELSEWHERE}`,
  EPERM: `The user of this job may not write there: ${ELSEWHERE}`,
  EROFS: `That file system is read-only: ${ELSEWHERE}`,
  EEXIST: `One of its parents is a file: ${ELSEWHERE}`,
  ENOTDIR: `One of its parents is a file: ${ELSEWHERE}`,
  EISDIR: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
  ENAMETOOLONG: 'Set the input zip-path to a shorter one.',
  ENOSPC: 'The disk is full: make room, or set the input zip-path to a file on another disk.',
  EDQUOT:
    'The disk quota is used up: make room, or set the input zip-path to a file on another disk.',
}
