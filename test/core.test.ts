import * as toolkitModule from '@actions/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as coreModule from '../src/core.ts'

// Copies, whose functions may be picked by name.
const [core, toolkit] = [{ ...coreModule }, { ...toolkitModule }]

/** What a function prints. */
async function outputOf(run: () => unknown): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await run()
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    write.mockRestore()
  }
}

afterEach(() => vi.unstubAllEnvs())

// The toolkit is the measure: the runner reads what it writes.
const MESSAGES = ['plain', 'two\nlines', 'CR\r\nLF', '100%', '%0A', '::error::planted', 'a:b,c', '']

describe.each(MESSAGES)('%j is written as the toolkit does', message => {
  test.each(['info', 'debug', 'notice', 'warning', 'error'] as const)('by %s', async name => {
    expect(await outputOf(() => core[name](message))).toBe(
      await outputOf(() => toolkit[name](message)),
    )
  })

  test('as title and file of an annotation', async () => {
    const annotation = { title: message, file: message, startLine: 7 }
    expect(await outputOf(() => core.error('x', annotation))).toBe(
      await outputOf(() => toolkit.error('x', annotation)),
    )
  })

  test('as the name of a group', async () => {
    expect(await outputOf(() => core.group(message, async () => core.info('inside')))).toBe(
      await outputOf(() => toolkit.group(message, async () => toolkit.info('inside'))),
    )
  })
})

test('a group ends when what is in it fails', async () => {
  const failing = async () => {
    throw new Error('no luck')
  }
  const output = await outputOf(() => core.group('name', failing).catch(() => {}))
  expect(output).toBe('::group::name\n::endgroup::\n')
})

test.each(['', '  text \n', 'a\nb'])('an input %j is read as the toolkit does', text => {
  vi.stubEnv('INPUT_ZIP-PATH', text)
  vi.stubEnv('INPUT_WITH_BLANK', text)
  expect(core.getInput('zip-path')).toBe(toolkit.getInput('zip-path'))
  expect(core.getInput('with blank')).toBe(toolkit.getInput('with blank'))
  expect(core.getInput('not there')).toBe('')
})
