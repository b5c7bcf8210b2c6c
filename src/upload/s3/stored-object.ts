import {
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { UserError } from '../../text/user-error.ts'
import type { StoreInputs } from '../inputs.ts'
import type { ObjectLocation } from '../location.ts'
import type { Metadata } from '../object-metadata.ts'
import { explainRefusal } from './explain-error.ts'
import { errorStatus } from './s3-error.ts'

/** Where an object is, and the client to reach it with. */
export interface Target {
  readonly client: S3Client
  readonly region: string
  readonly location: ObjectLocation
  readonly inputs: StoreInputs
}

/** What S3 says about an object. */
export interface StoredObject {
  /** In hexadecimal, of the whole object, as S3 verified it; undefined if the content must be read for it. */
  readonly sha256: string | undefined
  /** In hexadecimal, as the store reports it, without saying whether it is of the whole object or of checksums of parts. */
  readonly reported?: string | undefined
  /** In bytes. */
  readonly size: number
  readonly modified: Date | undefined
  readonly versionId: string | undefined
  readonly metadata: Metadata
}

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
 * @throws UserError that names the missing permission, if S3 refuses to say.
 */
export async function describeStored(target: Target): Promise<StoredObject | undefined> {
  try {
    return await findStored(target)
  } catch (error) {
    throw explainRead(await reasonBehind(error, target), target)
  }
}

/**
 * The same, without another request for the reason of a refusal.
 * @throws what S3 answers, if it refuses or fails
 */
export async function findStored(target: Target): Promise<StoredObject | undefined> {
  let answer: HeadObjectCommandOutput
  try {
    answer = await head(target, 'ENABLED').catch(error => {
      // Of an object that is encrypted with KMS the checksum takes kms:Decrypt, all the rest does not.
      if (errorStatus(error) !== 403) throw error
      return head(target, undefined)
    })
  } catch (error) {
    if (errorStatus(error) === 404) return undefined
    throw error
  }
  const reported = checksumOf(answer)
  // A checksum of the checksums of parts is no digest of the object.
  return {
    sha256: answer.ChecksumType === 'FULL_OBJECT' ? reported : undefined,
    reported,
    size: answer.ContentLength ?? 0,
    modified: answer.LastModified,
    versionId: answer.VersionId,
    metadata: answer.Metadata ?? {},
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
  return errorStatus(error) === undefined ? error : ((await refusalToRead(target)) ?? error)
}

/** The error that reading an object gives; undefined if it can be read. */
export async function refusalToRead(target: Target): Promise<unknown> {
  try {
    const { Body } = await target.client.send(new GetObjectCommand(addressOf(target)))
    if (Body && 'destroy' in Body) Body.destroy()
    return undefined
  } catch (reason) {
    return reason
  }
}

/** Explains why an object could not be read. */
export function explainRead(error: unknown, { location, region, inputs }: Target): UserError {
  return explainRefusal(error, { permission: 's3:GetObject', location, region, inputs })
}

function checksumOf({ ChecksumSHA256 = '' }: HeadObjectCommandOutput): string | undefined {
  // That of parts ends with their number.
  if (!/^[\w+/]{43}=$/.test(ChecksumSHA256)) return undefined
  return Buffer.from(ChecksumSHA256, 'base64').toString('hex')
}
