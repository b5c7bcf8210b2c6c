import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { debugInstaller } from '../../src/build/installer/find-installer.ts'
import { debugLines } from '../../src/github/debugging.ts'
import { forLog } from '../../src/text/format.ts'
import { whileWaiting } from '../../src/text/progress.ts'
import { PYTHON } from '../support/python.ts'
import { scratchFolder } from '../support/scratch.ts'

let output: string

beforeEach(() => {
  output = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    output += text
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const installer = { kind: 'pip', file: PYTHON, args: ['-m', 'pip'], python: PYTHON } as const

test('shows the installer where steps are debugged', async () => {
  vi.stubEnv('RUNNER_DEBUG', '1')
  await debugInstaller(installer, await scratchFolder())
  expect(output).toMatch(/^::debug::Installer: \S.* -m pip, pip \d+.*\n::debug::Python that reads/)
  output = ''
  await debugInstaller({ ...installer, file: '/nowhere/pip' }, await scratchFolder())
  expect(output).toContain('ENOENT')
})

test('makes no line of it elsewhere', async () => {
  vi.stubEnv('RUNNER_DEBUG', undefined)
  const lines = vi.fn(() => ['x'])
  debugLines(lines)
  await debugInstaller(installer, await scratchFolder())
  expect(lines).not.toHaveBeenCalled()
  expect(output).toBe('')
})

test('says that something is waited for, until it is there', async () => {
  const wait = () => new Promise(resolve => setTimeout(resolve, 120, 'done'))
  expect(await whileWaiting('Uploading 1 byte', wait, 50)).toBe('done')
  expect(output).toMatch(/^(Uploading 1 byte: (less than )?\d+\.\d s so far\n){1,2}$/)
  await whileWaiting('Uploading 1 byte', async () => {}, 50)
  const before = output
  await wait()
  expect(output).toBe(before)
})

test('names in the log are no commands of the runner', () => {
  expect(forLog('a##[add-mask]b\n::error::')).toBe('a## [add-mask]b\ufffd::error::')
})
