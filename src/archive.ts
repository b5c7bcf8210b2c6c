import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import JSZip from 'jszip'
import { UserError } from './errors.ts'
import type { PackageInputs } from './inputs.ts'
import { formatSize } from './size.ts'
import { stopwatch } from './timing.ts'
import { listTree, type TreeEntry, zipName } from './tree.ts'

/** What stage `package` made: a Lambda deployment package. */
export interface Archive {
  /** Absolute path. */
  readonly zipPath: string
  /** The content of the zip, as written. */
  readonly bytes: Uint8Array
  /** Of the zip's bytes, in hexadecimal. */
  readonly sha256: string
  /** The same digest in base64: Lambda's `CodeSha256`, and S3's checksum. */
  readonly codeSha256: string
  /** Bytes of the zip. */
  readonly zipSize: number
  /** Bytes of all files, as Lambda counts them against its limit. */
  readonly unzippedSize: number
  /** Number of files. */
  readonly files: number
}

// The oldest date that a zip can hold. jszip writes the fields in UTC, so no time zone can change them.
const DATE = new Date(Date.UTC(1980, 0, 1))

const FOLDER_MODE = 0o40755
const FILE_MODE = 0o100644
const EXECUTABLE_MODE = 0o100755

/**
 * Stage 2: packs the build directory into a zip whose bytes depend on nothing but names, content and
 * executable bits.
 */
export async function pack({ buildDirectory, zipPath }: PackageInputs): Promise<Archive> {
  const elapsed = stopwatch()
  const tree = await listTree(buildDirectory)
  const files = tree.filter(entry => entry.kind === 'file')
  if (files.length === 0) {
    throw new UserError(`The build directory ${buildDirectory} holds no file.`, {
      hint: 'Build the package into it first.',
    })
  }
  const zip = new JSZip()
  let unzippedSize = 0
  for (const entry of tree) unzippedSize += await add(zip, entry, buildDirectory)
  const bytes = await zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
    streamFiles: false,
  })
  await writeWhole(zipPath, bytes)
  const digest = createHash('sha256').update(bytes).digest()
  const sha256 = digest.toString('hex')
  core.info(
    `Packaged ${files.length} files (${formatSize(bytes.length)}) in ${elapsed()}: ${zipPath}`,
  )
  core.info(`SHA-256 ${sha256}`)
  return {
    zipPath,
    bytes,
    sha256,
    codeSha256: digest.toString('base64'),
    zipSize: bytes.length,
    unzippedSize,
    files: files.length,
  }
}

/** Adds one entry and gives the bytes it holds. */
async function add(zip: JSZip, entry: TreeEntry, root: string): Promise<number> {
  // Folders that jszip adds by itself would carry the current time.
  const options = { date: DATE, createFolders: false }
  if (entry.kind === 'folder') {
    // zipimport finds namespace packages through their folder entries.
    zip.file(zipName(entry), null, { ...options, dir: true, unixPermissions: FOLDER_MODE })
    return 0
  }
  const content = await readFile(path.join(root, entry.path))
  const unixPermissions = entry.executable ? EXECUTABLE_MODE : FILE_MODE
  zip.file(zipName(entry), content, { ...options, unixPermissions })
  return content.length
}

/** Writes a file so that its name never stands for half of it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await writeFile(temporary, bytes)
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}
