import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import {
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { compareArchives, describeDifference } from './difference.ts'
import { UserError } from './errors.ts'
import type { UploadInputs } from './inputs.ts'
import { consoleUrl, type ObjectLocation } from './layout.ts'
import { errorCode, errorStatus, explainRefusal } from './refusal.ts'
import { stopwatch } from './timing.ts'

/** What stage `upload` stores. */
export interface Artifact {
  readonly bytes: Uint8Array
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  /** The same digest in base64, the form of S3's checksums. */
  readonly codeSha256: string
  readonly packageName: string
  /** Canonical PEP 440. */
  readonly version: string
}

/** How stage `upload` left the artifact. */
export interface Upload {
  readonly consoleUrl: string
  /** Absent if the bucket keeps no versions. */
  readonly versionId: string | undefined
  /** False if the same bytes were there already. */
  readonly uploaded: boolean
}

/** Where an object is, and the client to reach it with. */
interface Target {
  readonly client: S3Client
  readonly location: ObjectLocation
  readonly owner: { ExpectedBucketOwner?: string }
}

type Stored = Pick<Upload, 'versionId' | 'uploaded'>

// Attempts at a put that S3 answers with 409 because another one is under way for the same key.
const CONFLICT_ATTEMPTS = 5

/**
 * Stage 3: stores an artifact under its version, once and for ever.
 *
 * One `PutObject` on condition that the key is new: S3 itself refuses an overwrite, so no race can lose a version.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws UserError if other bytes are stored under the version, or if S3 refuses.
 */
export async function upload(
  inputs: UploadInputs,
  location: ObjectLocation,
  artifact: Artifact,
): Promise<Upload> {
  const elapsed = stopwatch()
  const client = new S3Client({ ...(inputs.region && { region: inputs.region }) })
  const owner = inputs.expectedBucketOwner && { ExpectedBucketOwner: inputs.expectedBucketOwner }
  const target = { client, location, owner: owner || {} }
  try {
    const stored = await put(target, artifact)
    core.info(
      `${stored.uploaded ? 'Uploaded' : 'Already there, with the same bytes'} (${elapsed()}): ${location.uri}`,
    )
    return {
      ...location,
      ...stored,
      consoleUrl: consoleUrl(location, await client.config.region()),
    }
  } finally {
    client.destroy()
  }
}

async function put(target: Target, artifact: Artifact): Promise<Stored> {
  const { client, location, owner } = target
  const command = new PutObjectCommand({
    Bucket: location.bucket,
    Key: location.key,
    Body: artifact.bytes,
    ContentType: 'application/zip',
    IfNoneMatch: '*',
    // Both, since some stores ignore the digest if the algorithm is not named.
    ChecksumAlgorithm: 'SHA256',
    ChecksumSHA256: artifact.codeSha256,
    Metadata: {
      source_sha256: artifact.sha256,
      package_name: artifact.packageName,
      package_version: artifact.version,
    },
    ...owner,
  })
  for (let attempt = 1; ; attempt++) {
    try {
      const { VersionId } = await client.send(command)
      return { versionId: VersionId, uploaded: true }
    } catch (error) {
      if (errorStatus(error) === 412) return acceptStored(target, artifact, error)
      const raced = errorCode(error) === 'ConditionalRequestConflict'
      if (!raced || attempt === CONFLICT_ATTEMPTS) {
        throw explainRefusal(error, { action: 's3:PutObject', location })
      }
      await sleep(100 * 2 ** attempt * (0.5 + Math.random() / 2))
    }
  }
}

/** The key is taken: fine if it holds the same bytes, an error that says what differs if not. */
async function acceptStored(target: Target, artifact: Artifact, refusal: unknown): Promise<Stored> {
  const stored = await head(target, refusal)
  const digest = storedDigest(stored)
  if (digest === artifact.sha256) {
    // The SDK sends a put again whose answer got lost: the object that it then finds is its own.
    const attempts = (refusal as { $metadata?: { attempts?: number } }).$metadata?.attempts ?? 1
    return { versionId: stored.VersionId, uploaded: attempts > 1 }
  }
  throw new UserError(
    [
      `Version ${artifact.version} of ${artifact.packageName} is already published with other content.`,
      `  stored: ${digest ?? 'unknown'}${stored.LastModified ? `, since ${stored.LastModified.toISOString()}` : ''}`,
      `  built:  ${artifact.sha256}`,
      `What differs from ${target.location.uri}:`,
      ...(await difference(target, artifact)),
    ].join('\n'),
    {
      hint:
        'Nothing was overwritten. Published versions never change: raise the version in the project file ' +
        'and publish again.',
    },
  )
}

async function head(
  { client, location, owner }: Target,
  refusal: unknown,
): Promise<HeadObjectCommandOutput> {
  const { bucket: Bucket, key: Key } = location
  try {
    return await client.send(
      new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED', ...owner }),
    )
  } catch (error) {
    if (errorStatus(error) !== 403)
      throw explainRefusal(error, { action: 's3:GetObject', location })
    throw new UserError(`${location.uri} exists already, and this role may not read it.`, {
      hint:
        'Nothing was overwritten. If this is a repeated run, allow s3:GetObject as well, so that the stored ' +
        'content can be compared; else raise the version and publish again.',
      cause: refusal,
    })
  }
}

/** In hexadecimal: the checksum that S3 verified, else what the publisher noted. */
function storedDigest({ ChecksumSHA256, Metadata }: HeadObjectCommandOutput): string | undefined {
  // A checksum of parts, `…-N`, is no digest of the whole object.
  if (ChecksumSHA256 && !ChecksumSHA256.includes('-')) {
    return Buffer.from(ChecksumSHA256, 'base64').toString('hex')
  }
  return Metadata?.source_sha256
}

async function difference(
  { client, location, owner }: Target,
  artifact: Artifact,
): Promise<string[]> {
  try {
    const command = new GetObjectCommand({ Bucket: location.bucket, Key: location.key, ...owner })
    const { Body } = await client.send(command)
    if (!Body) return ['  The stored object is empty.']
    return describeDifference(
      await compareArchives(await Body.transformToByteArray(), artifact.bytes),
    )
  } catch (error) {
    return [`  The stored object could not be compared (${errorCode(error)}).`]
  }
}
