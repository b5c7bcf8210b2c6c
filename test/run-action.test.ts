import { afterEach, expect, test, vi } from 'vitest'
import { runAction } from '../src/run-action.ts'
import { UserError } from '../src/text/user-error.ts'

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
  process.exitCode = 0
})

test('shows a mistake of the user as its message and hint, with the file, and without a stack', async () => {
  const output = await outputOf(
    new UserError('It broke.', { hint: 'Fix it.', file: 'setup.py', cause: new Error('deep') }),
  )
  expect(process.exitCode).toBe(1)
  expect(output).toContain('::error title=Build Lambda Source,file=setup.py::It broke.%0AFix it.')
  expect(output).toContain('Caused by: deep')
  expect(output).not.toContain('action.test.ts')
})

test('no text underneath can be a command to the runner, or play with the terminal', async () => {
  const cause = new Error(
    '<h1>\n::set-output name=x::y\nsee ##[add-path]/evil\u001b[2J\r::warning::z',
  )
  const output = await outputOf(new UserError('It broke.', { hint: 'Fix it.', cause }))
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

test('lets a good run pass', async () => {
  await runAction(async () => {})
  expect(process.exitCode).toBe(0)
})
