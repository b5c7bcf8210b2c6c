import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importHandler } from '../../support/oracle.ts'
import type { Files } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'
import { type Around, CASES } from './cases.ts'
import { verdictOn } from './verdict.ts'

const HANDLER = '\ndef handler(event, context):\n    return event\n'

/** Writes the artifact, the checkout and the layer of a case. */
async function lay(files: Files, { checkout = {}, layer = {} }: Around) {
  const folder = await scratchFolder()
  const name = 'app/main.py' in files ? 'app/main.py' : 'main.py'
  const artifact = { ...files, [name]: files[name] + HANDLER }
  const inCheckout = { 'pyproject.toml': '', ...artifact, ...checkout }
  return {
    artifact: await writeFiles(path.join(folder, 'artifact'), artifact),
    project: await writeFiles(path.join(folder, 'project'), inCheckout),
    layer: await writeFiles(path.join(folder, 'layer'), layer),
    handlers: [`${name.slice(0, -'.py'.length).replaceAll('/', '.')}.handler`],
  }
}

describe('the verdict on the import of', () => {
  const cases = CASES.map(([name, files, expected, around = {}]) => ({
    name,
    files,
    expected,
    around,
  }))

  test.each(cases)('$name', async ({ files, expected, around }) => {
    const laid = await lay(files, around)
    const said = await verdictOn({ ...laid, ...around })
    const [handler = ''] = laid.handlers
    const [complete, bare] = await Promise.all([
      importHandler(laid.artifact, handler, [laid.layer]),
      importHandler(laid.artifact, handler),
    ])
    const told = JSON.stringify({ ...said, complete, bare })
    // No wrong error, and every certain failure found.
    if (said.verdict === 'error') expect(complete.error, told).not.toBeNull()
    if (complete.error && !around.undecidable) expect(said.verdict, told).toBe('error')
    expect(said.verdict, told).toBe(expected)
    if (said.verdict === 'error' && complete.name) expect(said.error).toContain(complete.name)
    // What a layer has to provide is declared, provided, or named by a warning.
    const needed = complete.error ? undefined : bare.name?.split('.')[0]
    if (needed) {
      const undeclared = await verdictOn(laid)
      expect(undeclared.error + undeclared.warnings, told).toContain(needed)
    }
  })
})
