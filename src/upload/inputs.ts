import type { VersionPlace } from '../python/project/statement-line.ts'
import type { BucketPrefix } from './location.ts'
import type { Metadata } from './object-metadata.ts'
import type { Tags } from './object-tags.ts'

/** Where and how an artifact is stored. */
export interface StoreInputs {
  readonly bucketPrefix: BucketPrefix
  /** Absent: as the AWS SDK finds it, in the environment or the shared configuration. */
  readonly region: string | undefined
  /** Twelve digits: the account that must own the bucket. */
  readonly expectedBucketOwner: string | undefined
  /** Metadata of the user's own. */
  readonly metadata: Metadata
  readonly tags: Tags
  /** Id, ARN or alias of the KMS key to encrypt with. Absent: as the bucket is set up. */
  readonly kmsKeyId: string | undefined
}

/** What stage `upload` works on. */
export interface UploadInputs extends StoreInputs {
  /** What is added to the built version, such as `.dev42`; empty: nothing. */
  readonly versionSuffix: string
}

/** A zip that an earlier step or job has packed, and what is known of it. */
export interface ArtifactInputs {
  /** Absolute path. */
  readonly zipPath: string
  /** That the zip must have, in lower-case hexadecimal. */
  readonly sha256: string
  readonly packageName: string
  /** The built one, in canonical PEP 440. */
  readonly version: string
  /** See `readSourceTree`. */
  readonly sourceTree?: string | undefined
  /** What the build knows of it, to be noted with the source tree. */
  readonly handlers?: readonly string[] | undefined
  readonly requirements?: readonly string[] | undefined
  readonly unzippedSize?: number | undefined
  /** Of the layer that was published with it. */
  readonly layerVersionArn?: string | undefined
  /** Where the project states the version. */
  readonly versionPlace?: VersionPlace | undefined
}
