import { randomUUID } from 'node:crypto'
import { GetObjectCommand, type S3Client, type S3ServiceException } from '@aws-sdk/client-s3'

/** A key that nobody else uses. */
export function freshKey(): string {
  return `test-${randomUUID()}/source.zip`
}

/** The content of an object as text; undefined where there is none. */
export async function contentOf(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<string | undefined> {
  const bytes = await bytesOf(client, bucket, key)
  return bytes && Buffer.from(bytes).toString()
}

/** The content of an object; undefined where there is none. */
export async function bytesOf(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<Uint8Array | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return await Body?.transformToByteArray()
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return undefined
    throw error
  }
}

/** The error of a request as `<status> <code>`, such as `412 PreconditionFailed`. Rejects when the request succeeds. */
export async function refusal(request: Promise<unknown>): Promise<string> {
  const error: S3ServiceException = await request.then(
    () => {
      throw new Error('the request succeeded')
    },
    error => error,
  )
  return `${error.$metadata?.httpStatusCode} ${error.name}`
}
