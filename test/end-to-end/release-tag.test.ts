import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { troubleshootingUrl } from '../../src/text/troubleshooting.ts'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

let workspace: string

beforeEach(async () => {
  workspace = await copyExample(await scratchFolder())
})

/** Runs the action `build` in a workflow that a tag has started. */
function runOn(tag: string, inputs: Record<string, string> = {}) {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: `refs/tags/${tag}` }
  return runStep({ action: 'build', workspace, with: inputs, env })
}

function isBuilt(): boolean {
  return existsSync(path.join(workspace, 'build/lambda/source/build'))
}

test('goes on if the tag names what it builds', async () => {
  const { exitCode, outputs, annotations } = await runOn('my_lambda_app-v0.1.1')
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] })
  expect(outputs).toMatchObject({ version: '0.1.1', skipped: 'false' })
})

test('fails if the tag names another version, says both, and leaves no build', async () => {
  const { exitCode, outputs, annotations, summary } = await runOn('v0.1.2')
  expect({ exitCode, outputs }).toEqual({
    exitCode: 1,
    outputs: { warnings: '0', reason: expect.any(String) },
  })
  expect(annotations).toHaveLength(1)
  expect(annotations[0]?.message).toContain(
    'The tag v0.1.2 names version 0.1.2, but my-lambda-app was built as version 0.1.1.',
  )
  expect(annotations[0]?.properties).toMatchObject({ file: 'pyproject.toml', line: '8' })
  expect(summary).toContain('### ❌ The tag v0.1.2 names version 0.1.2')
  expect(isBuilt()).toBe(false)
})

test('writes no summary of a failure either, if it is told not to', async () => {
  const { exitCode, summary } = await runOn('v0.1.2', { summary: 'false' })
  expect({ exitCode, summary }).toEqual({ exitCode: 1, summary: '' })
})

test('fails if the tag names no project of the repository, before the build', async () => {
  const { exitCode, outputs, annotations, log } = await runOn('my-lamda-app-v0.1.1')
  expect({ exitCode, outputs }).toEqual({
    exitCode: 1,
    outputs: { warnings: '0', reason: expect.any(String) },
  })
  expect(annotations[0]?.message).toBe(
    'The tag my-lamda-app-v0.1.1 names no project of this repository.\n' +
      'Tags that publish my-lambda-app 0.1.1: v0.1.1, 0.1.1, my-lambda-app-v0.1.1, my-lambda-app@0.1.1 or my-lambda-app/v0.1.1. ' +
      'To publish on other tags as well, set the input release-tag to ignore. To ignore them, remove them from ' +
      `tags in the on: of the workflow.\nMore about this: ${troubleshootingUrl('release-tag')}`,
  )
  expect(log).not.toContain('pip install')
})

test('skips the package if the tag names another one, without a build', async () => {
  await writeFiles(workspace, { 'other/pyproject.toml': '[project]\nname = "other"\n' })
  const { exitCode, outputs, annotations, log, summary } = await runOn('other-v0.1.2')
  expect({ exitCode, outputs }).toEqual({
    exitCode: 0,
    outputs: { skipped: 'true', warnings: '0' },
  })
  expect(annotations.map(({ level }) => level)).toEqual(['notice'])
  expect(annotations[0]?.message).toContain(
    'The tag other-v0.1.2 names another package than my-lambda-app',
  )
  expect(log).not.toContain('pip install')
  expect(summary).toContain('⏭️ Skipped: the tag <code>other-v0.1.2</code> names another package')
  expect(isBuilt()).toBe(false)
})

test('skips a package whose name only its build tells', async () => {
  workspace = await writeFiles(await scratchFolder(), {
    'setup.py':
      'from setuptools import setup\nsetup(name="old", version="3.1", py_modules=["lambda_function"])\n',
    'lambda_function.py': 'def lambda_handler(event, context):\n    return "old"\n',
    'other/pyproject.toml': '[project]\nname = "other"\n',
  })
  const { exitCode, outputs } = await runOn('other-v3.1', { 'project-file': 'setup.py' })
  expect({ exitCode, outputs }).toEqual({
    exitCode: 0,
    outputs: { skipped: 'true', warnings: '0' },
  })
  expect(isBuilt()).toBe(false)
})

test('does not mind the tag if it is told to', async () => {
  const { exitCode, outputs } = await runOn('v0.1.2', { 'release-tag': 'ignore' })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ version: '0.1.1', skipped: 'false' })
})
