import * as core from '@actions/core'
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { findDirectory, readDirectory, type ZippedFile } from '../../files/zip-directory.ts'
import { compareVersions, findVersion } from '../../python/version.ts'
import { messageOf } from '../../text/user-error.ts'
import type { Artifact } from '../artifact.ts'
import type { UploadInputs } from '../inputs.ts'
import { siblingOf, versionsPrefix } from '../location.ts'
import type { Upload } from '../result.ts'
import { createClient } from '../s3/client.ts'
import { addressOf, type Target } from '../s3/stored-object.ts'
import { type Comparison, compareFiles } from './compare-files.ts'

/** What the comparison may take. The artifact is published already, and this is only about its summary. */
export interface Bounds {
  /** Milliseconds for everything. */
  readonly time: number
  /** Requests for a thousand versions each. */
  readonly pages: number
}

const BOUNDS: Bounds = { time: 10_000, pages: 5 }

// Without retries: what does not work at once is not worth a wait.
const PATIENCE = { connection: 2_000, silence: 5_000, retries: 0 }

// Enough for the list of about 2,000 files, and always for the end record.
const TAIL = 256 * 1024
// A list of 65,534 files with long names.
const LARGEST_DIRECTORY = 16 * 1024 ** 2

/**
 * Compares an artifact that was just published with the highest version below it in the same prefix. It reads the
 * lists of the two zips, not their content.
 * @returns undefined if nothing was uploaded, if there is no such version, or if this role may not list or read; never throws
 */
export async function compareWithPrevious(
  inputs: UploadInputs,
  { uploaded, location, region }: Upload,
  artifact: Pick<Artifact, 'bytes' | 'version'>,
  bounds: Bounds = BOUNDS,
): Promise<Comparison | undefined> {
  if (!uploaded) return undefined
  const signal = AbortSignal.timeout(bounds.time)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  try {
    // Credentials that are slow to come do not heed the signal.
    return await Promise.race([compare(), late])
  } catch (error) {
    core.debug(`No comparison with an earlier version: ${messageOf(error)}`)
    return undefined
  }

  async function compare(): Promise<Comparison | undefined> {
    const client = await createClient({ region }, PATIENCE)
    try {
      const target = { client, region, location, inputs }
      const previous = await findPrevious(target, artifact.version, bounds.pages, signal)
      if (previous === undefined) return undefined
      const earlier = { ...target, location: siblingOf(location, previous) }
      const { start, length } = findDirectory(artifact.bytes)
      const after = readDirectory(part(artifact.bytes, start, length))
      const before = await readFiles(earlier, signal)
      return { previous, changes: compareFiles(before, after) }
    } finally {
      client.destroy()
    }
  }
}

/** The highest version below the given one, by the folders that are there. */
async function findPrevious(
  { client, location, inputs }: Target,
  version: string,
  pages: number,
  abortSignal: AbortSignal,
): Promise<string | undefined> {
  const prefix = versionsPrefix(location)
  const owner = inputs.expectedBucketOwner
  let highest: string | undefined
  let token: string | undefined
  for (let page = 0; page < pages; page++) {
    const answer = await client.send(
      new ListObjectsV2Command({
        Bucket: location.bucket,
        Prefix: prefix,
        Delimiter: '/',
        ...(owner && { ExpectedBucketOwner: owner }),
        ...(token && { ContinuationToken: token }),
      }),
      { abortSignal },
    )
    for (const { Prefix = '' } of answer.CommonPrefixes ?? []) {
      const found = Prefix.slice(prefix.length, -1)
      // Folders that somebody else has made.
      if (findVersion(found) !== found || compareVersions(found, version) >= 0) continue
      if (highest === undefined || compareVersions(found, highest) > 0) highest = found
    }
    token = answer.NextContinuationToken
    if (!token) return highest
  }
  core.debug(`There are more versions below ${prefix} than were listed.`)
  return highest
}

/** Reads the list of a stored zip: mostly by one request, since it is at the end. */
async function readFiles(target: Target, abortSignal: AbortSignal): Promise<ZippedFile[]> {
  const tail = await read(target, `-${TAIL}`, abortSignal)
  const { start, length } = findDirectory(tail.bytes)
  if (length > LARGEST_DIRECTORY) throw new Error('Its list of entries is too long.')
  if (start >= tail.start) return readDirectory(part(tail.bytes, start - tail.start, length))
  const { bytes } = await read(target, `${start}-${start + length - 1}`, abortSignal)
  return readDirectory(part(bytes, 0, length))
}

/** Reads a range of an object; tells where it begins. */
async function read(
  target: Target,
  range: string,
  abortSignal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly start: number }> {
  const command = new GetObjectCommand({ ...addressOf(target), Range: `bytes=${range}` })
  const { Body, ContentRange = '' } = await target.client.send(command, { abortSignal })
  const start = /^bytes (\d+)-/.exec(ContentRange)?.[1]
  // A store that knows no ranges gives the whole.
  if (start === undefined) throw new Error('The store gives no ranges of objects.')
  return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), start: Number(start) }
}

function part(bytes: Uint8Array, start: number, length: number): Uint8Array {
  return bytes.subarray(start, start + length)
}
