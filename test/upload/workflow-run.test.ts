import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { findTag } from '../../src/python/release-tag.ts'
import { describeWorkflow } from '../../src/upload/workflow-run.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const job = {
  GITHUB_REPOSITORY: 'owner/app',
  GITHUB_SHA: 'c0ffee',
  GITHUB_REF: 'refs/tags/v1.0',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
}

test('tells repository, commit, ref and the page of this attempt', () => {
  expect(describeWorkflow(job)).toEqual({
    repository: 'owner/app',
    commit: 'c0ffee',
    ref: 'refs/tags/v1.0',
    run_url: 'https://github.com/owner/app/actions/runs/42/attempts/2',
  })
})

test('tells what is known', () => {
  expect(describeWorkflow({ ...job, GITHUB_RUN_ATTEMPT: undefined }).run_url).toBe(
    'https://github.com/owner/app/actions/runs/42',
  )
  expect(describeWorkflow({ GITHUB_SHA: 'c0ffee', GITHUB_REF: '' })).toEqual({ commit: 'c0ffee' })
  expect(describeWorkflow({})).toEqual({})
})

describe('findTag', () => {
  /** Asks in a process of its own, since the context is read once. */
  async function tagIn(job: Record<string, string>) {
    const module = new URL('../../src/python/release-tag.ts', import.meta.url).href
    const program = `import { findTag } from '${module}'; console.log(JSON.stringify([await findTag('match')]))`
    const args = ['--input-type=module', '--eval', program]
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: job })
    return JSON.parse(stdout)[0]
  }

  /** Asks in a workflow that runs for an event. */
  async function tagOf(event: string, ref: string, payload: object) {
    const folder = await writeFiles(await scratchFolder(), {
      'event.json': JSON.stringify(payload),
    })
    return tagIn({
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: `${folder}/event.json`,
      GITHUB_REF: ref,
    })
  }

  test.each([
    ['push', 'refs/tags/v1.0', {}, 'v1.0'],
    ['push', 'refs/tags/my-app/v1.0', {}, 'my-app/v1.0'],
    ['workflow_dispatch', 'refs/tags/v1.0', {}, 'v1.0'],
    ['release', 'refs/tags/v1.0', { release: { tag_name: 'v1.0' } }, 'v1.0'],
    // A release whose tag is made when it is published.
    ['release', 'refs/heads/main', { release: { tag_name: 'v2.0' } }, 'v2.0'],
    ['push', 'refs/heads/main', {}, null],
    ['push', 'refs/heads/refs/tags/v1.0', {}, null],
    ['pull_request', 'refs/pull/1/merge', {}, null],
    ['release', 'refs/heads/main', {}, null],
  ])('%s of %s', async (event, ref, payload, tag) => {
    expect(await tagOf(event, ref, payload)).toBe(tag)
  })

  test('there is none if tags are to be ignored', async () => {
    vi.stubEnv('GITHUB_REF', 'refs/tags/v1.0')
    expect(await findTag('ignore')).toBeUndefined()
    vi.unstubAllEnvs()
  })

  test('there is none outside of a workflow', async () => {
    expect(await tagIn({})).toBeNull()
  })
})
