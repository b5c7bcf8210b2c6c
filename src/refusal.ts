import { messageOf, UserError } from './errors.ts'
import type { ObjectLocation } from './layout.ts'

/** What was being done when S3 or the AWS SDK refused. */
export interface Request {
  /** The permission that it takes, e.g. `s3:PutObject`. */
  readonly action: string
  readonly location: ObjectLocation
}

/** The error code of S3 or the SDK, e.g. `AccessDenied`; empty for anything that is not an error of theirs. */
export function errorCode(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : ''
}

/** The HTTP status that an error of the AWS SDK came with. */
export function errorStatus(thrown: unknown): number | undefined {
  return (thrown as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata
    ?.httpStatusCode
}

const CREDENTIALS_HINT =
  'Give the job the permission `id-token: write` and run aws-actions/configure-aws-credentials, ' +
  'with `role-to-assume` and `aws-region`, in a step before this one.'

/** Turns a refusal by S3, or by the SDK before it asked S3, into what the user can do about it. */
export function explainRefusal(cause: unknown, { action, location }: Request): UserError {
  const { bucket, key, uri } = location
  const explain = (message: string, hint: string) => new UserError(message, { hint, cause })
  switch (errorCode(cause)) {
    case 'CredentialsProviderError':
      return explain('There are no AWS credentials in this job.', CREDENTIALS_HINT)
    case 'ExpiredToken':
    case 'ExpiredTokenException':
    case 'TokenRefreshRequired':
      return explain('The AWS credentials of this job have expired.', CREDENTIALS_HINT)
    case 'InvalidAccessKeyId':
    case 'InvalidToken':
    case 'SignatureDoesNotMatch':
      return explain(`S3 does not accept the AWS credentials of this job.`, CREDENTIALS_HINT)
    case 'AccessDenied':
    case 'Forbidden':
      return explain(
        `S3 denies ${action} on ${uri}.`,
        'Allow it in the policy of the role (and check the bucket policy and expected-bucket-owner):\n' +
          `{"Effect": "Allow", "Action": "${action}", "Resource": "arn:aws:s3:::${bucket}/${parentOf(key)}*"}`,
      )
    case 'NoSuchBucket':
      return explain(
        `The bucket ${bucket} does not exist.`,
        'Check the input bucket-prefix, and that the role belongs to the account of the bucket.',
      )
    case 'PermanentRedirect':
    case 'AuthorizationHeaderMalformed':
      return explain(
        `The bucket ${bucket} lies in another region than the one that was asked.`,
        `Set the input aws-region to the bucket's region. S3 said: ${messageOf(cause)}`,
      )
    case 'NotImplemented':
      return explain(
        `The store behind ${bucket} cannot write an object on condition that it is new.`,
        'Without that a version could be overwritten, so nothing was uploaded. Use Amazon S3, or a store that ' +
          'supports If-None-Match for PutObject.',
      )
    default:
      if (messageOf(cause) === 'Region is missing') {
        return explain(
          'No AWS region is set.',
          'Set the input aws-region, or let aws-actions/configure-aws-credentials set AWS_REGION.',
        )
      }
      return explain(
        `${action} on ${uri} failed: ${errorCode(cause)}: ${messageOf(cause)}`,
        'Nothing was overwritten. If this is not a fault of the configuration, run the job again.',
      )
  }
}

/** The folder above all versions, which is what a role needs rights on. */
function parentOf(key: string): string {
  return key
    .split('/')
    .slice(0, -2)
    .map(segment => `${segment}/`)
    .join('')
}
