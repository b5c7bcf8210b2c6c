import { expect, test } from 'vitest'
import { importHandler } from '../../support/oracle.ts'
import type { Files } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'
import { verdictOn } from './verdict.ts'

// More than is read whole.
const LARGE = `# ${'x'.repeat(300_000)}\n`

/** An artifact in which a large module is read before all others that a handler imports. */
async function check(code: string, files: Files = {}, handlers = ['app.main.handler']) {
  const artifact = await writeFiles(await scratchFolder(), {
    'app/__init__.py': '',
    'app/large.py': LARGE,
    'app/main.py': `import app.large\n${code}\n\ndef handler(event, context):\n    return event\n`,
    ...files,
  })
  const said = await verdictOn({ artifact, project: artifact, handlers })
  return { ...said, truth: (await importHandler(artifact, handlers[0] ?? '')).error }
}

test('many imports from elsewhere in many modules take seconds at most', {
  timeout: 20_000,
}, async () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `part_${index}`)
  const body = `import elsewhere\nVALUE = "${'word '.repeat(500)}"\n`
  const { warnings } = await check(
    `from app import ${names.join(', ')}`,
    Object.fromEntries(names.map(name => [`app/${name}.py`, body])),
  )
  expect(warnings).toContain('app/part_0.py:1 and ')
  expect(warnings).toContain('import elsewhere')
})

test.each([
  ['by a function', 'def __getattr__(name):\n    return 1', 'ok'],
  ['by a function that sets globals', 'def f():\n    globals()["NAME"] = 1\nf()', 'ok'],
  ['by a function with a global', 'def f():\n    global NAME\n    NAME = 1\nf()', 'ok'],
  [
    'by a signature of many lines',
    'def NAME(\n    a,\n) -> dict[\n    str, int\n]:\n    return a',
    'ok',
  ],
  [
    'by a decorated function',
    'from functools import cache\n@cache\ndef NAME():\n    return 1',
    'ok',
  ],
  ['in a text', 'TEXT = """\ndef NAME():\n    pass\n"""', 'error'],
  ['in a function', 'def f():\n    NAME = 1', 'error'],
])('in a large package, a name that a module binds %s', async (_, code, verdict) => {
  const { verdict: said, truth } = await check('from app.rules import NAME', {
    'app/rules.py': `${code}\n`,
  })
  expect({ said, fails: truth !== null }).toEqual({ said: verdict, fails: verdict === 'error' })
})

test('a handler that is read without its body can be called', async () => {
  const files = {
    'app/first.py': `${LARGE}def handler(event, context):\n    return event\n`,
    'app/second.py': '\ndef handler(event, context):\n    return event\n',
  }
  const handlers = ['app.first.handler', 'app.second.handler']
  expect(await check('', files, handlers)).toMatchObject({ verdict: 'ok', warnings: '' })
})

test.each([
  ['code', 'import sys\nsys.path.append("/opt/more")', 'warning'],
  ['a comment', '# sys.path.append("/opt/more")', 'error'],
])('with sys.path in %s, a module of the checkout is a %s', async (_, hook, verdict) => {
  expect((await check(`${hook}\nfrom app import missing`)).verdict).toBe('error')
  const files = { 'app/adapters.py': 'x = 1\n' }
  expect((await check(`${hook}\nfrom adapters import x`, files)).verdict).toBe(verdict)
})
