import type { ReleaseTag } from './input-values.ts'
import type { Metadata } from './metadata.ts'

const TAGS = 'refs/tags/'

/**
 * Who publishes, by the names of the metadata: repository, commit, ref and the page of this run. What is not known,
 * as outside of GitHub, is not there.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function describeWorkflow(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Metadata {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
    GITHUB_SERVER_URL: server,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: attempt,
  } = environment
  const page = server && repository && run && `${server}/${repository}/actions/runs/${run}`
  return {
    // The page of the run comes first: it leads to all the rest, should there not be room for everything.
    ...(page && { run_url: attempt ? `${page}/attempts/${attempt}` : page }),
    ...(repository && { repository }),
    ...(commit && { commit }),
    ...(ref && { ref }),
  }
}

/**
 * The tag that this workflow runs for: one that was pushed, or that of a release.
 * @returns without `refs/tags/`; undefined for branches and pull requests, and if tags are to be ignored
 */
export async function findTag(mode: ReleaseTag): Promise<string | undefined> {
  if (mode === 'ignore') return undefined
  const { GITHUB_REF = '', GITHUB_EVENT_NAME } = process.env
  // The ref tells it for nearly all runs, which are spared the time that loading the context takes.
  if (GITHUB_REF.startsWith(TAGS)) return GITHUB_REF.slice(TAGS.length)
  if (GITHUB_EVENT_NAME !== 'release') return undefined
  const { context } = await import('@actions/github')
  const released: unknown = context.payload.release?.tag_name
  return typeof released === 'string' && released !== '' ? released : undefined
}
