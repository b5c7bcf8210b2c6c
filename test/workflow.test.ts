import { expect, test } from 'vitest'
import { describeWorkflow } from '../src/workflow.ts'

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
