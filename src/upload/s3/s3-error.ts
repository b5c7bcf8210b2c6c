/** What can be read from the errors of the AWS SDK. */
interface SdkError {
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
  readonly Region?: unknown
  readonly Endpoint?: unknown
}

/** The error code of S3 or the SDK, e.g. `AccessDenied`; empty for anything that is not an error. */
export function errorCode(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : ''
}

/** The HTTP status of the answer; undefined if there was none. */
export function errorStatus(thrown: unknown): number | undefined {
  return sdkError(thrown).$metadata?.httpStatusCode
}

/** Whether a permission is missing. The answer to HEAD has no body, so its errors have nothing but a status. */
export function isDenial(thrown: unknown): boolean {
  const code = errorCode(thrown)
  return (
    ['AccessDenied', 'Forbidden'].includes(code) ||
    (errorStatus(thrown) === 403 && code === 'Unknown')
  )
}

/** How many times the request was sent. */
export function attempts(thrown: unknown): number {
  return sdkError(thrown).$metadata?.attempts ?? 1
}

/** Whether it was Amazon S3 that answered, and not another store. */
export function wasAmazonS3(thrown: unknown): boolean {
  return sdkError(thrown).$response?.headers?.server === 'AmazonS3'
}

/**
 * The region that a bucket is in, by an answer that refuses another one: in a header, in an element of the body, or
 * only in the text.
 */
export function regionIn(thrown: unknown): string | undefined {
  const { Region, Endpoint, $response } = sdkError(thrown)
  const text = thrown instanceof Error ? thrown.message : ''
  const found = [
    $response?.headers?.['x-amz-bucket-region'],
    Region,
    /expecting ['"]([a-z0-9-]+)['"]/.exec(text)?.[1],
    /\bs3[.-]([a-z]{2,}-[a-z0-9-]+-\d+)\.amazonaws\./.exec(String(Endpoint))?.[1],
  ]
  return found.find(region => typeof region === 'string' && region !== '') as string | undefined
}

function sdkError(thrown: unknown): SdkError {
  return (thrown ?? {}) as SdkError
}
