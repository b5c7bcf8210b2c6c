import type { S3Client } from '@aws-sdk/client-s3'
import { debugLines } from './debugging.ts'

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
