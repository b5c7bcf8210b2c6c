import { appendFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { setOutputs } from '../src/github/outputs.ts'
import { runAction } from '../src/run-action.ts'
import { UserError } from '../src/text/user-error.ts'
import { parseOutputs } from './support/commands.ts'
import { scratchFolder, writeFiles } from './support/scratch.ts'

/** What an action that throws prints. */
async function outputOf(thrown: unknown): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await runAction(async () => {
    throw thrown
  })
  return write.mock.calls.map(([text]) => String(text)).join('')
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = 0
})

test('shows a mistake of the user as its message and hint, with the file, and without a stack', async () => {
  const output = await outputOf(
    new UserError('It broke.', {
      section: 'build-failed',
      hint: 'Fix it.',
      file: 'setup.py',
      cause: new Error('deep'),
    }),
  )
  expect(process.exitCode).toBe(1)
  expect(output).toContain('::error title=Build Lambda Source,file=setup.py::It broke.%0AFix it.')
  expect(output).toContain('Caused by: deep')
  expect(output).not.toContain('action.test.ts')
})

test('gives the first sentence of the error as an output', async () => {
  const file = path.join(await writeFiles(await scratchFolder(), { output: '' }), 'output')
  vi.stubEnv('GITHUB_OUTPUT', file)
  const message = 'S3 denies s3:PutObject on s3://b/1.0/k. It did so twice.\n  stored: x'
  await outputOf(new UserError(message, { section: 'access-denied', hint: 'Fix it.' }))
  expect(parseOutputs(await readFile(file, 'utf8'))).toEqual({
    warnings: '0',
    reason: 'S3 denies s3:PutObject on s3://b/1.0/k.',
  })
})

test.each([
  [
    {},
    'https://github.com/OWNER/build-lambda-source/blob/main/docs/troubleshooting.md#no-credentials',
  ],
  [
    { GITHUB_ACTION_REPOSITORY: 'my-org/my-fork', GITHUB_ACTION_REF: 'v1.2.3' },
    'https://github.com/my-org/my-fork/blob/v1.2.3/docs/troubleshooting.md#no-credentials',
  ],
])('leads to its section of the docs, of the action that runs: %j', async (env, url) => {
  const file = path.join(await writeFiles(await scratchFolder(), { summary: '' }), 'summary')
  vi.stubEnv('GITHUB_STEP_SUMMARY', file)
  vi.stubEnv('GITHUB_ACTION_REPOSITORY', '')
  vi.stubEnv('GITHUB_ACTION_REF', '')
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const output = await outputOf(
    new UserError('It broke.', { section: 'no-credentials', hint: 'Fix it.' }),
  )
  expect(output).toContain(`Fix it.%0AMore about this: ${url}\n`)
  expect(await readFile(file, 'utf8')).toMatch(
    new RegExp(`\\n\\n\\[More about this\\]\\(${url}\\)\\n$`),
  )
})

test('prints no control characters of what is underneath', async () => {
  const cause = new Error('deep\u001b[2J\n::error::planted\r##[error]planted')
  const output = await outputOf(
    new UserError('It broke.', { section: 'bug', hint: 'Fix it.', cause }),
  )
  expect(output).not.toContain('\u001b[2J')
  expect(output).not.toMatch(/^::error::planted|##\[/m)
})

test('shows what the operating system refuses as no bug, with its stack', async () => {
  const refused = await readFile('/nowhere/at/all').catch(error => error)
  const output = await outputOf(refused)
  expect(output).toMatch(/::The operating system refused an operation: ENOENT: .*%0ACheck that/)
  expect(output).not.toContain('Unexpected')
})

test('no text underneath can be a command to the runner, or play with the terminal', async () => {
  const cause = new Error(
    '<h1>\n::set-output name=x::y\nsee ##[add-path]/evil\u001b[2J\r::warning::z',
  )
  const output = await outputOf(
    new UserError('It broke.', { section: 'bug', hint: 'Fix it.', cause }),
  )
  const underneath = output.slice(0, output.indexOf('::error'))
  expect(underneath).toContain('Caused by: <h1>')
  expect(underneath).not.toMatch(/^::|##\[|\r/m)
  expect(underneath.replaceAll(/\u001b\[(90|39)m/g, '')).not.toContain('\u001b')
})

test('shows a bug of ours with its stack, and asks for a report', async () => {
  const output = await outputOf(new TypeError('x is undefined'))
  expect(process.exitCode).toBe(1)
  expect(output).toContain(
    '::error title=Build Lambda Source::Unexpected failure: x is undefined%0A',
  )
  expect(output).toContain('open an issue')
  expect(output).toContain('action.test.ts')
})

test.each([['text'], [undefined], [null], [{ reason: 1 }]])(
  'fails for a thrown %j as well',
  async thrown => {
    expect(await outputOf(thrown)).toContain(
      '::error title=Build Lambda Source::Unexpected failure: ',
    )
    expect(process.exitCode).toBe(1)
  },
)

test('fails if somebody else wrote to the command files, and removes that', async () => {
  const folder = await writeFiles(await scratchFolder(), { output: '', summary: '' })
  const output = path.join(folder, 'output')
  vi.stubEnv('GITHUB_OUTPUT', output)
  vi.stubEnv('GITHUB_STEP_SUMMARY', path.join(folder, 'summary'))
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await runAction(async () => {
    setOutputs({ version: '1.0' })
    await appendFile(output, 's3-uri=planted\n')
  })
  expect(process.exitCode).toBe(1)
  expect(write.mock.calls.join('')).toContain('other than this action wrote to GITHUB_OUTPUT.')
  expect(parseOutputs(await readFile(output, 'utf8'))).toEqual({
    version: '1.0',
    warnings: '0',
    reason: 'Something other than this action wrote to GITHUB_OUTPUT.',
  })
  const summary = await readFile(path.join(folder, 'summary'), 'utf8')
  expect(summary).toMatch(/^### ❌ Something other than this action/)
})

test('lets a good run pass', async () => {
  await runAction(async () => {})
  expect(process.exitCode).toBe(0)
})
