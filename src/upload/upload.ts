import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { formatSize, stopwatch } from '../text/format.ts'
import { whileWaiting } from '../text/progress.ts'
import type { Artifact } from './artifact.ts'
import type { UploadInputs } from './inputs.ts'
import { checkRegion, consoleUrl, type ObjectLocation } from './location.ts'
import { objectMetadata } from './object-metadata.ts'
import type { Upload } from './result.ts'
import { createClient, isAmazonS3 } from './s3/client.ts'
import { PATIENCE, type Patience, startDeadline } from './s3/deadline.ts'
import { findRegion } from './s3/region.ts'
import { storeOnce } from './store-once.ts'
import { describeWorkflow } from './workflow-run.ts'

/** What tests set: how long to wait, and whether the store is to be taken for Amazon S3. */
export type How = Partial<Patience> & { readonly amazon?: boolean }

/**
 * Stage 3: stores an artifact under its version, which is never overwritten.
 * @throws UserError if other bytes are stored under the version, or if S3 refuses.
 */
export async function upload(
  inputs: UploadInputs,
  location: ObjectLocation,
  artifact: Artifact,
  { amazon, ...patience }: How = {},
): Promise<Upload> {
  const elapsed = stopwatch()
  const deadline = startDeadline({ ...PATIENCE, ...patience }, artifact.bytes.length)
  // The object gets an id of this one call: when an answer is lost, only that distinguishes it from the same bytes
  // that another job of the same run has stored.
  const uploadId = randomUUID()
  const workflow = describeWorkflow()
  const metadata = objectMetadata({ ...artifact, uploadId, workflow }, inputs.metadata)
  const region = await findRegion(inputs.region, location, deadline)
  const client = await createClient({ region }, deadline)
  const target = { client, region, location, inputs }
  try {
    const conditional = amazon ?? (await isAmazonS3(client))
    if (conditional) checkRegion(region)
    const store = { target, conditional }
    const size = formatSize(artifact.bytes.length)
    const stored = await core.group(`upload ${location.uri}`, () => {
      core.info(`${size} to the bucket ${location.bucket} in ${region}, if the key is new`)
      core.info(`Metadata: ${Object.keys(metadata).join(', ')}`)
      return whileWaiting(`Uploading ${size}`, () => storeOnce(store, artifact, metadata))
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
