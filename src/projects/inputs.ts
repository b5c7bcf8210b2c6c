import type { ReleaseTag } from '../python/release-tag.ts'
import type { BucketPrefix } from '../upload/location.ts'
import type { MatrixProject } from './matrix.ts'
import type { ResultDigests } from './result-digests.ts'

/** Which projects of a repository to publish. */
export interface ProjectsInputs {
  /** Globs of project files or their folders, one per line; those that begin with `!` exclude. */
  readonly projects: string
  /** Absent: each project states its own. */
  readonly bucketPrefix: BucketPrefix | undefined
  /** Absent: as each project states it. */
  readonly releaseTag: ReleaseTag | undefined
}

/** What the jobs of many projects have left behind. */
export interface ResultsInputs {
  /** Absolute path of the folder that contains the JSON files of results, at any depth. */
  readonly directory: string
  /** The projects, in the order of the matrix. */
  readonly projects: readonly MatrixProject[]
  readonly digests: ResultDigests
}
