import path from 'node:path'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { inspectInstallation } from '../../../src/build/checks/check-package.ts'
import { checkRequirements } from '../../../src/build/checks/check-requirements.ts'
import { listTree } from '../../../src/files/list-tree.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import { HANDLER, pyproject } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()

let output: MockInstance<typeof process.stdout.write>

beforeEach(() => {
  output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => vi.restoreAllMocks())

function warnings(): string[] {
  const lines = output.mock.calls.map(([text]) => String(text))
  return lines
    .filter(line => line.startsWith('::warning'))
    .map(line => line.replace(/^::warning[^:]*::/, '').trim())
}

/** Builds files as a project with the real pip. */
async function buildFiles(files: Record<string, string>) {
  return buildProject(await writeFiles(await scratchFolder(), files), { handler: 'none' })
}

describe('what pip calls a success is refused:', () => {
  test.each([
    ['setup(version="1.0", py_modules=["app", "b"])', 'The package was built as UNKNOWN 1.0'],
    ['setup(name="app", py_modules=["app"])', 'The package was built as app 0.0.0'],
    ['setup(name="app", version="1", packages=[])', 'contains no file besides its metadata'],
    [
      'setup(name="app", version="1", ext_modules=[Extension("x", ["x.c"])])',
      'native code (ELF): x.',
    ],
    [
      'setup(name="app", version="1", py_modules=["app"], distclass=Native)',
      'for one platform only: cp',
    ],
  ])('%s', async (call, message) => {
    const attempt = buildFiles({
      'setup.py':
        'from setuptools import Distribution, Extension, setup\n' +
        'class Native(Distribution):\n    def has_ext_modules(self):\n        return True\n' +
        `${call}\n`,
      'app.py': HANDLER,
      'b.py': '',
      'x.c': 'int PyInit_x(void) { return 1; }\n',
    })
    await expect(attempt).rejects.toThrow(message)
  })
})

test.each([
  ['hatch', '[tool.hatch.version]\npath = "app/__init__.py"\n', 'hatchling', 'hatchling.build'],
  ['Poetry', '[tool.poetry]\nname = "app"\n', 'poetry-core', 'poetry.core.masonry.api'],
  ['none', '[tool.ruff]\nline-length = 99\n', 'setuptools', 'setuptools.build_meta'],
])('names the build backend that is forgotten: %s', async (_, tables, requires, backend) => {
  const attempt = buildFiles({
    'pyproject.toml': `[project]\nname = "app"\ndynamic = ["version"]\n${tables}`,
    'app/__init__.py': '__version__ = "1.0"\n',
  })
  await expect(attempt).rejects.toMatchObject({
    message: expect.stringContaining('The package was built as app 0.0.0'),
    hint: expect.stringContaining(`requires = ["${requires}"]\n  build-backend = "${backend}"`),
  })
})

/** Inspects files as if they were installed. */
async function inspect(
  files: Record<string, string | Uint8Array>,
  version = '1.0',
  requirements: string[] = [],
) {
  const directory = await writeFiles(await scratchFolder(), {
    'app-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nTag: py2-none-any\nTag: py3-none-any\n',
    ...files,
  })
  const distribution = {
    directory,
    distInfo: 'app-1.0.dist-info',
    name: 'app',
    version,
    requirements,
  }
  const project = { directory, file: path.join(directory, 'pyproject.toml') }
  return inspectInstallation(distribution, await listTree(directory), {
    project,
    secretFiles: 'refuse',
  })
}

test.each([
  ['app/lib.so.1', '7f454c46', 'ELF'],
  ['app/tool', '7f454c46', 'ELF'],
  ['app/lib.dylib', 'cffaedfe', 'Mach-O'],
  ['app/fat', 'cafebabe', 'Mach-O'],
  ['app/x.pyd', '4d5a9000', 'PE'],
])('refuses native code: %s', async (name, start, format) => {
  const attempt = inspect({ [name]: Buffer.from(`${start}00000000`, 'hex') })
  await expect(attempt).rejects.toMatchObject({
    message: `The package contains native code (${format}): ${name}`,
    hint: expect.stringContaining('layer'),
  })
})

test('takes data for what it is', async () => {
  await inspect({
    'app/a.py': '',
    'app/model.bin': 'MZ or not',
    'app/empty': '',
    'app/t.txt': '\x7fELF',
  })
  expect(warnings()).toEqual([])
})

describe('a requirement that is a path is refused:', () => {
  test.each([
    ['poetry', '[tool.poetry.dependencies]\ncommon = { path = "../common" }\n'],
    ['hatchling', '[tool.hatch.metadata]\nallow-direct-references = true\n'],
    ['pdm', ''],
  ] as const)('%s', async (backend, tables) => {
    const path = {
      hatchling: '{root:uri}/../common',
      pdm: 'file:///\u0024{PROJECT_ROOT}/../common',
    }
    const direct = backend === 'poetry' ? '' : `common @ ${path[backend]}`
    const dependencies = direct ? `dependencies = ["${direct}"]` : 'dynamic = ["dependencies"]'
    const folder = await writeFiles(await scratchFolder(), {
      'common/pyproject.toml': '[project]\nname = "common"\nversion = "1"\n',
      ...Object.fromEntries(
        Object.entries(
          pyproject(backend, `name = "app"\nversion = "1.0"\n${dependencies}`, tables),
        ).map(([name, text]) => [`app/${name}`, text]),
      ),
    })
    await expect(buildProject(`${folder}/app`, { handler: 'none' })).rejects.toMatchObject({
      message: expect.stringMatching(/^The package requires common from a path: common ?@ ?file:/),
      hint: expect.stringContaining('"common>=1.0"'),
      file: `${folder}/app/pyproject.toml`,
    })
  })

  test.each([
    'common@file:///x',
    'Common[extra] @ file:../x ; python_version > "3"',
    'common @ git+file:///x',
  ])('%s', async requirement => {
    const attempt = inspect({ 'app/a.py': '' }, '1.0', ['six', requirement])
    await expect(attempt).rejects.toThrow(/^The package requires [Cc]ommon from a path/)
  })

  test('but a URL of the network is not', async () => {
    await inspect({ 'app/a.py': '' }, '1.0', [
      'common @ https://example.com/file:/x.whl',
      'b @ git+https://x',
    ])
  })
})

test.each([
  [
    'of the project',
    { 'pyproject.toml': '[tool.uv.sources]\nthe_common = { path = "../common" }\n' },
  ],
  [
    'of its workspace',
    {
      '../../pyproject.toml':
        '[tool.uv.workspace]\nmembers = ["*"]\n[tool.uv.sources]\nthe-common = [{ workspace = true }]\n',
    },
  ],
])('warns of what only uv finds in the repository: a source %s', async (_, files) => {
  const sources = 'six = { index = "mine" }\n'
  const nested = Object.entries({ 'pyproject.toml': '', ...files }).map(([name, text]) => [
    path.posix.join('a/b', name),
    text + (text.includes('sources') ? sources : ''),
  ])
  const folder = await writeFiles(await scratchFolder(), Object.fromEntries(nested))
  const directory = path.join(folder, 'a/b')
  const project = { directory, file: path.join(directory, 'pyproject.toml') }
  await checkRequirements(['The.Common>=1', 'six'], project)
  expect(warnings()).toEqual([
    expect.stringContaining(
      'requires The.Common, which [tool.uv.sources] takes from this repository',
    ),
  ])
})

test.each(['1.0.dev3', '1.0+g12ab'])('warns of the development version %s', async version => {
  await inspect({ 'app/a.py': '' }, version)
  expect(warnings()).toEqual([expect.stringContaining('fetch-depth: 0')])
})

test('a build with setuptools_scm without tags warns, and is built all the same', async () => {
  vi.stubEnv('SETUPTOOLS_SCM_PRETEND_VERSION', '0.1.dev1+g0000000')
  const files = pyproject(
    'setuptools',
    'name = "app"\ndynamic = ["version"]',
    '[tool.setuptools_scm]\n',
  )
  const built = await buildFiles(files)
  vi.unstubAllEnvs()
  expect(built.version).toBe('0.1.dev1+g0000000')
  expect(warnings()).toEqual([expect.stringContaining('fetch-depth: 0')])
})
