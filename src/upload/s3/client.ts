import type { Readable } from 'node:stream'
import * as core from '@actions/core'
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { debugLines } from '../../github/debugging.ts'
import { formatSize } from '../../text/format.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { errorCode, errorStatus } from './s3-error.ts'

// What bounds the retries is time; so many attempts take longer with the backoff of the SDK.
const MAX_ATTEMPTS = 12

/** More than any answer of S3 that is no object, in bytes: a list of a thousand versions. */
const LARGEST_ANSWER = 4 * 1024 ** 2

/** An S3 client whose requests are repeated, with the jittered backoff of the SDK, until a deadline. */
export async function createClient(
  config: Pick<S3ClientConfig, 'region'>,
  deadline: Deadline = startDeadline(),
): Promise<S3Client> {
  const client = new S3Client({ ...config, ...patientConfig(deadline) })
  await repeatUntil(deadline, client, 'S3')
  return client
}

/** The settings of a client of any service, for {@link repeatUntil}. */
export function patientConfig({ patience: { connection, silence } }: Deadline) {
  return {
    maxAttempts: MAX_ATTEMPTS,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: connection, socketTimeout: silence },
    streamCollector: (stream: Readable) => collect(stream, LARGEST_ANSWER),
  } as const
}

/**
 * Has a client repeat requests until a deadline, end what it does then, and log what it does.
 * @param service its name, for the log
 * @param isRepeatable whether a request may be sent again after an error; by default, those that the SDK repeats, and more
 */
export async function repeatUntil(
  deadline: Deadline,
  client: S3Client,
  service: string,
  isRepeatable: (error: unknown) => boolean = () => true,
): Promise<void> {
  endAt(client, deadline)
  logRequests(client, service)
  const standard = await client.config.retryStrategy()
  if (!('refreshRetryTokenForRetry' in standard)) throw new Error('The SDK has another interface.')
  client.config.retryStrategy = async () => ({
    acquireInitialRetryToken: scope => standard.acquireInitialRetryToken(scope),
    recordSuccess: token => standard.recordSuccess(token),
    async refreshRetryTokenForRetry(token, info) {
      if (!deadline.allowsAttempt()) throw new Error('out of time')
      if (!isRepeatable(info.error)) throw new Error('not to be repeated')
      const errorType = isWorthAnotherAttempt(info.error) ? 'TRANSIENT' : info.errorType
      const next = await standard.refreshRetryTokenForRetry(token, { ...info, errorType })
      core.info(`${service}: ${errorCode(info.error) || 'no response'}. Retrying.`)
      return next
    },
  })
}

/** Ends whatever a client does: requests, the reading of answers, and the search for credentials, which heeds no signal. */
function endAt(client: S3Client, { signal, end }: Deadline): void {
  client.middlewareStack.add(next => args => Promise.race([next(args), end]), {
    step: 'initialize',
    priority: 'high',
    name: 'deadline',
  })
  const { requestHandler } = client.config
  const handle = requestHandler.handle.bind(requestHandler)
  requestHandler.handle = (request, options) => handle(request, { ...options, abortSignal: signal })
}

/**
 * Reads a stream to its end.
 * @param most bytes; more than that is an error, and is not read
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw new Error(`an answer is longer than ${formatSize(most)}`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Whether requests go to Amazon S3 itself, and not to another store: by the endpoint that is configured, if there is
 * one. AWS has endpoints of its own to configure, in a VPC for instance.
 */
export async function isAmazonS3(client: S3Client): Promise<boolean> {
  const { serviceConfiguredEndpoint } = client.config
  if (!serviceConfiguredEndpoint) throw new Error('The SDK has another interface.')
  const endpoint = await serviceConfiguredEndpoint()
  return !endpoint || AMAZON.test(URL.parse(endpoint)?.hostname ?? '')
}

// The suffixes of the SDK's own table of partitions.
const AMAZON = /(^|\.)(amazonaws\.(com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.(com\.cn|eu))$/

/** What passes although the SDK does not repeat it. */
function isWorthAnotherAttempt(error: unknown): boolean {
  // Another write of the same key is under way; S3 says to try again:
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
export function logRequests(client: S3Client, service = 'S3'): void {
  client.middlewareStack.add(
    (next, { commandName = 'Request' }) =>
      async args => {
        const note = ({ name = '', $metadata = {} }: Answer) => {
          const { httpStatusCode, requestId, extendedRequestId } = $metadata
          const ids = [requestId, extendedRequestId].filter(id => id !== undefined).join(' ')
          const status = [httpStatusCode ?? 'no response', name]
            .filter(part => part !== '')
            .join(' ')
          debugLines(() => [`${service}: ${commandName} ${status}, request id ${ids || 'unknown'}`])
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
