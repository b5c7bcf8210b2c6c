import {
  PutObjectCommand,
  type PutObjectCommandInput,
  type PutObjectCommandOutput,
} from '@aws-sdk/client-s3'
import { messageOf, UserError } from '../text/user-error.ts'
import type { Storable } from './artifact.ts'
import { acceptStored } from './conflict/accept-stored.ts'
import type { Metadata } from './object-metadata.ts'
import { encodeTags } from './object-tags.ts'
import type { Store } from './open-store.ts'
import type { StoredUpload } from './result.ts'
import { explainRefusal } from './s3/explain-error.ts'
import { errorStatus, isDenial } from './s3/s3-error.ts'
import { addressOf, describeStored, type Target } from './s3/stored-object.ts'

/**
 * One `PutObject` on condition that the key is new: S3 itself refuses an overwrite, so no race can lose a version.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 *
 * A store that is not known to honor the condition is asked before the put whether the key is new, and has to refuse a
 * second put of the same object.
 * @throws UserError if the key is taken by other bytes, if the store refuses, or if it is not certain what is stored
 */
export async function storeOnce(
  { target, conditional }: Store,
  artifact: Storable,
  metadata: Metadata,
): Promise<StoredUpload> {
  const attempted = { ...artifact, uploadId: metadata.upload_id }
  if (!conditional && (await isTaken(target))) return await acceptStored(target, attempted)
  const command = new PutObjectCommand(putInput(target, artifact, metadata))
  let answer: PutObjectCommandOutput
  try {
    answer = await target.client.send(command)
  } catch (error) {
    if (errorStatus(error) === 412) return await acceptStored(target, attempted, error)
    throw explainPut(error, target)
  }
  const doubt =
    doubtAbout(answer, artifact) ??
    (conditional ? undefined : await putAgain(target, command)) ??
    (conditional && answer.ChecksumSHA256 ? undefined : await lookFor(metadata.upload_id, target))
  if (doubt) throw uncertain(target, doubt)
  return { versionId: answer.VersionId, status: 'published' }
}

function putInput(target: Target, artifact: Storable, metadata: Metadata): PutObjectCommandInput {
  const { tags, kmsKeyId } = target.inputs
  return {
    ...addressOf(target),
    Body: artifact.bytes,
    ContentType: 'application/zip',
    IfNoneMatch: '*',
    // Both, since some stores ignore the digest if the algorithm is not named.
    ChecksumAlgorithm: 'SHA256',
    ChecksumSHA256: artifact.codeSha256,
    Metadata: metadata,
    Tagging: encodeTags(tags),
    ...(kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
  }
}

/** Why an answer may not come from the store, or not be about this object. */
function doubtAbout(
  { $metadata: { httpStatusCode }, ETag, ChecksumSHA256 }: PutObjectCommandOutput,
  { codeSha256 }: Storable,
): string | undefined {
  if (httpStatusCode !== 200) return `the answer is HTTP ${httpStatusCode}, and not 200.`
  if (!ETag) return 'the answer has no ETag.'
  if (!ChecksumSHA256 || ChecksumSHA256 === codeSha256) return undefined
  return `the answer is about other bytes, with the SHA-256 ${ChecksumSHA256} in base64.`
}

/** Why the object of this upload may not be what is stored. */
async function lookFor(uploadId: string | undefined, target: Target): Promise<string | undefined> {
  const stored = await describeStored(target).catch(messageOf)
  if (typeof stored === 'string') return `it cannot be looked up. ${stored}`
  if (!stored) return 'nothing is there.'
  return stored.metadata.upload_id === uploadId ? undefined : 'another upload is there.'
}

function uncertain({ location: { uri, bucket } }: Target, reason: string): UserError {
  return new UserError(`It is not certain that ${uri} was stored: ${reason}`, {
    section: 'uncertain-upload',
    hint:
      `Something other than the store may have answered for the bucket ${bucket}, such as a proxy or the login page of a ` +
      'network: check these, and AWS_ENDPOINT_URL_S3 if it is set. Or another job has written to the same key, and the ' +
      'store allowed it. Check the object before you use it. Then run the job again: it reports whether the same bytes are stored.',
  })
}

/** Whether another store has something under the key. Without an answer nothing is written, since it might overwrite. */
async function isTaken(target: Target): Promise<boolean> {
  try {
    return (await describeStored(target)) !== undefined
  } catch (error) {
    if (!(error instanceof UserError) || !isDenial(error.cause)) throw error
    throw new UserError(
      `This store is not Amazon S3, so the action has to check first that ${target.location.uri} does not exist, but this role is not allowed to. ${error.message}`,
      {
        section: 'other-stores',
        hint: [
          'Nothing was uploaded. Some stores overwrite objects even with If-None-Match, hence the check. It needs ' +
            's3:GetObject, and with some stores s3:ListBucket on the bucket: without it, they do not say that a key is free.',
          error.hint,
        ].join('\n'),
        cause: error.cause,
      },
    )
  }
}

/** Puts the same object again: a store that lets this pass would let any other object pass, too. */
async function putAgain(target: Target, command: PutObjectCommand): Promise<string | undefined> {
  try {
    await target.client.send(command)
  } catch (error) {
    if (errorStatus(error) === 412) return undefined
    return `whether the store would overwrite it cannot be seen. ${explainPut(error, target).message}`
  }
  const { uri, bucket } = target.location
  throw new UserError(`The store behind ${bucket} overwrites objects: it ignores If-None-Match.`, {
    section: 'other-stores',
    hint:
      `${uri} was written, and may have replaced what another job has published at the same time: look at it before you ` +
      'use it. Published versions are not safe in this store. Use Amazon S3, or a store that refuses a PutObject with ' +
      'If-None-Match: * if the key exists, also in buckets with versioning (Ceph does so since version 20).',
  })
}

function explainPut(error: unknown, { location, region, inputs }: Target): UserError {
  return explainRefusal(error, { permission: 's3:PutObject', location, region, inputs })
}
