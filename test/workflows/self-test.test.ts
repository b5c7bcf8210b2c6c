import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { runWorkflow } from '../support/workflow/run.ts'

test('the jobs of the self-test succeed, but for those that need another system', async () => {
  const workflow = '.github/workflows/self-test.yml'
  const { result, jobs, log } = await runWorkflow({ checkout: ROOT, workflow })
  expect(result, log).toBe('success')
  const executed = jobs.filter(({ unavailable }) => unavailable === undefined)
  expect(executed.map(({ name }) => name).sort()).toEqual([
    'Build without credentials',
    'Publish to a local S3 server',
  ])
  for (const { name, seconds, unavailable } of jobs) {
    const how =
      unavailable === undefined ? `${seconds.toFixed(1)} s` : `not here: it ${unavailable}`
    process.stderr.write(`${name}: ${how}\n`)
  }
}, 900_000)
