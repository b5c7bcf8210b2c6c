import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import { formatSize, stopwatch } from '../text/format.ts'
import { whileWaiting } from '../text/progress.ts'
import type { Artifact } from './artifact.ts'
import { acceptStored } from './conflict/accept-stored.ts'
import type { UploadInputs } from './inputs.ts'
import { consoleUrl, type ObjectLocation } from './location.ts'
import { type Metadata, objectMetadata } from './object-metadata.ts'
import { encodeTags } from './object-tags.ts'
import type { StoredUpload, Upload } from './result.ts'
import { createClient, type Patience } from './s3/client.ts'
import { explainRefusal } from './s3/explain-error.ts'
import { findRegion } from './s3/region.ts'
import { errorStatus } from './s3/s3-error.ts'
import { addressOf, type Target } from './s3/stored-object.ts'
import { describeWorkflow } from './workflow-run.ts'

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
