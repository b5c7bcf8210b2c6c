import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/text/user-error.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { importHandler } from '../../support/oracle.ts'
import { type Backend, BUILD_SYSTEMS, type Files, HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

const PROJECT = '[project]\nname = "app"\nversion = "1.0"\ndescription = "d"\n\n'

const files = (root: string, imports: string): Files => ({
  [`${root}app/__init__.py`]: '',
  [`${root}app/lambda_function.py`]: `${imports}\n${HANDLER}`,
  [`${root}app/rules/__init__.py`]: 'LIMIT = 1\n',
  [`${root}app/rules/deep/__init__.py`]: '',
  [`${root}shared/__init__.py`]: '',
  [`${root}shared/util.py`]: 'x = 1\n',
  [`${root}single.py`]: 'y = 1\n',
})

const INSIDE = 'from .rules import LIMIT\nfrom .rules import deep'
const NEXT_TO_IT = 'from shared.util import x'
const SINGLE = 'import single'

/** Tables of the project file that leave out what is imported; the advice takes their place. */
const LEFT_OUT: readonly (readonly [
  backend: Backend,
  imports: string,
  root: string,
  tables: string,
])[] = [
  ['setuptools', INSIDE, '', '[tool.setuptools]\npackages = ["app"]\n'],
  [
    'setuptools',
    INSIDE,
    'src/',
    '[tool.setuptools]\npackages = ["app"]\npackage-dir = {"" = "src"}\n',
  ],
  ['setuptools', NEXT_TO_IT, '', '[tool.setuptools.packages.find]\ninclude = ["app*"]\n'],
  ['setuptools', SINGLE, '', '[tool.setuptools]\npackages = ["app", "app.rules"]\n'],
  [
    'hatchling',
    INSIDE,
    '',
    '[tool.hatch.build.targets.wheel]\npackages = ["app"]\nexclude = ["app/rules"]\n',
  ],
  ['hatchling', NEXT_TO_IT, 'src/', '[tool.hatch.build.targets.wheel]\npackages = ["src/app"]\n'],
  ['hatchling', SINGLE, '', ''],
  ['poetry', INSIDE, '', '[tool.poetry]\nexclude = ["app/rules/**"]\n'],
  ['poetry', NEXT_TO_IT, 'src/', ''],
  ['poetry', SINGLE, '', ''],
  ['pdm', NEXT_TO_IT, '', '[tool.pdm.build]\nincludes = ["app"]\n'],
  ['pdm', SINGLE, 'src/', '[tool.pdm.build]\npackage-dir = "src"\nincludes = ["src/app"]\n'],
  ['uv', NEXT_TO_IT, 'src/', ''],
]

describe('a module that is left out by', () => {
  test.each(LEFT_OUT)('%s: %s in %s', async (backend, imports, root, tables) => {
    const folder = await writeFiles(await scratchFolder(), {
      'pyproject.toml': `${BUILD_SYSTEMS[backend]}${PROJECT}${tables}`,
      ...files(root, imports),
    })
    const error: unknown = await buildProject(folder).catch(thrown => thrown)
    if (!(error instanceof UserError)) throw error
    expect(error.message).toMatch(
      /lambda_function\.py:1 imports (app\.rules|shared\.util|single), which is not in the artifact/,
    )
    expect(error).toMatchObject({ line: 1 })
    expect(error.file).toMatch(/lambda_function\.py$/)
    // What the hint shows, pasted.
    const pasted = [...error.hint.matchAll(/^ {2}(.+)$/gm)].map(([, line]) => line).join('\n')
    await writeFile(
      path.join(folder, 'pyproject.toml'),
      `${BUILD_SYSTEMS[backend]}${PROJECT}${pasted}\n`,
    )
    const { directory, handler } = await buildProject(folder)
    expect(await importHandler(directory, handler), pasted).toMatchObject({ error: null })
  })

  test('flit, which packages one module', async () => {
    const folder = await writeFiles(await scratchFolder(), {
      'pyproject.toml': `${BUILD_SYSTEMS.flit}${PROJECT}`,
      ...files('', NEXT_TO_IT),
    })
    await expect(buildProject(folder)).rejects.toMatchObject({
      hint: expect.stringContaining('\n  git mv shared app/shared\n'),
    })
  })

  test('a setup.py', async () => {
    const setup = 'from setuptools import find_packages, setup\nsetup(name="app", version="1.0", '
    const folder = await writeFiles(await scratchFolder(), {
      'pyproject.toml': BUILD_SYSTEMS.setuptools,
      'setup.py': `${setup}packages=["app"])\n`,
      ...files('', INSIDE),
    })
    const error: UserError = await buildProject(folder).catch(thrown => thrown)
    const [, pasted = ''] = /^ {2}(packages=.+),$/m.exec(error.hint) ?? []
    await writeFile(path.join(folder, 'setup.py'), `${setup}${pasted})\n`)
    const { directory, handler } = await buildProject(folder)
    expect(await importHandler(directory, handler)).toMatchObject({ error: null })
  })
})

test('several handlers are all checked, and what each imports', async () => {
  const folder = await writeFiles(await scratchFolder(), {
    'pyproject.toml': `${BUILD_SYSTEMS.setuptools}${PROJECT}[tool.setuptools]\npackages = ["app"]\n`,
    'app/__init__.py': '',
    'app/a.py': HANDLER,
    'app/b.py': HANDLER,
    'app/c.py': `from .gone import x\n${HANDLER}`,
  })
  const [a, b, c] = ['a', 'b', 'c'].map(name => `app.${name}.lambda_handler`)
  expect(await buildProject(folder, { handler: `${a}\n${b}` })).toMatchObject({
    handler: a,
    handlers: [a, b],
  })
  await expect(buildProject(folder, { handler: `${a}\n${c}` })).rejects.toThrow(
    'app/c.py:1 imports app.gone',
  )
  await expect(buildProject(folder, { handler: `${a}\napp.gone.f` })).rejects.toThrow(
    'The handler app.gone.f does not exist',
  )
  expect(await buildProject(folder, { handler: `${c}`, imports: 'ignore' })).toMatchObject({
    handlers: [c],
  })
})
