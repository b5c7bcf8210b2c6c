/** An error as S3 answers it: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export interface S3Error {
  readonly status: number
  /** S3's word for it, such as `SlowDown`. */
  readonly code: string
  readonly message?: string | undefined
  /** Further elements of the body, such as `Region`. */
  readonly elements?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** S3's XML body of an error. */
export function errorBody(
  { code, message = code, elements: more }: S3Error,
  resource: string,
): string {
  const elements = {
    Code: code,
    Message: message,
    ...more,
    Resource: resource,
    RequestId: '0000000000000000',
  }
  const inner = Object.entries(elements).map(
    ([name, text]) => `<${name}>${escapeXml(text)}</${name}>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inner.join('')}</Error>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)
}
