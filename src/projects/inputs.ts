import type { ReleaseTag } from '../python/release-tag.ts'
import type { BucketPrefix } from '../upload/location.ts'
import type { MatrixProject } from './matrix.ts'
import type { ResultDigests } from './result-digests.ts'

/** What an artifact is built from besides the project's own folder, as the workflow states it. */
export interface SourceInputs {
  /** Paths of the projects that are installed into each artifact; empty: as each project states it. */
  readonly includeProjects: readonly string[]
  /** What the layer of each project is built for: its Python, architecture and exceptions. Absent: no layer is built. */
  readonly layer: string | undefined
}

/** Which projects of a repository to publish. */
export interface ProjectsInputs extends Partial<SourceInputs> {
  /** Globs of project files or their folders, one per line; those that begin with `!` exclude. */
  readonly projects: string
  /** Absent: each project states its own. */
  readonly bucketPrefix: BucketPrefix | undefined
  /** Absent: as each project states it. */
  readonly releaseTag: ReleaseTag | undefined
}

/** How to know which projects need no job. */
export interface UnchangedInputs {
  /** Absent: each project states its own. */
  readonly bucketPrefix: BucketPrefix | undefined
  /** Empty, as the following ones: as each project states it. */
  readonly versionSuffix: string
  readonly region: string | undefined
  readonly expectedBucketOwner: string | undefined
  readonly skipUnchanged: boolean
  /** How the step ended that assumed the role to ask with. */
  readonly credentials: 'success' | 'failure' | 'skipped'
  /** Whether each zip has to be attested. */
  readonly attest: boolean
  /** To read attestations with. */
  readonly token: string
}

/** What the jobs of many projects have left behind. */
export interface ResultsInputs {
  /** Absolute path of the folder that contains the JSON files of results, at any depth. */
  readonly directory: string
  /** The projects, in the order of the matrix. */
  readonly projects: readonly MatrixProject[]
  readonly digests: ResultDigests
  /** The SHA-256 of the file with the results of the projects that needed no job; empty if there are none. */
  readonly unchanged?: string
}
