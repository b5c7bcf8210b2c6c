import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { S3Error } from './error.ts'

/** The account that owns every bucket of a local server; moto's default. */
export const localAccountId = '123456789012'

/** S3's limit of user metadata: the bytes of the names, without their prefix, and of the values. */
const metadataLimit = 2_048

/**
 * What S3 checks and moto does not: digests of the body, the expected owner, the size of the metadata.
 * A body in `aws-chunked` encoding is passed on unchecked: its checksum is inside.
 */
export function verify(headers: IncomingHttpHeaders, body: Buffer): S3Error | undefined {
  return (
    verifyOwner(headers) ??
    verifyMetadata(headers) ??
    verifyPayload(headers, body) ??
    (/aws-chunked/.test(headers['content-encoding'] ?? '')
      ? undefined
      : verifyDigests(headers, body))
  )
}

function verifyOwner(headers: IncomingHttpHeaders): S3Error | undefined {
  const owner = headers['x-amz-expected-bucket-owner']
  if (owner === undefined || owner === localAccountId) return undefined
  return { status: 403, code: 'AccessDenied', message: 'Access Denied' }
}

function verifyMetadata(headers: IncomingHttpHeaders): S3Error | undefined {
  const prefix = 'x-amz-meta-'
  // Node decodes headers as Latin-1, so a character is a byte.
  const size = Object.entries(headers)
    .filter(([name]) => name.startsWith(prefix))
    .reduce((sum, [name, value]) => sum + name.length - prefix.length + String(value).length, 0)
  if (size <= metadataLimit) return undefined
  const message = 'Your metadata headers exceed the maximum allowed metadata size'
  return { status: 400, code: 'MetadataTooLarge', message }
}

function verifyPayload(headers: IncomingHttpHeaders, body: Buffer): S3Error | undefined {
  const expected = headers['x-amz-content-sha256']
  // UNSIGNED-PAYLOAD and STREAMING-… are no digests.
  if (typeof expected !== 'string' || /^(UNSIGNED|STREAMING)-/.test(expected)) return undefined
  if (expected === digest('sha256', body, 'hex')) return undefined
  const message = "The provided 'x-amz-content-sha256' header does not match what was computed."
  return { status: 400, code: 'XAmzContentSHA256Mismatch', message }
}

function verifyDigests(headers: IncomingHttpHeaders, body: Buffer): S3Error | undefined {
  const md5 = headers['content-md5']
  if (md5 !== undefined) {
    if (!isDigest(md5, 16)) {
      return {
        status: 400,
        code: 'InvalidDigest',
        message: 'The Content-MD5 you specified is not valid.',
      }
    }
    if (md5 !== digest('md5', body, 'base64'))
      return badDigest('The Content-MD5 you specified did not match what we received.')
  }
  const sha256 = headers['x-amz-checksum-sha256']
  if (sha256 === undefined) return undefined
  if (!isDigest(sha256, 32)) {
    const message = 'Value for x-amz-checksum-sha256 header is invalid.'
    return { status: 400, code: 'InvalidRequest', message }
  }
  return sha256 === digest('sha256', body, 'base64')
    ? undefined
    : badDigest('The SHA256 you specified did not match the calculated checksum.')
}

function badDigest(message: string): S3Error {
  return { status: 400, code: 'BadDigest', message }
}

/** Whether the text is a digest of that many bytes in base64, padded. */
function isDigest(text: string | string[], bytes: number): text is string {
  if (typeof text !== 'string') return false
  const decoded = Buffer.from(text, 'base64')
  return decoded.length === bytes && decoded.toString('base64') === text
}

function digest(algorithm: string, body: Buffer, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(body).digest(encoding)
}
