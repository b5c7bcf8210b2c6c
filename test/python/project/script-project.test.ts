import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findProject } from '../../../src/python/project/project.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { type Files, HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

interface Layout {
  readonly folder: string
  readonly files: Files
  /** The handler as a single module, and in a package. */
  readonly handlers: readonly [module: string, inPackage: string]
  readonly requirements: readonly string[]
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a lambda_function.py with pinned requirements': {
    folder: 'order-events',
    files: {
      'lambda_function.py': `import requests\n\n\n${HANDLER}`,
      'requirements.txt':
        '# what it needs\n-r base.txt\nrequests==2.32.3 \\\n    --hash=sha256:00\nPyYAML>=6; python_version < "4"  # for rules\n./local\n',
      'tests/test_it.py': '',
    },
    handlers: ['lambda_function.lambda_handler', 'order_events.lambda_function.lambda_handler'],
    requirements: ['requests==2.32.3', 'PyYAML>=6; python_version < "4"'],
  },
  'an app.py in a folder of the same name': {
    folder: 'app',
    files: { 'app.py': 'async def handler(event, context):\n    return event\n' },
    handlers: ['app.handler', 'app.app.handler'],
    requirements: [],
  },
  'an index.py with a module and a package, in a folder that no package can be named after': {
    folder: '2024_My.Function',
    files: {
      'index.py': 'def main(event, context):\n    return event\n',
      'rules.py': 'LIMIT = 1\n',
      'shared/__init__.py': '',
      'shared/text.py': '',
    },
    handlers: ['index.main', 'my_function.index.main'],
    requirements: [],
  },
}

/** The parts of a hint that are to be pasted, by the lines between them. */
function blocks(hint: string): string[] {
  return hint
    .split(/^(?=\S)/m)
    .map(part =>
      part
        .replace(/^.*\n?/, '')
        .replaceAll(/^ {2}/gm, '')
        .trim(),
    )
    .filter(block => block !== '')
}

async function hintFor({ folder, files }: Layout): Promise<{ checkout: string; hint: string }> {
  const checkout = await writeFiles(path.join(await scratchFolder(), folder), files)
  try {
    findProject(checkout)
  } catch (error) {
    return { checkout, hint: (error as { hint: string }).hint }
  }
  throw new Error('There is a project.')
}

describe.each(Object.entries(LAYOUTS))('what is shown for %s builds', (_, layout) => {
  const [asModule, inPackage] = layout.handlers

  test('as it is', async () => {
    const { checkout, hint } = await hintFor(layout)
    const [toml = '', handler] = blocks(hint)
    expect(handler).toBe(`handler: ${asModule}`)
    await writeFile(path.join(checkout, 'pyproject.toml'), `${toml}\n`)
    const built = await buildProject(checkout, { handler: asModule })
    expect(built).toMatchObject({ handler: asModule, requirements: layout.requirements })
    const names = built.files.map(file => file.path)
    for (const name of Object.keys(layout.files).filter(file => /^\w+(\/\w+)?\.py$/.test(file))) {
      if (!name.startsWith('tests/')) expect(names).toContain(name)
    }
  })

  test('as a package', async () => {
    const { checkout, hint } = await hintFor(layout)
    const [, , commands = '', toml = '', handler] = blocks(hint)
    expect(handler).toBe(`handler: ${inPackage}`)
    execFileSync('git', ['init', '--quiet'], { cwd: checkout })
    execFileSync('git', ['add', '.'], { cwd: checkout })
    execFileSync('bash', ['-euc', commands], { cwd: checkout })
    await writeFile(path.join(checkout, 'pyproject.toml'), `${toml}\n`)
    const built = await buildProject(checkout, { handler: inPackage })
    expect(built).toMatchObject({ handler: inPackage, requirements: layout.requirements })
  })
})

test('what is no dependency of a package is named', async () => {
  const [layout] = Object.values(LAYOUTS)
  if (!layout) throw new Error('There is none.')
  expect((await hintFor(layout)).hint).toContain(
    'these lines are no dependencies of a package: -r base.txt; ./local.',
  )
})

test('a folder without a handler gets the hint for everybody', async () => {
  const layout = { folder: 'app', files: { 'tool.py': 'def main():\n    pass\n' } }
  const { hint } = await hintFor({ ...layout, handlers: ['', ''], requirements: [] })
  expect(hint).toBe('Set the input project-file to the pyproject.toml or setup.py of your package.')
})
