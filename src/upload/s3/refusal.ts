import type { Section } from '../../text/troubleshooting.ts'
import type { StoreInputs } from '../inputs.ts'
import type { ObjectLocation } from '../location.ts'

/** What was being done when S3 or the AWS SDK refused. */
export interface Request {
  /** The permission that it takes, e.g. `s3:PutObject`. */
  readonly permission: string
  readonly location: ObjectLocation
  /** The region that was asked, if that is known already. */
  readonly region?: string | undefined
  readonly inputs?: Pick<StoreInputs, 'expectedBucketOwner' | 'kmsKeyId' | 'tags'>
}

/** What happened and why, and what to do now. */
export interface Explanation {
  readonly message: string
  /** Where docs/troubleshooting.md says more. */
  readonly section: Section
  readonly hint: string
}
