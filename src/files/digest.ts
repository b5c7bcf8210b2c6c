import { createHash } from 'node:crypto'

/** The SHA-256 of some bytes, in the two forms that are in use. */
export interface Digest {
  /** In hexadecimal. */
  readonly sha256: string
  /** In base64: Lambda's `CodeSha256`, and the form of S3's checksums. */
  readonly codeSha256: string
}

export function digestOf(bytes: Uint8Array): Digest {
  const digest = createHash('sha256').update(bytes).digest()
  return { sha256: digest.toString('hex'), codeSha256: digest.toString('base64') }
}
