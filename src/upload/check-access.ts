import type { StoreInputs } from './inputs.ts'
import { isRegion } from './location.ts'

/** Milliseconds that a build waits for it. What is slower is tried again when there is something to upload. */
const LIMIT = 3_000

/**
 * Looks before a build at what would stop the upload after it, as far as that takes no permission: whether there are
 * credentials, whether the region can be one of AWS, and where none is set, whether the bucket exists.
 * @returns the region to upload to, if it is known better than before
 * @throws UserError if the upload cannot succeed
 */
export async function checkAccess(inputs: StoreInputs, limit = LIMIT): Promise<string | undefined> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_PROFILE, AWS_REGION = '' } = process.env
  const given = AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY && !AWS_PROFILE
  // So it is in most jobs, where the SDK, which takes its time to load, would find nothing else.
  if (given && isRegion(inputs.region ?? AWS_REGION)) return inputs.region
  const { findAccess } = await import('./s3/find-access.ts')
  return await findAccess(inputs, limit)
}
