import { messageOf, UserError } from '../../text/user-error.ts'
import { type ObjectLocation, partitionOf } from '../../upload/location.ts'
import { allow, versionsArn } from '../../upload/s3/explain-access-denied.ts'
import { errorCode, errorStatus } from '../../upload/s3/s3-error.ts'

/** What was asked of Lambda. */
interface LambdaRequest {
  /** Such as `lambda:PublishLayerVersion`. */
  readonly permission: string
  readonly region: string
  /** Of the layer. */
  readonly name: string
  /** The object that a version is made of. */
  readonly location?: ObjectLocation
}

/** Turns a refusal by Lambda into what the user can do about it. */
export function explainLambda(cause: unknown, request: LambdaRequest): UserError {
  const { message, hint } = explain(cause, request)
  return new UserError(message, { section: 'layer-version', hint, cause })
}

function explain(cause: unknown, request: LambdaRequest): { message: string; hint: string } {
  const { permission, region, name, location } = request
  const code = errorCode(cause)
  const said = messageOf(cause)
  if (location && /GetObject|denied by S3|S3 Error Code/.test(said))
    return explainS3(said, request, location)
  if (code === 'AccessDeniedException' || errorStatus(cause) === 403) {
    const denied = /explicit deny in an? ([\w -]+?) policy/.exec(said)?.[1]
    return {
      message: `Lambda denies ${permission} for the layer ${name}.`,
      hint: denied
        ? `A Deny in a ${denied} policy refuses it, which no Allow can outweigh. Look at its conditions.`
        : `Allow it in the policy of the role:\n${allow(permission, resourceOf(request))}`,
    }
  }
  if (code === 'CodeStorageExceededException') {
    return {
      message: `The code storage of Lambda in ${region} is full: ${said}`,
      hint: 'Delete versions of layers and functions that nothing uses, or ask AWS for a higher quota.',
    }
  }
  if (/Unzipped size must be smaller/.test(said)) {
    return {
      message: `The layer is too large for Lambda: ${said}`,
      hint: "Leave out what Lambda's runtime provides (exclude: boto3 and botocore), or what the function does not need.",
    }
  }
  const status = errorStatus(cause)
  if (
    status === undefined &&
    (code === 'TimeoutError' || /^E[A-Z]/.test(String((cause as { code?: unknown })?.code)))
  ) {
    return {
      message: `There is no answer from Lambda in ${region}: ${said || String((cause as { code?: unknown }).code)}`,
      hint: 'Check the network of the runner, its proxy, the region, and AWS_ENDPOINT_URL_LAMBDA if it is set. Run the job again: a layer is published only if it is new.',
    }
  }
  return {
    message: `${permission} for the layer ${name} failed: ${status === undefined ? '' : `HTTP ${status}, `}${code}: ${said}`,
    hint: 'If this is not a mistake in the configuration, run the job again: a layer is published only if it is new.',
  }
}

/** Lambda reads the object with the credentials of the caller. */
function explainS3(
  said: string,
  { region, name }: LambdaRequest,
  location: ObjectLocation,
): { message: string; hint: string } {
  const message = `Lambda cannot read ${location.uri} for the layer ${name}: ${said}`
  if (/PermanentRedirect|region/i.test(said)) {
    return {
      message,
      hint: `The bucket has to be in the region of the layer, ${region}: Lambda copies the zip, which it does only within a region.`,
    }
  }
  return {
    message,
    hint: `Lambda reads with the role of this job. Allow it there, and in the policies of the bucket and its key:\n${allow('s3:GetObject', versionsArn(location, region))}`,
  }
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
function resourceOf({ permission, region, name }: LambdaRequest): string {
  // Lists of versions cannot be allowed for one layer.
  if (permission === 'lambda:ListLayerVersions') return '*'
  const versions = permission === 'lambda:GetLayerVersion' ? ':*' : ''
  return `arn:${partitionOf(region)}:lambda:${region}:*:layer:${name}${versions}`
}
