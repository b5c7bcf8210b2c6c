import type { ReleaseTag } from '../python/release-tag.ts'
import type { BucketPrefix } from '../upload/location.ts'

/** Which projects of a repository to publish. */
export interface ProjectsInputs {
  /** Globs of project files or their folders, one a line; those that begin with `!` exclude. */
  readonly projects: string
  readonly bucketPrefix: BucketPrefix
  readonly releaseTag: ReleaseTag
}

/** The results of many projects. */
export interface ResultsInputs {
  /** Absolute path of the folder that holds a JSON file for each project, at any depth. */
  readonly directory: string
  /** The project files that a result is expected of. */
  readonly expected: readonly string[]
}
