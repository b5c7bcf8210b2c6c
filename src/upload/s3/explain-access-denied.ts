import { messageOf } from '../../text/user-error.ts'
import {
  isAccessPointAlias,
  type ObjectLocation,
  partitionOf,
  versionsPrefix,
} from '../location.ts'
import type { Explanation, Request } from './refusal.ts'

/** What S3 says about a denial when it says more than "Access Denied". */
interface Details {
  readonly permission: string | undefined
  readonly resource: string | undefined
  /** The kind of policy that contains a Deny, e.g. `resource-based`. */
  readonly deniedBy: string | undefined
}

/**
 * Explains `AccessDenied`. Within one account S3 names the permission that is missing and the kind of policy:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
export function explainDenial(cause: unknown, request: Request): Explanation {
  const { permission, resource, deniedBy } = readDetails(messageOf(cause))
  const { location, region, inputs } = request
  if (permission?.startsWith('kms:')) {
    return {
      message: `This role may not use the KMS key that encrypts ${location.uri}: ${permission} is denied.`,
      section: 'kms-key',
      hint:
        'Allow it in the policy of the role, and in the policy of the key:\n' +
        allow(permission, resource ?? 'the ARN of the key'),
    }
  }
  const needed = permission ?? request.permission
  const message = `S3 denies ${needed} on ${location.uri}.`
  if (deniedBy) {
    return {
      message,
      section: 'access-denied',
      hint:
        `A Deny in a ${deniedBy} policy blocks it, and no Allow overrides that. Check its conditions. Some ` +
        'demand encryption with a certain key (set the input kms-key-id), certain tags (set the input tags), or a ' +
        'certain network, organization or account. This action always writes conditionally.',
    }
  }
  const also = [
    inputs?.expectedBucketOwner &&
      `the bucket may not belong to the account ${inputs.expectedBucketOwner}, which the input ` +
        'expected-bucket-owner names',
    !permission && encodesTags(request) && 'tags need s3:PutObjectTagging as well',
    !permission && inputs?.kmsKeyId && 'kms-key-id needs kms:GenerateDataKey on the key',
    isAccessPointAlias(location.bucket) &&
      `${location.bucket} is an access point: its own policy and that of its bucket count too`,
    !permission &&
      'the policy of the bucket may deny it, for instance if it demands encryption (set the input kms-key-id)',
  ].filter(reason => typeof reason === 'string' && reason !== '')
  return {
    message,
    section: 'access-denied',
    hint: [
      'Allow it in the policy of the role:',
      allow(
        needed,
        needed === 's3:ListBucket' ? bucketArn(location, region) : versionsArn(location, region),
      ),
      ...(also.length > 0 ? [`If it is allowed already: ${also.join('; ')}.`] : []),
    ].join('\n'),
  }
}

function encodesTags({ inputs, permission }: Request): boolean {
  return permission === 's3:PutObject' && Object.keys(inputs?.tags ?? {}).length > 0
}

function readDetails(message: string): Details {
  return {
    permission: /not authorized to perform:? (\w+:\w+)/.exec(message)?.[1],
    resource: /on resource:? "?([^"\s]+)/.exec(message)?.[1],
    deniedBy: /with an explicit deny in an? ([\w -]+?) policy/.exec(message)?.[1],
  }
}

/** A statement of an IAM policy that allows something, as JSON to paste. */
export function allow(permission: string, resource: string): string {
  return `{"Effect": "Allow", "Action": ${JSON.stringify(permission)}, "Resource": ${JSON.stringify(resource)}}`
}

/** The ARN of a bucket. */
export function bucketArn({ bucket }: ObjectLocation, region: string | undefined): string {
  return `arn:${partitionOf(region)}:s3:::${bucket}`
}

/** The ARN of all versions that are published below the same prefix. */
export function versionsArn(location: ObjectLocation, region: string | undefined): string {
  return `${bucketArn(location, region)}/${versionsPrefix(location)}*`
}
