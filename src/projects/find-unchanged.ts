import * as core from '@actions/core'
import { messageOf, UserError } from '../text/user-error.ts'
import { BRIEFLY, findPublished, type Published, sourceOf } from '../upload/find-published.ts'
import type { UploadInputs } from '../upload/inputs.ts'
import { locateSource, parseBucketPrefix } from '../upload/location.ts'
import { type How, withStore } from '../upload/open-store.ts'
import { errorStatus } from '../upload/s3/s3-error.ts'
import { isAttested } from './attested.ts'
import { inTurns } from './in-turns.ts'
import type { UnchangedInputs } from './inputs.ts'
import type { MatrixProject } from './matrix.ts'

/** Why there is no role to ask with, and what to do. */
const NO_ROLE = {
  failure:
    'the first job could not assume the role that reads the bucket. Its trust policy must allow the jobs of this workflow.',
  skipped:
    'there is no role for the first job to read the bucket with. Set role-to-check, since role-to-assume is for the input environment.',
} as const

/**
 * Asks S3 which projects need no job, since their version is stored and was built from the source that is checked out.
 * A project that this cannot be known of is not among them; what the bucket refuses is logged.
 */
export async function findUnchanged(
  projects: readonly MatrixProject[],
  inputs: UnchangedInputs,
  how: How = {},
): Promise<ReadonlyMap<MatrixProject, Published>> {
  const found = new Map<MatrixProject, Published>()
  if (!inputs.skipUnchanged) return found
  if (inputs.credentials !== 'success') {
    core.notice(
      `All projects are built, even those that are unchanged: ${NO_ROLE[inputs.credentials]}`,
    )
    return found
  }
  const refusals: string[] = []
  let failure: string | undefined
  await inTurns(projects, async project => {
    // A store that does not respond to one request would be waited for again and again.
    if (failure !== undefined) return
    try {
      const published = await ask(project, inputs, { ...BRIEFLY, ...how })
      if (published) found.set(project, published)
    } catch (error) {
      // What is wrong with the project's own settings is shown by its job.
      if (error instanceof UserError && error.cause === undefined) return
      const status = errorStatus(error)
      if (status === undefined) failure = messageOf(error)
      else refusals.push(`HTTP ${status}`)
    }
  })
  logRefusals(found.size, refusals, failure)
  return found
}

async function ask(
  project: MatrixProject,
  inputs: UnchangedInputs,
  how: How,
): Promise<Published | undefined> {
  const versionSuffix = inputs.versionSuffix || project['version-suffix'] || ''
  const source = sourceOf({
    packageName: project['package-name'],
    declared: project['declared-version'],
    tagged: project.version,
    sourceTree: project['source-tree'],
    versionSuffix,
  })
  if (!source) return undefined
  const bucketPrefix = inputs.bucketPrefix ?? parseBucketPrefix(project['bucket-prefix'] ?? '')
  const uploadInputs: UploadInputs = {
    bucketPrefix,
    versionSuffix,
    region: inputs.region ?? (project['aws-region'] || undefined),
    expectedBucketOwner:
      inputs.expectedBucketOwner ?? (project['expected-bucket-owner'] || undefined),
    metadata: {},
    tags: {},
    kmsKeyId: undefined,
  }
  const location = locateSource(bucketPrefix, source)
  const published = await withStore(uploadInputs, location, { ...how, bytes: 0 }, store =>
    findPublished(store.target, source),
  )
  if (!published || !inputs.attest) return published
  return (await isAttested(published.sha256, inputs.token)) ? published : undefined
}

function logRefusals(
  found: number,
  refusals: readonly string[],
  failure: string | undefined,
): void {
  if (failure !== undefined) {
    core.notice(
      `S3 could not be asked what is published, so projects that are unchanged may be built: ${failure}`,
    )
  }
  const { length } = refusals
  if (length === 0) return
  const text =
    `S3 refused to say what is published of ${length} ${length === 1 ? 'project' : 'projects'} (${refusals[0]}), so a build decides. ` +
    'Allow the role s3:GetObject on the objects, and s3:ListBucket on the bucket without a condition on s3:prefix: otherwise S3 also refuses what does not exist.'
  // Where others were found, these are new versions.
  if (found > 0) core.info(text)
  else core.notice(text)
}
