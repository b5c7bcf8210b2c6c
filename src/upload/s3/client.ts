import * as core from '@actions/core'
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { debugLines } from '../../github/debugging.ts'
import { errorCode, errorStatus } from './s3-error.ts'

/** How long to wait for a store, in milliseconds. */
export interface Patience {
  /** For a connection. */
  readonly connection: number
  /** For the next byte in either direction: a large zip on a slow line takes its time, a dead endpoint does not. */
  readonly silence: number
  /** From the first attempt of a request until the last moment at which another one begins. */
  readonly retries: number
}

export const PATIENCE: Patience = { connection: 5_000, silence: 20_000, retries: 90_000 }

// What bounds the retries is time; so many attempts take longer with the backoff of the SDK.
const MAX_ATTEMPTS = 12

/** An S3 client whose requests are repeated, with the jittered backoff of the SDK, within a bounded time. */
export async function createClient(
  config: Pick<S3ClientConfig, 'region'>,
  patience: Patience = PATIENCE,
): Promise<S3Client> {
  const client = new S3Client({
    ...config,
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: patience.connection, socketTimeout: patience.silence },
  })
  logRequests(client)
  const standard = await client.config.retryStrategy()
  if (!('refreshRetryTokenForRetry' in standard)) throw new Error('The SDK has another interface.')
  // The SDK asks for the strategy once a request, so the time begins with the first attempt.
  client.config.retryStrategy = async () => {
    const end = performance.now() + patience.retries
    return {
      acquireInitialRetryToken: scope => standard.acquireInitialRetryToken(scope),
      recordSuccess: token => standard.recordSuccess(token),
      async refreshRetryTokenForRetry(token, info) {
        if (performance.now() > end) throw new Error('out of time')
        const errorType = isWorthAnotherAttempt(info.error) ? 'TRANSIENT' : info.errorType
        const next = await standard.refreshRetryTokenForRetry(token, { ...info, errorType })
        core.info(`S3: ${errorCode(info.error) || 'no answer'}. Trying again.`)
        return next
      },
    }
  }
  return client
}

/** What passes by itself although the SDK does not repeat it. */
function isWorthAnotherAttempt(error: unknown): boolean {
  // Another write of the same key is under way; S3 tells to try again:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
  if (errorCode(error) === 'ConditionalRequestConflict') return true
  // An answer that broke off. Whether it was a success does not matter: a repeated put cannot overwrite.
  return errorStatus(error) === 200
}

/** What the SDK notes of an answer, be it in an output or in an error. */
interface Answer {
  readonly name?: string
  readonly $metadata?: {
    readonly httpStatusCode?: number
    readonly requestId?: string | undefined
    readonly extendedRequestId?: string | undefined
  }
}

/** Logs each request of a client for debugging, with the ids that AWS asks for when something is wrong. */
export function logRequests(client: S3Client): void {
  client.middlewareStack.add(
    (next, { commandName = 'Request' }) =>
      async args => {
        const note = ({ name = '', $metadata = {} }: Answer) => {
          const { httpStatusCode, requestId, extendedRequestId } = $metadata
          const ids = [requestId, extendedRequestId].filter(id => id !== undefined).join(' ')
          const status = [httpStatusCode ?? 'no answer', name].filter(part => part !== '').join(' ')
          debugLines(() => [`S3: ${commandName} ${status}, request id ${ids || 'unknown'}`])
        }
        try {
          const result = await next(args)
          note(result.output as Answer)
          return result
        } catch (error) {
          note((error ?? {}) as Answer)
          throw error
        }
      },
    { step: 'deserialize', priority: 'high', name: 'requestLog' },
  )
}
