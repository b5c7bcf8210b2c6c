import type JSZip from 'jszip'
import { type TreeEntry, zipName } from '../files/list-tree.ts'
import { readListedFile } from './read-listed-file.ts'

// The oldest date that a zip can hold. jszip writes and reads the fields in UTC, so no time zone can change them.
const DATE = new Date(Date.UTC(1980, 0, 1))

const FOLDER_MODE = 0o40755
const FILE_MODE = 0o100644
const EXECUTABLE_MODE = 0o100755

// Names, dates and modes are the caller's; a data descriptor (`streamFiles`) is what some readers refuse.
const OPTIONS = {
  type: 'uint8array',
  compression: 'DEFLATE',
  compressionOptions: { level: 9 },
  platform: 'UNIX',
  streamFiles: false,
} as const

/** Loads jszip, once: not every run needs it. */
export async function loadJszip(): Promise<typeof JSZip> {
  return (await import('jszip')).default
}

/**
 * Reads entries of a tree and gives a zip of them, in their order. It depends on nothing but names, content and
 * executable bits.
 * @throws UserError if a file has changed since the listing, see {@link readListedFile}
 */
export async function compress(
  root: string,
  entries: readonly TreeEntry[],
): Promise<Uint8Array<ArrayBuffer>> {
  const JSZip = await loadJszip()
  const zip = new JSZip()
  for (const entry of entries) {
    // Folders that jszip adds by itself would carry the current time.
    const options = { date: DATE, createFolders: false }
    if (entry.kind === 'folder') {
      // zipimport finds namespace packages through their folder entries.
      zip.file(zipName(entry), null, { ...options, dir: true, unixPermissions: FOLDER_MODE })
    } else {
      const unixPermissions = entry.executable ? EXECUTABLE_MODE : FILE_MODE
      zip.file(zipName(entry), readListedFile(root, entry), { ...options, unixPermissions })
    }
  }
  return zip.generateAsync(OPTIONS) as Promise<Uint8Array<ArrayBuffer>>
}
