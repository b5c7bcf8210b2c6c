import { describeWorkflow } from '../upload/workflow-run.ts'
import type { LockFile } from './lock/requirements.ts'

/** Characters that Lambda takes: https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html */
export const DESCRIPTION_LIMIT = 256
export const LICENSE_LIMIT = 512

/** Of digests, so that the rest has room. */
const DIGITS = 12

/**
 * What a version of a layer says about itself: the commit and the run that published it, and the digest of its lock file.
 * What is not known, as outside of GitHub, is not there.
 */
export function describeLayer(lock?: LockFile): string {
  const { repository, commit } = describeWorkflow()
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env
  const parts = [
    commit && `commit ${commit.slice(0, DIGITS)}`,
    lock && `${lock.kind} sha256:${lock.sha256.slice(0, DIGITS)}`,
    run && `run ${[run, attempt].filter(Boolean).join('/')}`,
    repository,
  ]
  return parts.filter(Boolean).join(', ').slice(0, DESCRIPTION_LIMIT)
}
