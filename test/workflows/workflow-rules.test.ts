import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowFiles } from '../../scripts/lint-files.ts'
import { ROOT } from '../support/action-file.ts'

interface Job {
  readonly uses?: string
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly { readonly run?: string }[]
}

/** Our rules that no linter knows. */
describe.each(workflowFiles())('%s', async file => {
  const workflow = parse(await readFile(path.join(ROOT, file), 'utf8'))
  const jobs: [string, Job][] = Object.entries(workflow.jobs)

  test('grants permissions to jobs only', () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, job] of jobs) expect(job.permissions, name).toBeDefined()
  })

  test('ends each job in time', () => {
    for (const [name, job] of jobs) {
      if (!job.uses) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60)
    }
  })

  test('gives no expression to a shell', () => {
    const scripts = jobs.flatMap(([, job]) => job.steps ?? []).map(step => step.run ?? '')
    expect(scripts.filter(script => script.includes('$' + '{{'))).toEqual([])
  })
})
