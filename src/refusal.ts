import { errorCode, errorStatus } from './answer.ts'
import { explainDenial } from './denial.ts'
import { messageOf, UserError } from './errors.ts'
import { type Explanation, explanationOf } from './explanations.ts'
import type { UploadInputs } from './inputs.ts'
import type { ObjectLocation } from './layout.ts'

/** What was being done when S3 or the AWS SDK refused. */
export interface Request {
  /** The permission that it takes, e.g. `s3:PutObject`. */
  readonly permission: string
  readonly location: ObjectLocation
  /** The region that was asked, if that is known already. */
  readonly region?: string | undefined
  readonly inputs?: Pick<UploadInputs, 'expectedBucketOwner' | 'kmsKeyId' | 'tags'>
}

/** Turns a refusal by S3, or by the SDK before it asked S3, into what the user can do about it. */
export function explainRefusal(cause: unknown, request: Request): UserError {
  const { message, hint } = explain(cause, request)
  return new UserError(message, { hint, cause })
}

function explain(cause: unknown, request: Request): Explanation {
  const code = errorCode(cause)
  const status = errorStatus(cause)
  // The answer to HEAD has no body, so its errors have nothing but a status.
  if (['AccessDenied', 'Forbidden'].includes(code) || (status === 403 && code === 'Unknown')) {
    return explainDenial(cause, request)
  }
  return (
    explanationOf(cause, request) ?? {
      message: `${request.permission} on ${request.location.uri} failed: ${describe(cause, status)}`,
      hint: 'Nothing was overwritten. If this is not a fault of the configuration, run the job again.',
    }
  )
}

function describe(cause: unknown, status: number | undefined): string {
  const answer = status === undefined ? '' : `HTTP ${status}, `
  return `${answer}${errorCode(cause)}: ${messageOf(cause)}`
}
