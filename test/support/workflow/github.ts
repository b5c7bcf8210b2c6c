import type { Contexts, Value } from './evaluate.ts'

/** What started a run. */
export interface Event {
  readonly name: string
  /** The full ref, such as `refs/heads/main` or `refs/tags/v1.0`. */
  readonly ref: string
  /** The webhook's payload. */
  readonly payload?: { readonly [name: string]: Value }
}

/** The `github` context of a run. */
export function githubContext(
  { name, ref, payload = {} }: Event,
  workflow: string,
  api: string,
): Contexts {
  const refName = ref.replace(/^refs\/(heads|tags|pull)\//, '')
  return {
    event_name: name,
    event: payload,
    ref,
    ref_name: refName,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: '0123456789abcdef0123456789abcdef01234567',
    repository: 'team/functions',
    repository_owner: 'team',
    actor: 'someone',
    run_id: '1000',
    run_number: '7',
    run_attempt: '1',
    workflow,
    server_url: 'https://github.com',
    api_url: api,
    token: 'github-token',
  }
}

/** The variables that the runner makes of the `github` context of a job. */
export function jobVariables(github: Contexts): Record<string, string> {
  const named = Object.entries(github).filter(
    ([name, value]) => typeof value === 'string' && name !== 'token',
  )
  return {
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(
      named.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]),
    ),
  }
}
