import { messageOf, UserError } from '../../text/user-error.ts'
import { explainDenial } from './explain-access-denied.ts'
import { explanationOf } from './explain-code.ts'
import type { Explanation, Request } from './refusal.ts'
import { errorCode, errorStatus, isDenial } from './s3-error.ts'

/** Turns a refusal by S3, or by the SDK before it asked S3, into what the user can do about it. */
export function explainRefusal(cause: unknown, request: Request): UserError {
  const explained = explain(cause, request)
  return new UserError(explained.message, { ...explained, cause })
}

function explain(cause: unknown, request: Request): Explanation {
  if (isDenial(cause)) {
    return explainDenial(cause, request)
  }
  return (
    explanationOf(cause, request) ?? {
      message: `${request.permission} on ${request.location.uri} failed: ${describe(cause)}`,
      section: 's3-not-available',
      hint: 'Nothing was overwritten. If this is not a mistake in the configuration, run the job again.',
    }
  )
}

function describe(cause: unknown): string {
  const status = errorStatus(cause)
  const answer = status === undefined ? '' : `HTTP ${status}, `
  return `${answer}${errorCode(cause)}: ${messageOf(cause)}`
}
