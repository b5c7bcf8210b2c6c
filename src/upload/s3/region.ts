import { HeadBucketCommand } from '@aws-sdk/client-s3'
import { UserError } from '../../text/user-error.ts'
import type { ObjectLocation } from '../location.ts'
import { createClient } from './client.ts'
import type { Deadline } from './deadline.ts'
import { explainRefusal } from './explain-error.ts'
import { errorStatus, regionIn, wasAmazonS3 } from './s3-error.ts'

// Where S3 answers for every bucket of the commercial partition, if only with the region that the bucket is in. It is
// also the region that most other stores take, or ignore.
const HOME = 'us-east-1'

/**
 * The region to speak to: the given one, else that of the environment and the shared configuration, else what the
 * bucket says. Asking needs no permission: S3 names the region even when it refuses.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 * @throws UserError if there is no way to know.
 */
export async function findRegion(
  given: string | undefined,
  location: ObjectLocation,
  deadline?: Deadline,
): Promise<string> {
  return given ?? (await configuredRegion()) ?? (await askBucket(location, deadline))
}

/** As the environment or the shared configuration says; nobody is asked. */
export async function configuredRegion(): Promise<string | undefined> {
  // The variable that the CLI and most other SDKs read too; this SDK knows only AWS_REGION.
  const fallback = process.env.AWS_DEFAULT_REGION
  const client = await createClient({})
  try {
    return await client.config.region()
  } catch {
    return fallback || undefined
  } finally {
    client.destroy()
  }
}

async function askBucket(location: ObjectLocation, deadline?: Deadline): Promise<string> {
  const client = await createClient({ region: HOME }, deadline)
  try {
    const { BucketRegion } = await client.send(new HeadBucketCommand({ Bucket: location.bucket }))
    return BucketRegion ?? HOME
  } catch (error) {
    const region = regionIn(error)
    if (region) return region
    const status = errorStatus(error)
    if (status === undefined || status === 404) {
      throw explainRefusal(error, { permission: 's3:ListBucket', location })
    }
    // Another store, which may not be asked: most take any region, and the others say theirs in a refusal.
    if (!wasAmazonS3(error)) return HOME
    throw new UserError(
      `No AWS region is set, and the bucket ${location.bucket} does not report its own.`,
      {
        section: 'bucket-or-region',
        hint: 'Set the input aws-region, or let aws-actions/configure-aws-credentials set AWS_REGION.',
        cause: error,
      },
    )
  } finally {
    client.destroy()
  }
}
