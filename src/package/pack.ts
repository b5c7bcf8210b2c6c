import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import * as core from '@actions/core'
import { digestOf } from '../files/digest.ts'
import { listTree, type TreeEntry, zipName } from '../files/list-tree.ts'
import { showPath } from '../github/annotation.ts'
import { debugLines } from '../github/debugging.ts'
import { warn } from '../github/warning.ts'
import { formatSize, stopwatch } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import { describeContent, summarizeContent } from './content.ts'
import { checkNames } from './entry-names.ts'
import type { PackageInputs } from './inputs.ts'
import { checkLimits } from './limits.ts'
import { joinZips } from './parallel/join-zips.ts'
import { cutSlices } from './parallel/queue.ts'
import { compressSlices } from './parallel/threads.ts'
import type { Archive } from './result.ts'
import { checkZipPath, writeZip } from './write-zip.ts'
import { compress } from './zip.ts'

/** How to pack. */
export interface PackOptions {
  /** Threads to compress on, which change no byte of the zip; by default as many as the processors and the bytes at hand are good for. */
  readonly threads?: number
  /** What to pack of the folder, where it was listed before: what changes or is added since is not packed. */
  readonly entries?: readonly TreeEntry[]
}

const MOST_THREADS = 8

// What a thread compresses while another one starts and compiles its code. Each entry costs as much as some kilobytes.
const BYTES_PER_THREAD = 2_000_000
const BYTES_PER_ENTRY = 4_000

// Enough slices that all threads end at about the same time, none so large that it takes much memory.
const SLICES_PER_THREAD = 16
const SLICE_BYTES = { least: 128 * 1024, most: 2 * 1024 ** 2 }

// Entries in the log of a step that is being debugged.
const DEBUGGED = 1_000

/**
 * Stage 2: packs the build directory into a zip whose bytes depend on nothing but names, content and
 * executable bits.
 * @throws UserError for a tree that Lambda cannot take or that changes meanwhile, or if the zip cannot be written
 */
export async function pack(
  { buildDirectory, zipPath }: PackageInputs,
  options: PackOptions = {},
): Promise<Archive> {
  const elapsed = stopwatch()
  checkZipPath(zipPath, buildDirectory)
  checkIsFolder(buildDirectory)
  const entries = options.entries ?? (await listTree(buildDirectory))
  const warning = checkLimits(buildDirectory, entries)
  if (warning !== undefined) warn(warning)
  for (const [one, other] of checkNames(entries.map(zipName))) {
    warn(
      `${one} and ${other} are the same file on Windows and macOS, so the zip differs there. Rename one of them.`,
    )
  }
  const content = summarizeContent(entries)
  const files = content.reduce((sum, part) => sum + part.files, 0)
  const unzippedSize = content.reduce((sum, part) => sum + part.bytes, 0)
  const threads = options.threads ?? chooseThreads(unzippedSize + BYTES_PER_ENTRY * entries.length)
  debugLines(() => entries.slice(0, DEBUGGED).map(entry => `${zipName(entry)} ${entry.size}`))
  const bytes = await core.group(`package ${showPath(buildDirectory)}`, async () => {
    for (const line of describeContent(content)) core.info(line)
    return await compressTree(buildDirectory, entries, threads)
  })
  await writeZip(zipPath, bytes)
  const digest = digestOf(bytes)
  core.info(
    `Packaged ${files} files (${formatSize(unzippedSize)}, zipped ${formatSize(bytes.length)}) in ${elapsed()}` +
      `${threads > 1 ? ` on ${threads} threads` : ''}: ${showPath(zipPath)}`,
  )
  core.info(`SHA-256: ${digest.sha256}`)
  return {
    zipPath,
    bytes,
    ...digest,
    zipSize: bytes.length,
    unzippedSize,
    files,
    content,
  }
}

function checkIsFolder(buildDirectory: string): void {
  // A path through a file or a loop of links is an error of stat, and no folder either.
  if (existsSync(buildDirectory) && statSync(buildDirectory).isDirectory()) return
  throw new UserError(`The build directory ${buildDirectory} does not exist, or is not a folder.`, {
    section: 'empty-build-directory',
    hint: 'Build the package into it first, or set the input build-directory.',
  })
}

/** As many threads as the work is worth. */
function chooseThreads(bytes: number): number {
  const worth = Math.floor(bytes / BYTES_PER_THREAD)
  return Math.max(1, Math.min(worth, availableParallelism(), MOST_THREADS))
}

async function compressTree(
  root: string,
  entries: readonly TreeEntry[],
  threads: number,
): Promise<Uint8Array> {
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0)
  const perSlice = threads === 1 ? SLICE_BYTES.most : bytes / (threads * SLICES_PER_THREAD)
  const slices = cutSlices(
    entries,
    Math.max(SLICE_BYTES.least, Math.min(perSlice, SLICE_BYTES.most)),
  )
  // jszip puts names that are numbers first, which no join of slices could repeat.
  const ordered = !entries.some(({ path }) => /^\d+$/.test(path))
  if (!ordered || slices.length === 1) return compress(root, entries)
  return joinZips(await compressSlices(root, slices, threads))
}
