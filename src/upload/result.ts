import type { ObjectLocation } from './location.ts'

/** How stage `upload` left the artifact. */
export interface Upload {
  readonly location: ObjectLocation
  readonly consoleUrl: string
  /** Of the bucket. */
  readonly region: string
  /** Absent if the bucket keeps no versions. */
  readonly versionId: string | undefined
  /** False if the same bytes were there already. */
  readonly uploaded: boolean
}

/** What is known of it as soon as the object is stored. */
export type StoredUpload = Pick<Upload, 'versionId' | 'uploaded'>
