import { randomUUID } from 'node:crypto'
import { PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import { errorStatus } from './answer.ts'
import type { Artifact } from './artifact.ts'
import { createClient, type Patience } from './client.ts'
import { acceptStored } from './conflict.ts'
import * as core from './core.ts'
import type { UploadInputs } from './inputs.ts'
import { consoleUrl, type ObjectLocation } from './layout.ts'
import { type Metadata, objectMetadata } from './metadata.ts'
import { whileWaiting } from './progress.ts'
import { explainRefusal } from './refusal.ts'
import { findRegion } from './region.ts'
import { formatSize } from './size.ts'
import { addressOf, type Target } from './stored.ts'
import { encodeTags } from './tags.ts'
import { stopwatch } from './timing.ts'
import { describeWorkflow } from './workflow.ts'

/** How stage `upload` left the artifact. */
export interface Upload {
  readonly location: ObjectLocation
  readonly consoleUrl: string
  /** Of the bucket. */
  readonly region: string
  /** Absent if the bucket keeps no versions. */
  readonly versionId: string | undefined
  /** False if the same bytes were there already. */
  readonly uploaded: boolean
}

/** What is known of it as soon as the object is stored. */
export type StoredUpload = Pick<Upload, 'versionId' | 'uploaded'>

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
  patience?: Patience,
): Promise<Upload> {
  const elapsed = stopwatch()
  // The object bears an id of this one call: what else could tell it, when an answer got lost, from the same bytes
  // that another job of the same run has stored?
  const uploadId = randomUUID()
  const workflow = describeWorkflow()
  const metadata = objectMetadata({ ...artifact, uploadId, workflow }, inputs.metadata)
  const region = await findRegion(inputs.region, location)
  const client = await createClient({ region }, patience)
  const target = { client, region, location, inputs }
  try {
    const size = formatSize(artifact.bytes.length)
    const stored = await core.group(`upload ${location.uri}`, () => {
      core.info(`${size} to the bucket ${location.bucket} in ${region}, if the key is new`)
      core.info(`Metadata: ${Object.keys(metadata).join(', ')}`)
      return whileWaiting(`Uploading ${size}`, () => put(target, artifact, metadata))
    })
    const page = consoleUrl(location, region)
    core.info(
      `${stored.uploaded ? 'Uploaded' : 'Already there, with the same bytes'} (${elapsed()}): ${location.uri}`,
    )
    core.info(`Console: ${page}`)
    return { ...stored, location, consoleUrl: page, region }
  } finally {
    client.destroy()
  }
}

async function put(target: Target, artifact: Artifact, metadata: Metadata): Promise<StoredUpload> {
  const { client, region, location, inputs } = target
  const input: PutObjectCommandInput = {
    ...addressOf(target),
    Body: artifact.bytes,
    ContentType: 'application/zip',
    IfNoneMatch: '*',
    // Both, since some stores ignore the digest if the algorithm is not named.
    ChecksumAlgorithm: 'SHA256',
    ChecksumSHA256: artifact.codeSha256,
    Metadata: metadata,
    Tagging: encodeTags(inputs.tags),
    ...(inputs.kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: inputs.kmsKeyId }),
  }
  try {
    const { VersionId } = await client.send(new PutObjectCommand(input))
    return { versionId: VersionId, uploaded: true }
  } catch (error) {
    if (errorStatus(error) !== 412) {
      throw explainRefusal(error, { permission: 's3:PutObject', location, region, inputs })
    }
    return await acceptStored(target, { ...artifact, uploadId: metadata.upload_id }, error)
  }
}
