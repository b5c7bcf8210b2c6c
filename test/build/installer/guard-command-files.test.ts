import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { guardCommandFiles } from '../../../src/build/installer/guard-command-files.ts'
import { keepCommandFiles } from '../../../src/github/command-files.ts'
import { writeSummary } from '../../../src/github/job-summary.ts'
import { setOutputs } from '../../../src/github/outputs.ts'
import { parseOutputs } from '../../support/commands.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

let files: Record<'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY' | 'GITHUB_NEXT', string>

beforeEach(async () => {
  const temporary = await scratchFolder()
  const folder = path.join(temporary, '_runner_file_commands')
  await writeFiles(folder, { env: 'A=1\n', output: '', summary: '', next: '' })
  files = {
    GITHUB_ENV: path.join(folder, 'env'),
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_NEXT: path.join(folder, 'next'),
  }
  vi.stubEnv('RUNNER_TEMP', temporary)
  for (const [name, file] of Object.entries(files)) vi.stubEnv(name, file)
  for (const name of ['GITHUB_PATH', 'GITHUB_STATE']) vi.stubEnv(name, undefined)
  keepCommandFiles()
})

afterEach(() => {
  vi.unstubAllEnvs()
  keepCommandFiles()
})

test('lets what this action writes pass', async () => {
  setOutputs({ sha256: 'aa', text: 'two\nlines' })
  writeSummary('### Done\n')
  setOutputs({ version: '1.0' })
  guardCommandFiles()
  const outputs = parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8'))
  expect(outputs).toEqual({ sha256: 'aa', text: 'two\nlines', version: '1.0' })
  expect(await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')).toBe('### Done\n')
})

test.each(['A=1\nLD_PRELOAD=/evil.so\n', '', 'B=2\n'])(
  'refuses %j, and restores what was there',
  async content => {
    await writeFile(files.GITHUB_ENV, content)
    expect(guardCommandFiles).toThrow('Something other than this action wrote to GITHUB_ENV.')
    expect(await readFile(files.GITHUB_ENV, 'utf8')).toBe('A=1\n')
    guardCommandFiles()
  },
)

test('refuses what others wrote before and after the outputs, and keeps these', async () => {
  await appendFile(files.GITHUB_OUTPUT, 'sha256=planted\n')
  setOutputs({ sha256: 'aa' })
  await appendFile(files.GITHUB_OUTPUT, 's3-uri=planted\n')
  expect(guardCommandFiles).toThrow('wrote to GITHUB_OUTPUT.')
  const outputs = parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8'))
  expect(outputs).toEqual({ sha256: 'aa' })
})

test('covers files of commands that are not known yet', async () => {
  await writeFile(files.GITHUB_NEXT, 'planted')
  expect(guardCommandFiles).toThrow('wrote to GITHUB_NEXT.')
  expect(await readFile(files.GITHUB_NEXT, 'utf8')).toBe('')
})

test('restores files that are replaced by something else', async () => {
  await Promise.all(Object.values(files).map(file => rm(file)))
  await mkdir(files.GITHUB_ENV)
  if (process.platform !== 'win32') execFileSync('mkfifo', [files.GITHUB_OUTPUT])
  expect(guardCommandFiles).toThrow('GITHUB_ENV')
  expect(await readFile(files.GITHUB_ENV, 'utf8')).toBe('A=1\n')
  expect(await readFile(files.GITHUB_OUTPUT, 'utf8')).toBe('')
})

test('needs no file that does not exist, and makes one for outputs', async () => {
  await rm(files.GITHUB_OUTPUT)
  vi.stubEnv('GITHUB_STATE', '/nowhere/at/all')
  keepCommandFiles()
  setOutputs({ sha256: 'aa' })
  guardCommandFiles()
  expect(parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8'))).toEqual({ sha256: 'aa' })
})
