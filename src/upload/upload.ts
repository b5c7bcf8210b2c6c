import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { formatSize, stopwatch } from '../text/format.ts'
import { whileWaiting } from '../text/progress.ts'
import type { Storable } from './artifact.ts'
import type { StoreInputs } from './inputs.ts'
import { consoleUrl, type ObjectLocation } from './location.ts'
import { objectMetadata } from './object-metadata.ts'
import { type How, withStore } from './open-store.ts'
import type { Upload } from './result.ts'
import { storeOnce } from './store-once.ts'
import { describeWorkflow } from './workflow-run.ts'

/**
 * Stage 3: stores an artifact under its version, or a layer under its digest; neither is ever overwritten.
 * @throws UserError if other bytes are stored there, or if S3 refuses.
 */
export async function upload(
  inputs: StoreInputs,
  location: ObjectLocation,
  artifact: Storable,
  how: How = {},
): Promise<Upload> {
  const elapsed = stopwatch()
  // The object gets an id of this one call: when an answer is lost, only that distinguishes it from the same bytes
  // that another job of the same run has stored.
  const uploadId = randomUUID()
  const workflow = describeWorkflow()
  const metadata = objectMetadata({ ...artifact, uploadId, workflow }, inputs.metadata)
  const bytes = artifact.bytes.length
  return await withStore(inputs, location, { ...how, bytes }, async store => {
    const { region } = store.target
    const size = formatSize(bytes)
    const stored = await core.group(`upload ${location.uri}`, () => {
      core.info(`${size} to the bucket ${location.bucket} in ${region}, if the key is new`)
      core.info(`Metadata: ${Object.keys(metadata).join(', ')}`)
      return whileWaiting(`Uploading ${size}`, () => storeOnce(store, artifact, metadata))
    })
    const page = consoleUrl(location, region)
    const done =
      stored.status === 'published' ? 'Uploaded' : 'Already published, with the same bytes'
    core.info(`${done} (${elapsed()}): ${location.uri}`)
    core.info(`Console: ${page}`)
    return { ...stored, location, consoleUrl: page, region }
  })
}
