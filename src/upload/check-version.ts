import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { stopwatch } from '../text/format.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import type { Artifact } from './artifact.ts'
import { requireSame } from './conflict/accept-stored.ts'
import type { UploadInputs } from './inputs.ts'
import { consoleUrl, type ObjectLocation } from './location.ts'
import { objectMetadata } from './object-metadata.ts'
import { type How, withStore } from './open-store.ts'
import type { StoredUpload, Upload } from './result.ts'
import { allow, bucketArn, versionsArn } from './s3/explain-access-denied.ts'
import { errorCode, isDenial } from './s3/s3-error.ts'
import {
  describeStored,
  explainRead,
  refusalToRead,
  type StoredObject,
  type Target,
} from './s3/stored-object.ts'
import { describeWorkflow } from './workflow-run.ts'

/**
 * What stage `upload` would come to, without writing anything: whether the version is new, or is stored with the same
 * bytes.
 * @throws UserError where an upload would fail, if S3 lets this role see it
 */
export async function checkVersion(
  inputs: UploadInputs,
  location: ObjectLocation,
  artifact: Artifact,
  how: How = {},
): Promise<Upload> {
  const elapsed = stopwatch()
  // Metadata that S3 would not take.
  objectMetadata(
    { ...artifact, uploadId: randomUUID(), workflow: describeWorkflow() },
    inputs.metadata,
  )
  const bytes = artifact.bytes.length
  return await withStore(inputs, location, { ...how, bytes }, async ({ target }) => {
    const { region } = target
    const found = await core.group(`check ${location.uri}`, () => {
      core.info(`Asking the bucket ${location.bucket} in ${region}; nothing is written`)
      return compare(target, artifact)
    })
    const isNew = found.status === 'new'
    core.info(
      `${isNew ? 'New, and can be published' : 'Already published, with the same bytes'} (${elapsed()}): ${location.uri}`,
    )
    return { ...found, location, region, consoleUrl: isNew ? '' : consoleUrl(location, region) }
  })
}

async function compare(target: Target, artifact: Artifact): Promise<StoredUpload> {
  const stored = await lookUp(target)
  if (!stored) return { versionId: undefined, status: 'new' }
  await requireSame(target, stored, artifact, { checkOnly: true })
  return { versionId: stored.versionId, status: 'unchanged', earlier: stored }
}

async function lookUp(target: Target): Promise<StoredObject | undefined> {
  try {
    const stored = await describeStored(target)
    if (!stored) await requireBucket(target)
    return stored
  } catch (error) {
    const undecided = error instanceof UserError && isDenial(error.cause)
    // No Allow outweighs a Deny, and which policy has it is explained already.
    if (!undecided || messageOf(error.cause).includes('explicit deny')) throw error
    throw explainForbidden(error, target)
  }
}

/** The answer to HEAD does not say whether the key is missing or the whole bucket; the answer to GET does. */
async function requireBucket(target: Target): Promise<void> {
  const reason = await refusalToRead(target)
  if (errorCode(reason) === 'NoSuchBucket') throw explainRead(reason, target)
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html, under Permissions */
function explainForbidden(error: UserError, { location, region, inputs }: Target): UserError {
  const owner = inputs.expectedBucketOwner
  return new UserError(`${error.message} So it is not known whether this version is published.`, {
    section: 'access-denied',
    hint: [
      'Nothing was written. Where a key does not exist, S3 answers 404 only to a role with s3:ListBucket on the ' +
        'bucket, and 403 to all others. So either this version is new, or this role may not read it. Allow both in ' +
        'the policy of the role:',
      allow('s3:GetObject', versionsArn(location, region)),
      allow('s3:ListBucket', bucketArn(location, region)),
      'Put no condition on s3:prefix: a request for one object has no prefix.',
      ...(owner
        ? [
            `If both are allowed: the bucket may not belong to ${owner}, the input expected-bucket-owner.`,
          ]
        : []),
    ].join('\n'),
    cause: error.cause,
  })
}
