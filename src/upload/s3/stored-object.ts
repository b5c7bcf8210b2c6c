import {
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3'
import { formatSize } from '../../text/format.ts'
import type { UserError } from '../../text/user-error.ts'
import type { UploadInputs } from '../inputs.ts'
import type { ObjectLocation } from '../location.ts'
import type { Metadata } from '../object-metadata.ts'
import { explainRefusal } from './explain-error.ts'
import { errorStatus } from './s3-error.ts'

/** Where an object is, and the client to reach it with. */
export interface Target {
  readonly client: S3Client
  readonly region: string
  readonly location: ObjectLocation
  readonly inputs: UploadInputs
}

/** What S3 tells about an object. */
export interface StoredObject {
  /** In hexadecimal; undefined if only the content can tell. */
  readonly sha256: string | undefined
  /** In bytes. */
  readonly size: number
  readonly modified: Date | undefined
  readonly versionId: string | undefined
  readonly metadata: Metadata
}

/** The content of an object, or why it cannot be had. */
export type Content = { readonly bytes: Uint8Array } | { readonly reason: string }

/** Requests for one object, all with the same address and condition. */
export function addressOf({ location, inputs }: Target) {
  const owner = inputs.expectedBucketOwner
  return {
    Bucket: location.bucket,
    Key: location.key,
    ...(owner && { ExpectedBucketOwner: owner }),
  }
}

/**
 * Asks what is stored under a key.
 * @returns undefined if there is nothing.
 * @throws UserError that names the missing permission, if S3 refuses to tell.
 */
export async function describeStored(target: Target): Promise<StoredObject | undefined> {
  let answer: HeadObjectCommandOutput
  try {
    answer = await head(target, 'ENABLED').catch(error => {
      // Of an object that is encrypted with KMS the checksum takes kms:Decrypt, all the rest does not.
      if (errorStatus(error) !== 403) throw error
      return head(target, undefined)
    })
  } catch (error) {
    if (errorStatus(error) === 404) return undefined
    throw explain(await reasonBehind(error, target), target)
  }
  return {
    sha256: digestOf(answer),
    size: answer.ContentLength ?? 0,
    modified: answer.LastModified,
    versionId: answer.VersionId,
    metadata: answer.Metadata ?? {},
  }
}

// Larger than any zip that Lambda takes: not worth the memory.
const LARGEST = 256 * 1024 ** 2

/** Reads the content of a stored object. */
export async function readContent(target: Target, { size }: StoredObject): Promise<Content> {
  if (size > LARGEST) {
    return { reason: `The stored object has ${formatSize(size)}, more than any zip for Lambda.` }
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const { Body } = await target.client.send(new GetObjectCommand(addressOf(target)))
      return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() }
    } catch (error) {
      // The SDK repeats a request, but not the reading of an answer that then breaks off.
      const brokeOff = errorStatus(error) === undefined
      if (!brokeOff || attempt === 3) return { reason: explain(error, target).message }
    }
  }
}

async function head(
  target: Target,
  ChecksumMode: 'ENABLED' | undefined,
): Promise<HeadObjectCommandOutput> {
  const address = addressOf(target)
  return await target.client.send(
    new HeadObjectCommand({ ...address, ...(ChecksumMode && { ChecksumMode }) }),
  )
}

/** The answer to HEAD has no body that would say why it is refused; the answer to GET has. */
async function reasonBehind(error: unknown, target: Target): Promise<unknown> {
  if (errorStatus(error) === undefined) return error
  try {
    const { Body } = await target.client.send(new GetObjectCommand(addressOf(target)))
    if (Body && 'destroy' in Body) Body.destroy()
    return error
  } catch (reason) {
    return reason
  }
}

function explain(error: unknown, { location, region, inputs }: Target): UserError {
  return explainRefusal(error, { permission: 's3:GetObject', location, region, inputs })
}

/** What S3 verified, else what the publisher noted. */
function digestOf({ ChecksumSHA256, Metadata }: HeadObjectCommandOutput): string | undefined {
  // A checksum of parts, `…-N`, is no digest of the whole object.
  if (ChecksumSHA256 && !ChecksumSHA256.includes('-')) {
    return Buffer.from(ChecksumSHA256, 'base64').toString('hex')
  }
  const noted = Metadata?.source_sha256 ?? ''
  return /^[0-9a-f]{64}$/.test(noted) ? noted : undefined
}
