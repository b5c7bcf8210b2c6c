import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { explainFailure } from '../../../src/build/failures/explain-install.ts'
import { useBackends } from '../../support/backends.ts'
import { buildProject } from '../../support/build.ts'
import {
  type Backend,
  BUILD_SYSTEMS,
  buildSystem,
  type Files,
  HANDLER,
  pyproject,
} from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

await useBackends()
afterEach(() => vi.unstubAllEnvs())

const BACKENDS = Object.keys(BUILD_SYSTEMS) as Backend[]
const setup = (call: string): Files => ({
  'setup.py': `from setuptools import Extension, setup\n${call}\n`,
  'app/__init__.py': '',
  'app/lambda_function.py': HANDLER,
})

/** Builds a project that is broken with the real pip, and gives the error. */
async function failure(files: Files, pipArgs: string[] = [], pipPath?: string) {
  const directory = await writeFiles(await scratchFolder(), files)
  const error = await buildProject(directory, { pipPath, pipArgs }).then(
    () => undefined,
    thrown => thrown,
  )
  expect(error, 'the build was to fail').toMatchObject({ name: 'UserError' })
  return {
    ...error,
    message: error.message,
    file: error.file && path.resolve(error.file).slice(directory.length + 1),
  }
}

describe('a project that pip refuses is explained:', () => {
  test.each<[string, Files, string, string]>([
    [
      'another Python',
      pyproject('setuptools', 'name = "app"\nversion = "1.0"\nrequires-python = ">=3.99"'),
      'app needs Python >=3.99, and this is Python 3.',
      'actions/setup-python',
    ],
    [
      'several packages',
      {
        'pyproject.toml': pyproject('setuptools')['pyproject.toml'] ?? '',
        'a/__init__.py': '',
        'b/__init__.py': '',
      },
      'setuptools finds several packages and does not guess which are yours: ',
      'include = ["my_lambda_app*"]',
    ],
    [
      'several modules',
      { 'pyproject.toml': pyproject('setuptools')['pyproject.toml'] ?? '', 'a.py': '', 'b.py': '' },
      'setuptools finds several modules',
      "py-modules = ['a', 'b']",
    ],
    [
      'no package for Hatch',
      { 'pyproject.toml': pyproject('hatchling')['pyproject.toml'] ?? '', 'other/__init__.py': '' },
      'Hatch finds no folder that is named like the project.',
      '[tool.hatch.build.targets.wheel]\n  packages = ["other"]',
    ],
    [
      'no package for Hatch in src',
      {
        'pyproject.toml': pyproject('hatchling')['pyproject.toml'] ?? '',
        'src/other/__init__.py': '',
        'tests/__init__.py': '',
      },
      'Hatch finds no folder that is named like the project.',
      'packages = ["src/other"]',
    ],
    [
      'no package for Poetry in src',
      {
        'pyproject.toml': pyproject('poetry')['pyproject.toml'] ?? '',
        'src/other/__init__.py': '',
      },
      'Poetry finds no package',
      'packages = [{ include = "other", from = "src" }]',
    ],
    [
      'no package at all',
      { 'pyproject.toml': pyproject('hatchling')['pyproject.toml'] ?? '', 'main.py': HANDLER },
      'Hatch finds no folder that is named like the project.',
      'packages = ["my_lambda_app"]',
    ],
    [
      'no package for Poetry',
      { 'pyproject.toml': pyproject('poetry')['pyproject.toml'] ?? '', 'other/__init__.py': '' },
      'Poetry finds no package for the project app.',
      'packages = [{ include = "other" }]',
    ],
    [
      'no package for flit',
      { 'pyproject.toml': pyproject('flit')['pyproject.toml'] ?? '', 'other/__init__.py': '' },
      'Flit finds no package for the project app.',
      '[tool.flit.module]\n  name = "other"',
    ],
    [
      'no package for uv_build',
      { 'pyproject.toml': pyproject('uv')['pyproject.toml'] ?? '', 'app/__init__.py': '' },
      'The build backend expects a package at src/app/__init__.py.',
      'module-name = "app"\n  module-root = ""',
    ],
    [
      'a package twice',
      { ...pyproject('flit'), 'src/app/__init__.py': '' },
      'The build backend finds the package app more than once.',
      'Keep one',
    ],
    [
      'non-package mode',
      pyproject('poetry', undefined, '[tool.poetry]\npackage-mode = false\n'),
      'Poetry is told not to build a package',
      'package-mode = false',
    ],
    [
      'a package folder that is missing',
      setup('setup(name="app", version="1", packages=["nope"])'),
      'the package folder "nope", which does not exist',
      'packages',
    ],
    [
      'a data file that is missing',
      setup(
        'setup(name="app", version="1", packages=["app"], data_files=[("share", ["nope.txt"])])',
      ),
      'the file "nope.txt", which does not exist',
      'data_files',
    ],
    [
      'a file that setup.py reads',
      setup('setup(name="app", version="1", long_description=open("README.md").read())'),
      'The build reads a file that does not exist: README.md.',
      'Add it to the repository',
    ],
    [
      '__version__ that is missing',
      pyproject(
        'setuptools',
        'name = "app"\ndynamic = ["version"]',
        '[tool.setuptools.dynamic]\nversion = { attr = "app.__version__" }\n',
      ),
      '__version__ of the package, which does not define it',
      '[project]',
    ],
    [
      'no git history',
      pyproject(
        'setuptools',
        'name = "app"\ndynamic = ["version"]',
        '[tool.setuptools_scm]\nroot = "/nowhere/at/all"\n',
      ),
      'The version comes from git, and no git history was found.',
      'fetch-depth: 0',
    ],
    [
      'a wrong field',
      pyproject('setuptools', 'name = "app"\nversion = "1"\nauthors = "me"'),
      'The project file has an error: `project.authors` must be array.',
      'packaging.python.org',
    ],
    [
      'a wrong Poetry file',
      pyproject('poetry', 'name = "app"\nversion = "1"\nauthors = "me"'),
      'The project file has an error: ',
      'poetry check',
    ],
    [
      'TOML',
      { 'pyproject.toml': '[project\n' },
      'The pyproject.toml is not valid TOML: ',
      'https://toml.io',
    ],
    [
      'setup.cfg',
      { ...setup('setup()'), 'setup.cfg': '[metadata\nname = app\n' },
      'The setup.cfg cannot be read.',
      'brackets',
    ],
    [
      'no requires',
      {
        ...pyproject('setuptools'),
        'pyproject.toml': '[build-system]\nbuild-backend = "setuptools.build_meta"\n',
      },
      'has no requires',
      'requires = ["setuptools',
    ],
    [
      'an unknown backend',
      {
        'pyproject.toml': `${buildSystem('setuptools', 'no_such.backend')}[project]\nname = "app"\nversion = "1"\n`,
      },
      'The build backend',
      'build-backend = "setuptools.build_meta"',
    ],
    [
      'an unknown backend, with requirements that are not known either',
      {
        'pyproject.toml': `${buildSystem('no_such', 'no_such.backend')}[project]\nname = "app"\nversion = "1"\n`,
      },
      'The build backend',
      'requires names the package',
    ],
    [
      'a module that the source of the version imports',
      {
        ...pyproject(
          'hatchling',
          'name = "app"\ndynamic = ["version"]',
          '[tool.hatch.version]\nsource = "code"\npath = "app/__init__.py"\n',
        ),
        'app/__init__.py': 'import numpy_nope\n__version__ = "1"\n',
      },
      'The build imports "numpy_nope", which is not installed where it runs.',
      'requires',
    ],
    [
      'a module that setup.py imports',
      setup('import numpy_nope'),
      'The build imports "numpy_nope", which is not installed where it runs.',
      'requires',
    ],
    [
      'a syntax error',
      setup('setup(name="app" version="1")'),
      'Python cannot read code that the build runs: ',
      'Mend the syntax',
    ],
    [
      'an exception',
      setup('raise RuntimeError("no luck")'),
      'The build failed: RuntimeError: no luck',
      'traceback',
    ],
    [
      'native code that does not compile',
      {
        ...setup('setup(name="app", version="1", ext_modules=[Extension("x", ["x.c"])])'),
        'x.c': '#include <nope.h>\n',
      },
      'An extension module could not be compiled',
      'layer',
    ],
    [
      'a silent end',
      setup('import os; os._exit(3)'),
      'The package could not be installed: ',
      'The command was: ',
    ],
  ])('%s', async (_, files, message, hint) => {
    const error = await failure(files)
    expect(error.message).toContain(message)
    expect(error.hint).toContain(hint)
    expect(Object.keys(files)).toContain(error.file)
  })

  test.each(BACKENDS)('no version (%s)', async backend => {
    const error = await failure(pyproject(backend, 'name = "app"\ndescription = "d"'))
    expect(error.message).toBe('The project has no version.')
  })

  test.each(BACKENDS)('no name (%s)', async backend => {
    const error = await failure(pyproject(backend, 'version = "1.0"\ndescription = "d"'))
    expect(error.message).toBe('The project has no name.')
  })

  test.each(BACKENDS)('an impossible version (%s)', async backend => {
    const error = await failure(
      pyproject(backend, 'name = "app"\nversion = "1.x.beta"\ndescription = "d"'),
    )
    expect(error.message).toContain('is not one that Python knows (PEP 440).')
  })

  // flit takes it as it is.
  test.each(BACKENDS.filter(name => name !== 'flit'))(
    'an impossible dependency (%s)',
    async backend => {
      const fields =
        'name = "app"\nversion = "1"\ndescription = "d"\ndependencies = ["requests>>2"]'
      const error = await failure(pyproject(backend, fields))
      expect(error.message).toMatch(
        /is not written as Python expects \(PEP 508\)|refused at line \d+, column \d+: no such comparison operator/,
      )
    },
  )

  // setuptools goes on without it.
  test.each(BACKENDS.filter(name => name !== 'setuptools'))('no readme (%s)', async backend => {
    const fields = 'name = "app"\nversion = "1"\ndescription = "d"\nreadme = "READ.md"'
    const error = await failure(pyproject(backend, fields))
    expect(error.message).toMatch(/a readme that does not exist: .*READ\.md\.$/)
  })
})

