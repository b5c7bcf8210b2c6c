import { messageOf } from '../../text/user-error.ts'
import type { Explanation, Request } from './refusal.ts'
import { errorCode, errorStatus, regionIn } from './s3-error.ts'

type Explain = (cause: unknown, request: Request) => Explanation

const CREDENTIALS_HINT = `Let the job assume a role, in a step before this one:

permissions:
  contents: read
  id-token: write
steps:
  - uses: aws-actions/configure-aws-credentials@v6
    with:
      role-to-assume: arn:aws:iam::111122223333:role/publish
      aws-region: eu-central-1

With upload: false no credentials are needed.`

const AGAIN = 'Nothing was overwritten. Run the job again: a version is never stored twice.'

/** Refusals by their codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const TABLE: readonly (readonly [codes: readonly string[], explain: Explain])[] = [
  [
    ['CredentialsProviderError'],
    () => ({
      message: 'There are no AWS credentials in this job.',
      section: 'no-credentials',
      hint: CREDENTIALS_HINT,
    }),
  ],
  [
    ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'],
    () => ({
      message: 'The AWS credentials of this job have expired.',
      section: 'credentials-refused',
      hint:
        'Assume the role in a step right before this one, or for longer: role-duration-seconds of ' +
        'aws-actions/configure-aws-credentials.',
    }),
  ],
  [
    ['InvalidAccessKeyId', 'InvalidToken', 'SignatureDoesNotMatch', 'UnrecognizedClientException'],
    () => ({
      message: 'S3 does not accept the AWS credentials of this job.',
      section: 'credentials-refused',
      hint: `They may be wrong, revoked, or of another partition of AWS. ${CREDENTIALS_HINT}`,
    }),
  ],
  [
    ['NoSuchBucket', 'NotFound'],
    (_, { location: { bucket } }) => ({
      message: `The bucket ${bucket} does not exist.`,
      section: 'bucket-or-region',
      hint: 'Check the name of the bucket in the input bucket-prefix, and that the bucket was created.',
    }),
  ],
  [
    [
      'PermanentRedirect',
      'TemporaryRedirect',
      'AuthorizationHeaderMalformed',
      'IllegalLocationConstraintException',
    ],
    (cause, { location: { bucket }, region }) => {
      const right = regionIn(cause)
      return {
        message:
          `The bucket ${bucket} is ${right ? `in the region ${right}` : 'in another region'}` +
          `${region ? `, not in ${region}` : ''}.`,
        section: 'bucket-or-region',
        hint:
          `Set the input aws-region${right ? ` to ${right}` : " to the bucket's region"}, or name a bucket in the ` +
          'region of your functions: Lambda takes code from other regions only with S3ObjectStorageMode REFERENCE.',
      }
    },
  ],
  [
    ['NotImplemented'],
    (_, { location: { bucket } }) => ({
      message: `The store behind ${bucket} does not support conditional writes.`,
      section: 'other-stores',
      hint:
        'Without them a version could be overwritten, so nothing was uploaded. Use Amazon S3, or a store that ' +
        'supports If-None-Match for PutObject.',
    }),
  ],
  [
    ['InvalidObjectState'],
    (_, { location: { uri } }) => ({
      message: `${uri} is archived, so it cannot be read.`,
      section: 'archived-object',
      hint: 'Restore the object, then run the job again.',
    }),
  ],
  [
    ['ObjectParentIsFile', 'ExistingObjectIsDirectory', 'XMinioParentIsObject'],
    (_, { location: { uri } }) => ({
      message: `This store keeps keys as paths of files, and ${uri} is below or above another object.`,
      section: 'other-stores',
      hint: 'Choose another prefix in the input bucket-prefix.',
    }),
  ],
  [
    ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'],
    cause => ({
      message: `The bytes that reached S3 are not the ones that were sent (${errorCode(cause)}).`,
      section: 'damaged-upload',
      hint: `Something on the way, such as a proxy, changes them. ${AGAIN}`,
    }),
  ],
]

// What Node says when there is no way to a server, or none that can be trusted.
const UNREACHABLE =
  /^(E(CONN|NOTFOUND|AI_AGAIN|HOST|NET|PIPE|TIMEDOUT|PROTO)|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_(TLS|SSL))/

/** The explanation of a refusal; undefined for one that is not known. */
export function explanationOf(cause: unknown, request: Request): Explanation | undefined {
  const code = errorCode(cause)
  const known = TABLE.find(([codes]) => codes.includes(code))
  if (known) return known[1](cause, request)
  if (code.startsWith('KMS.')) return explainKey(cause, request)
  const message = messageOf(cause)
  const status = errorStatus(cause)
  const system = String((cause as { code?: unknown }).code ?? '')
  if (status === undefined && (code === 'TimeoutError' || UNREACHABLE.test(system))) {
    return {
      message: `S3 did not respond for the bucket ${request.location.bucket}: ${message || system}`,
      section: 's3-not-available',
      hint:
        'Check the network of the runner, its proxy and certificates, the region, and AWS_ENDPOINT_URL_S3 if it is ' +
        `set. ${AGAIN}`,
    }
  }
  return status !== undefined && status >= 500
    ? {
        message: `S3 could not serve the request in several attempts: HTTP ${status} ${code}.`,
        section: 's3-not-available',
        hint: AGAIN,
      }
    : undefined
}

function explainKey(cause: unknown, { location: { bucket }, inputs }: Request): Explanation {
  return {
    message: `S3 cannot encrypt with ${inputs?.kmsKeyId ?? `the KMS key of the bucket ${bucket}`}: ${messageOf(cause)}`,
    section: 'kms-key',
    hint:
      'The key must exist, be enabled, be in the region of the bucket, and be a symmetric encryption key that this ' +
      'role may use (kms:GenerateDataKey). Check the input kms-key-id or the encryption of the bucket.',
  }
}
