import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { guardCommandFiles } from '../../src/build/guard-command-files.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

afterEach(() => vi.unstubAllEnvs())

async function commandFiles(): Promise<Record<'GITHUB_ENV' | 'GITHUB_OUTPUT', string>> {
  const folder = await writeFiles(await scratchFolder(), { env: 'A=1\n', output: '' })
  const files = { GITHUB_ENV: path.join(folder, 'env'), GITHUB_OUTPUT: path.join(folder, 'output') }
  for (const [name, file] of Object.entries(files)) vi.stubEnv(name, file)
  for (const name of ['GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])
    vi.stubEnv(name, undefined)
  return files
}

test('lets pass what leaves the files alone', async () => {
  await commandFiles()
  expect(await guardCommandFiles(async () => 42)).toBe(42)
})

test.each(['A=1\nLD_PRELOAD=/evil.so\n', '', 'B=2\n'])(
  'refuses %j, and puts back what was there',
  async content => {
    const files = await commandFiles()
    const attempt = guardCommandFiles(() => writeFile(files.GITHUB_ENV, content))
    await expect(attempt).rejects.toThrow('Code that ran during the build wrote to GITHUB_ENV.')
    expect(await readFile(files.GITHUB_ENV, 'utf8')).toBe('A=1\n')
  },
)

test('refuses them as well if the build failed', async () => {
  const files = await commandFiles()
  const attempt = guardCommandFiles(async () => {
    await writeFile(files.GITHUB_ENV, 'A=2\n')
    await writeFile(files.GITHUB_OUTPUT, 'sha256=0\n')
    throw new Error('the build failed')
  })
  await expect(attempt).rejects.toThrow('wrote to GITHUB_ENV and GITHUB_OUTPUT')
  expect(await readFile(files.GITHUB_OUTPUT, 'utf8')).toBe('')
})

test('does without files that do not exist', async () => {
  vi.stubEnv('GITHUB_ENV', '/nowhere/at/all')
  expect(await guardCommandFiles(async () => 1)).toBe(1)
})