describe('a machine on which pip fails is explained:', () => {
  test('an argument that pip does not know', async () => {
    const error = await failure(pyproject('setuptools'), ['--no-such-option'])
    expect(error.message).toBe('The installer does not know the argument --no-such-option.')
    expect(error.hint).toContain('pip-args')
  })

  test('no network', async () => {
    vi.stubEnv('PIP_NO_BUILD_ISOLATION', undefined)
    vi.stubEnv('PIP_INDEX_URL', 'http://127.0.0.1:9/simple')
    vi.stubEnv('PIP_RETRIES', '1')
    vi.stubEnv('PIP_FIND_LINKS', undefined)
    const error = await failure(pyproject('setuptools'))
    expect(error.message).toContain('The package index cannot be reached')
    expect(error.hint).toContain('PIP_INDEX_URL')
  })

  test.each([401, 404])('an index that answers %d', async status => {
    const index = createServer((_, response) => response.writeHead(status).end())
    await new Promise<void>(resolve => index.listen(0, '127.0.0.1', resolve))
    vi.stubEnv('PIP_NO_BUILD_ISOLATION', undefined)
    vi.stubEnv('PIP_INDEX_URL', `http://127.0.0.1:${(index.address() as AddressInfo).port}/simple`)
    vi.stubEnv('PIP_FIND_LINKS', undefined)
    const error = await failure(pyproject('setuptools'))
    index.close()
    expect(error.message).toContain('setuptools==80.9.0')
    expect(error.hint).toMatch(/credentials/)
  })
})

