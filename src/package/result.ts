import type { Digest } from '../files/digest.ts'
import type { ContentPart } from './content.ts'

/** What stage `package` made: a Lambda deployment package. */
export interface Archive extends Digest {
  /** Absolute path. */
  readonly zipPath: string
  /** The content of the zip, as written. */
  readonly bytes: Uint8Array
  /** Bytes of the zip. */
  readonly zipSize: number
  /** Bytes of all files, as Lambda counts them against its limit. */
  readonly unzippedSize: number
  /** Number of files. */
  readonly files: number
  /** Its content by top-level name, the largest first. */
  readonly content: readonly ContentPart[]
}
