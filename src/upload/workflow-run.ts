import type { Metadata } from './object-metadata.ts'

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
