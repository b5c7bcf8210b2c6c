import { createHash } from 'node:crypto'
import { GetObjectCommand, type GetObjectCommandOutput } from '@aws-sdk/client-s3'
import { findDirectory, readDirectory, type ZippedFile } from '../../files/zip-directory.ts'
import { collect } from './client.ts'
import { addressOf, explainRead, type Target } from './stored-object.ts'

/**
 * Reads the content of a stored object for its digest.
 * @param size its bytes as S3 has said
 * @returns the SHA-256 in hexadecimal, or why there is none
 */
export async function readDigest(
  target: Target,
  size: number,
): Promise<{ readonly sha256: string } | { readonly reason: string }> {
  try {
    return await read(target, undefined, async ({ Body }) => {
      const hash = createHash('sha256')
      let read = 0
      for await (const chunk of (Body ?? []) as AsyncIterable<Uint8Array>) {
        read += chunk.length
        if (read > size) break
        hash.update(chunk)
      }
      if (read === size) return { sha256: hash.digest('hex') }
      const reason = `The store says that the object has ${size} bytes, but its content has ${read > size ? 'more' : 'less'}.`
      return { reason }
    })
  } catch (error) {
    return { reason: explainRead(error, target).message }
  }
}

const READS = 5

/** Reads an object, and begins again if its content breaks off: the SDK repeats requests only. */
async function read<T>(
  target: Target,
  Range: string | undefined,
  consume: (answer: GetObjectCommandOutput) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const command = new GetObjectCommand({ ...addressOf(target), ...(Range && { Range }) })
    const answer = await target.client.send(command)
    try {
      return await consume(answer)
    } catch (error) {
      if (attempt === READS) throw error
    }
  }
}

// Enough for the list of about 2,000 files, and always for the end record.
const TAIL = 256 * 1024
// A list of 65,534 files with long names.
const LARGEST_DIRECTORY = 16 * 1024 ** 2

/**
 * Reads the list of a stored zip: mostly by one request, since it is at the end.
 * @throws UserError if it cannot be read, Error if it is no zip
 */
export async function readZippedFiles(target: Target): Promise<ZippedFile[]> {
  const tail = await readRange(target, `-${TAIL}`, TAIL)
  const { start, length } = findDirectory(tail.bytes)
  if (length > LARGEST_DIRECTORY) throw new Error('Its list of entries is too long.')
  if (start >= tail.start) {
    return readDirectory(tail.bytes.subarray(start - tail.start, start - tail.start + length))
  }
  return readDirectory((await readRange(target, `${start}-${start + length - 1}`, length)).bytes)
}

/** Reads a range of an object; returns where it begins, too. */
async function readRange(
  target: Target,
  range: string,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly start: number }> {
  try {
    const found = await read(target, `bytes=${range}`, async ({ Body, ContentRange = '' }) => {
      const start = /^bytes (\d+)-/.exec(ContentRange)?.[1]
      // A store that knows no ranges gives the whole.
      if (start === undefined) return undefined
      const bytes = await collect((Body ?? []) as AsyncIterable<Uint8Array>, most)
      return { bytes, start: Number(start) }
    })
    if (found === undefined) throw new Error('the store gives no ranges of objects')
    return found
  } catch (error) {
    throw explainRead(error, target)
  }
}
