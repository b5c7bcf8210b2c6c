import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

test('the bundle projects makes a matrix of the projects that globs name', async () => {
  const workspace = await writeFiles(await scratchFolder(), {
    'functions/a/pyproject.toml': '[project]\nname = "a"\n',
    'functions/b/pyproject.toml': '[project]\nname = "b"\n',
  })
  const inputs = { projects: 'functions/*', 'bucket-prefix': 's3://my-bucket/{package-name}' }
  const step = { action: '.github/actions/projects', workspace, with: inputs }
  const all = await runStep(step)
  expect(all.exitCode, all.log).toBe(0)
  expect(all.outputs.count).toBe('2')
  expect(JSON.parse(all.outputs.matrix ?? '')).toEqual({
    include: ['a', 'b'].map(name => ({
      'project-file': `functions/${name}/pyproject.toml`,
      project: `functions/${name}`,
      'package-name': name,
      version: '',
    })),
  })
  const tagged = await runStep({ ...step, env: { GITHUB_REF: 'refs/tags/b@1.0' } })
  expect(tagged.outputs.count).toBe('1')
  expect(tagged.outputs.matrix).toContain('functions/b')
})

test('the bundle results tells what became of each project', async () => {
  const result = JSON.stringify({ build: { sha256: '00' }, upload: { status: 'published' } })
  const digest = createHash('sha256').update(result).digest('hex')
  const workspace = await writeFiles(await scratchFolder(), { 'results/a/result.json': result })
  const matrix = ['a', 'b'].map(project => ({ 'project-file': `${project}/setup.py`, project }))
  const { exitCode, outputs, summary, log } = await runStep({
    action: '.github/actions/results',
    workspace,
    with: {
      directory: 'results',
      projects: JSON.stringify({ include: matrix }),
      digests: JSON.stringify({ 'result-0': `/${digest}` }),
    },
  })
  expect(exitCode, log).toBe(0)
  expect(JSON.parse(outputs.results ?? '')).toEqual([
    { 'project-file': 'a/setup.py', status: 'published', sha256: '00' },
    {
      'project-file': 'b/setup.py',
      status: 'failed',
      reason: 'The job ended without a result: its log shows why.',
    },
  ])
  expect(summary).toContain('### ❌ 2 functions: 1 failed, 1 published')
})
