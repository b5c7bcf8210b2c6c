import type { ObjectLocation } from './location.ts'
import type { StoredObject } from './s3/stored-object.ts'

/**
 * What became of an artifact, as the output `status` says it: `published` by this run; `unchanged`, the same bytes are
 * there; `new`, only asked, and nothing is there; `built`, S3 was not asked; `skipped`, the release tag is for another
 * package.
 */
export type Status = 'published' | 'unchanged' | 'new' | 'built' | 'skipped'

/** How stage `upload` left the artifact, or found it. */
export interface Upload {
  readonly location: ObjectLocation
  readonly consoleUrl: string
  /** Of the bucket. */
  readonly region: string
  /** Absent if the bucket keeps no versions. */
  readonly versionId: string | undefined
  readonly status: Extract<Status, 'published' | 'unchanged' | 'new'>
  /** What was there already, as S3 describes it; absent if nothing was. */
  readonly earlier?: Pick<StoredObject, 'modified' | 'metadata'> | undefined
}

/** What is known of it as soon as the object is stored, or found. */
export type StoredUpload = Pick<Upload, 'versionId' | 'status' | 'earlier'>