describe('what cannot be had here is explained from its output:', () => {
  test.each([
    ['OSError: [Errno 28] No space left on device', 'The disk of the runner is full.'],
    ["fatal: detected dubious ownership in repository at '/__w/app'", 'it belongs to another user'],
    ['/usr/bin/python3: No module named pip', 'The Python that was found has no pip.'],
    [
      "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate",
      'not trusted',
    ],
    ['ERROR: Hashes are required in --require-hashes mode, but they are missing', 'require hashes'],
    ["PermissionError: [Errno 13] Permission denied: '/work/app.egg-info'", '/work/app.egg-info.'],
  ])('%s', (output, message) => {
    const project = { directory: '/work', file: '/work/pyproject.toml' }
    const error = explainFailure({
      command: ['pip'],
      exitCode: 1,
      output: `\u001b[31m${output}\u001b[0m\n`,
      project,
    })
    expect(error.message).toContain(message)
  })
})

describe('uv as installer is explained too:', () => {
  test.each<[string, Files, string]>([
    [
      'another Python',
      pyproject('hatchling', 'name = "app"\nversion = "1.0"\nrequires-python = ">=3.99"'),
      'The project needs Python >=3.99, and this is Python 3.',
    ],
    ['no version', pyproject('setuptools', 'name = "app"'), 'The project has no version.'],
    [
      'TOML',
      { 'pyproject.toml': '[project\n' },
      'The pyproject.toml is refused at line 1, column 9: ',
    ],
    [
      'no package',
      { 'pyproject.toml': pyproject('hatchling')['pyproject.toml'] ?? '', 'other/x.py': '' },
      'Hatch finds no folder that is named like the project.',
    ],
    [
      'an exception',
      setup('raise RuntimeError("no luck")'),
      'The build failed: RuntimeError: no luck',
    ],
  ])('%s', async (_, files, message) => {
    const error = await failure(files, ['--no-build-isolation'], 'uv')
    expect(error.message).toContain(message)
  })
})

test('points to the line of the project that failed', async () => {
  const error = await failure(setup('import sys\n\nraise RuntimeError("no luck")'))
  expect(error).toMatchObject({ file: 'setup.py', line: 4 })
})

test.each<[string, Files, number]>([
  ['the version', pyproject('hatchling', 'name = "app"\nversion = "latest"'), 7],
  [
    'the Python',
    pyproject('hatchling', 'name = "app"\nversion = "1"\nrequires-python = ">=3.99"'),
    8,
  ],
  [
    'the dependencies',
    pyproject('hatchling', 'name = "app"\nversion = "1"\ndependencies = ["a b"]'),
    8,
  ],
  ['the table that has no version', pyproject('setuptools', 'name = "app"'), 5],
  ['a mistake in the TOML', { 'pyproject.toml': '[project]\nname = "app\n' }, 2],
])('points to %s', async (_, files, line) => {
  expect(await failure(files)).toMatchObject({ file: 'pyproject.toml', line })
})

test('is not misled by source that a traceback quotes', async () => {
  const error = await failure(
    setup('raise ValueError("x")  # SyntaxError: no, TOMLDecodeError: no'),
  )
  expect(error.message).toBe('The build failed: ValueError: x')
})
