import * as core from '@actions/core'
import { messageOf, UserError } from '../../text/user-error.ts'
import type { StoreInputs } from '../inputs.ts'
import { checkRegion } from '../location.ts'
import { createClient, isAmazonS3 } from './client.ts'
import { PATIENCE, startDeadline } from './deadline.ts'
import { explainRefusal } from './explain-error.ts'
import { findRegion } from './region.ts'
import { errorCode, errorStatus } from './s3-error.ts'

/**
 * Finds the credentials and the region of a job, as the upload will. What does not come in time, or fails on the way,
 * is left to the upload.
 * @returns the region, if it is known
 * @throws UserError if there are no credentials, no such region or no such bucket
 */
export async function findAccess(inputs: StoreInputs, limit: number): Promise<string | undefined> {
  const deadline = startDeadline({ ...PATIENCE, retries: -1, total: limit })
  const { bucket, prefix } = inputs.bucketPrefix
  const location = { bucket, key: prefix, uri: `s3://${bucket}/${prefix}` }
  const client = await createClient(inputs.region ? { region: inputs.region } : {}, deadline)
  try {
    const credentials = client.config.credentials().catch(error => {
      if (errorCode(error) !== 'CredentialsProviderError') return
      throw explainRefusal(error, { permission: 's3:PutObject', location, inputs })
    })
    await Promise.race([credentials, deadline.end.catch(() => {})])
    const region = await findRegion(inputs.region, location, deadline)
    if (await isAmazonS3(client)) checkRegion(region)
    return region
  } catch (error) {
    // A failure on the way need not be there any more when the upload begins.
    if (isFinal(error)) throw error
    core.debug(`The region is not known yet: ${messageOf(error)}`)
    return inputs.region
  } finally {
    client.destroy()
  }
}

function isFinal(error: unknown): boolean {
  if (!(error instanceof UserError)) return false
  const status = errorStatus(error.cause)
  const name = errorCode(error.cause)
  return (
    name === '' || name === 'CredentialsProviderError' || (status !== undefined && status < 500)
  )
}
