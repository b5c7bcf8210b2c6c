import { randomUUID } from 'node:crypto'
import {
  CreateBucketCommand,
  GetBucketVersioningCommand,
  PutBucketVersioningCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'

/** The variables of a server, as {@link S3Server} gives them. */
type Environment = Readonly<Record<string, string>>

/** A client for the server that these variables lead to. */
export function s3Client(env: Environment, config: S3ClientConfig = {}): S3Client {
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env
  const sessionToken = env.AWS_SESSION_TOKEN
  return new S3Client({
    region: env.AWS_REGION ?? 'us-east-1',
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // Without keys the SDK looks for them itself: a profile, a role, single sign-on.
    ...(accessKeyId &&
      secretAccessKey && {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
      }),
    ...config,
  })
}

/**
 * The name of a new, empty bucket. With `TEST_BUCKET` in the environment nothing is made and it is that bucket, neither
 * new nor empty, and versioned or not: see {@link isVersioned}. So work below a {@link freshPrefix}.
 */
export async function freshBucket(
  env: Environment,
  { versioned = false }: { versioned?: boolean } = {},
): Promise<string> {
  if (env.TEST_BUCKET) return env.TEST_BUCKET
  const client = s3Client(env)
  const Bucket = `test-${randomUUID()}`
  const region = env.AWS_REGION ?? 'us-east-1'
  await client.send(
    new CreateBucketCommand({
      Bucket,
      ...(region !== 'us-east-1' && {
        CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-1' },
      }),
    }),
  )
  if (versioned) {
    const VersioningConfiguration = { Status: 'Enabled' } as const
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
  }
  client.destroy()
  return Bucket
}

/** A prefix in the bucket that nobody else uses: `s3://<bucket>/<unique>/`. */
export function freshPrefix(bucket: string): string {
  return `s3://${bucket}/test-${randomUUID()}/`
}

/** Whether the bucket keeps versions. */
export async function isVersioned(env: Environment, bucket: string): Promise<boolean> {
  const client = s3Client(env)
  const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket: bucket }))
  client.destroy()
  return Status === 'Enabled'
}
