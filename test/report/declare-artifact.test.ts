import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { declareArtifact } from '../../src/report/declare-artifact.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const sha256 = 'a'.repeat(64)

let workspace: string

beforeEach(async () => {
  workspace = await writeFiles(await scratchFolder(), { artifacts: '', list: '' })
  vi.stubEnv('GITHUB_WORKSPACE', workspace)
  vi.stubEnv('RUNNER_TEMP', path.join(workspace, '_temp'))
  vi.stubEnv('GITHUB_ARTIFACTS', path.join(workspace, 'artifacts'))
  vi.stubEnv('GITHUB_ARTIFACTS_LIST', path.join(workspace, 'list'))
})

afterEach(() => vi.unstubAllEnvs())

/** Declares a zip at this path, and gives the lines that the runner would read. */
async function declare(zipPath: string): Promise<string> {
  declareArtifact({ zipPath, sha256 })
  return readFile(path.join(workspace, 'artifacts'), 'utf8')
}

const listed = (digest: string, name = 'source.zip') =>
  writeFiles(workspace, {
    list: JSON.stringify({ version: 1, subjects: [{ name, digest, kind: 'file' }] }),
  })

test.each(['source.zip', 'a b/ü.zip', '_temp/x@sha256:00.zip'])('%s is declared', async name => {
  const zipPath = path.join(workspace, name)
  expect(await declare(zipPath)).toBe(`file://${zipPath}\n`)
})

test('the same zip of an earlier step, or another name, is no conflict', async () => {
  const zipPath = path.join(workspace, 'source.zip')
  await listed(`sha256:${sha256}`)
  expect(await declare(zipPath)).not.toBe('')
  await listed(`sha256:${'b'.repeat(64)}`, 'other.zip')
  expect(await declare(zipPath)).toContain('\n')
})

test.each(['a=b/source.zip', 'a\nb/source.zip', 'source.zip ', '../source.zip'])(
  'what the runner would refuse is not declared: %j',
  async name => {
    expect(await declare(path.join(workspace, name))).toBe('')
  },
)

test('another zip of that name is not declared, which would fail the step', async () => {
  await listed(`sha256:${'b'.repeat(64)}`)
  expect(await declare(path.join(workspace, 'source.zip'))).toBe('')
})

test('older runners have no such file', async () => {
  vi.stubEnv('GITHUB_ARTIFACTS', undefined)
  expect(await declare(path.join(workspace, 'source.zip'))).toBe('')
})
