import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import JSZip from 'jszip'
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

const toml = (backend: Backend, fields?: string, rest?: string): Files => ({
  'pyproject.toml': pyproject(backend, fields, rest)['pyproject.toml'] ?? '',
})
const F = 'name = "app"\nversion = "1.0"\ndescription = "d"\n'

describe('a project that pip refuses is explained:', () => {
  test.each<[string, Files, string, string]>([
    [
      'another Python',
      pyproject('setuptools', `${F}requires-python = ">=3.99"`),
      'app needs Python >=3.99, but this is Python 3.',
      'actions/setup-python',
    ],
    [
      'several packages',
      { ...toml('setuptools'), 'a/__init__.py': '', 'b/__init__.py': '' },
      'setuptools finds several packages and does not guess which are yours: ',
      'leave out the others; the * includes subpackages:\n  [tool.setuptools.packages.find]\n  include = [',
    ],
    [
      'several packages, one of them named like the project',
      {
        ...toml('setuptools', 'name = "My-App"\nversion = "1"'),
        'a/__init__.py': '',
        'my_app/__init__.py': '',
      },
      'setuptools finds several packages and does not guess which are yours: ',
      'Name yours in the project file; the * includes subpackages:\n  [tool.setuptools.packages.find]\n  include = ["my_app*"]',
    ],
    [
      'several modules',
      { ...toml('setuptools'), 'lambda_function.py': HANDLER, 'helper.py': '' },
      'setuptools finds several modules',
      '[tool.setuptools]\n  py-modules = [',
    ],
    [
      'no package for Hatch',
      { ...toml('hatchling'), 'other/__init__.py': '' },
      'Hatch finds no package that is named like the project: there is no folder app.',
      '[tool.hatch.build.targets.wheel]\n  packages = ["other"]',
    ],
    [
      'no package for Hatch in src, which is none itself',
      {
        ...toml('hatchling'),
        'src/__init__.py': '',
        'src/other/__init__.py': '',
        'tests/__init__.py': '',
      },
      'Hatch finds no package',
      'packages = ["src/other"]',
    ],
    [
      'several packages for Hatch, none of them named like the project',
      { ...toml('hatchling'), 'one/__init__.py': '', 'two/__init__.py': '' },
      'Hatch finds no package',
      'Name those that are yours in the project file:\n  [tool.hatch.build.targets.wheel]\n  packages = ["one", "two"]',
    ],
    [
      'modules for Hatch',
      { ...toml('hatchling'), 'main.py': HANDLER, 'conftest.py': '' },
      'Hatch finds no package',
      'only-include = ["main.py"]',
    ],
    [
      'no code at all',
      toml('hatchling', 'name = "My-App"\nversion = "1"'),
      'Hatch finds no package that is named like the project: there is no folder my_app.',
      'Put your code into a folder my_app with an __init__.py.',
    ],
    [
      'a folder without __init__.py for Hatch',
      { ...toml('hatchling'), 'app/main.py': HANDLER },
      'Hatch does not recognize the folder app as a package: it has no __init__.py.',
      'touch app/__init__.py\n  git add app/__init__.py',
    ],
    [
      'a folder without __init__.py for uv_build',
      { ...toml('uv'), 'src/app/main.py': HANDLER },
      'uv does not recognize the folder src/app as a package: it has no __init__.py.',
      'touch src/app/__init__.py',
    ],
    [
      'no package for Poetry in src',
      { ...toml('poetry'), 'src/other/__init__.py': '' },
      'Poetry finds no package',
      'packages = [{ include = "other", from = "src" }]',
    ],
    [
      'no package for flit',
      { ...toml('flit'), 'other/__init__.py': '' },
      'Flit finds no package',
      '[tool.flit.module]\n  name = "other"',
    ],
    [
      'no package for uv_build',
      { ...toml('uv'), 'app/__init__.py': '', 'b/__init__.py': '' },
      'uv finds no package that is named like the project: there is no folder src/app.',
      'one of app, b:\n  [tool.uv.build-backend]\n  module-name = "app"\n  module-root = ""',
    ],
    [
      'a package folder that is missing',
      setup('setup(name="app", version="1", packages=["nope"])'),
      'the package folder "nope", which does not exist',
      'Fix packages in setup.py or setup.cfg. Packages that exist: app.',
    ],
    [
      'a package folder that is in src',
      {
        ...toml('setuptools', F, '[tool.setuptools]\npackages = ["app"]\n'),
        'src/app/__init__.py': '',
      },
      'the package folder "app", which does not exist',
      '[tool.setuptools]\n  package-dir = {"" = "src"}',
    ],
    [
      'license files that are missing (flit)',
      pyproject('flit', `${F}license-files = ["LICENCE*"]`),
      "The project names license files that do not exist: no file matches 'LICENCE*'.",
      'remove license-files',
    ],
    [
      'license files that are missing (pdm)',
      pyproject('pdm', `${F}license-files = ["LICENCE*"]`),
      "The project names license files that do not exist: no file matches 'LICENCE*'.",
      'remove license-files',
    ],
    [
      'settings of tools, and no project',
      { 'pyproject.toml': '[tool.black]\n', 'lambda_function.py': HANDLER, 'helper.py': '' },
      'The pyproject.toml describes no package: it has no [project], only [tool.black].',
      '  version = "0.1.0"\n\n  [tool.setuptools]\n  py-modules = ["helper", "lambda_function"]',
    ],
    [
      'no git history',
      pyproject(
        'setuptools',
        'name = "app"\ndynamic = ["version"]',
        '[tool.setuptools_scm]\nroot = "/nowhere/at/all"\n',
      ),
      'The version comes from git, but no git history was found.',
      'fetch-depth: 0',
    ],
    [
      'TOML',
      { 'pyproject.toml': '[project\n' },
      'The pyproject.toml is not valid TOML: ',
      'https://toml.io',
    ],
    [
      'an unknown backend',
      { 'pyproject.toml': `${buildSystem('setuptools', 'no_such.backend')}[project]\n${F}` },
      'The build backend',
      'build-backend = "setuptools.build_meta"',
    ],
    [
      'an unknown backend, with requirements that are not known either',
      { 'pyproject.toml': `${buildSystem('no_such', 'no_such.backend')}[project]\n${F}` },
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
      'The build imports "numpy_nope", which is not installed in the build environment.',
      'requires',
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
})

describe('what is not known is shown in the words of', () => {
  test.each<[string, Files, string]>([
    [
      'Python, with all lines of its exception',
      setup('raise ValueError("no luck\\n today")'),
      'The build failed: ValueError: no luck\n today',
    ],
    [
      'Python, on its syntax',
      setup('setup(name="app" version="1")'),
      'The build failed: SyntaxError: ',
    ],
    [
      'setup.py, which gives up',
      setup('raise SystemExit("please install cmake first")'),
      'The build failed: please install cmake first',
    ],
    [
      'setuptools, on a command',
      setup('setup(name="app", version="1", packages=["app"], data_files=[("x", ["nope.txt"])])'),
      "The build failed: error: can't copy 'nope.txt': doesn't exist or not a regular file",
    ],
    [
      'setuptools, on a field',
      pyproject('setuptools', 'name = "app"\nversion = "latest"'),
      'The build failed: configuration error: `project.version` must be pep440',
    ],
    [
      'Poetry',
      pyproject('poetry', `${F}authors = "me"`),
      'The build failed: RuntimeError: The Poetry configuration is invalid:\n  - project.authors must be array',
    ],
    [
      'Hatch',
      pyproject('hatchling', `${F}readme = "READ.md"`),
      'The build failed: OSError: Readme file does not exist: READ.md',
    ],
    [
      'flit',
      pyproject('flit', 'name = "app"\nversion = "1.x"\ndescription = "d"'),
      "The build failed: flit_core.common.InvalidVersion: Version number '1.x' does not match PEP 440 rules",
    ],
    [
      'uv_build',
      pyproject('uv', `${F}readme = "READ.md"`),
      'The build failed: Error: failed to open file `',
    ],
  ])('%s', async (_, files, message) => {
    expect((await failure(files)).message).toContain(message)
  })

  test('pip, if the build said nothing', async () => {
    const { message, hint } = await failure(setup('import os; os._exit(3)'))
    expect(message).toMatch(
      /^The package could not be installed: .* ended with exit code 1\.\n.*did not run successfully\.\nexit code: 3\n/,
    )
    expect(hint).toContain('The command was: ')
  })
})

/** Serves an index that answers with a status, and lets pip and uv ask it alone. */
async function useIndex(status: number): Promise<() => void> {
  const index = createServer((_, response) => response.writeHead(status).end())
  await new Promise<void>(resolve => index.listen(0, '127.0.0.1', resolve))
  useIndexUrl(`http://127.0.0.1:${(index.address() as AddressInfo).port}/simple`)
  return () => index.close()
}

function useIndexUrl(url: string): void {
  for (const name of ['PIP_NO_BUILD_ISOLATION', 'PIP_FIND_LINKS', 'PYTHONPATH'])
    vi.stubEnv(name, undefined)
  for (const name of ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX']) vi.stubEnv(name, url)
  for (const name of ['PIP_RETRIES', 'UV_HTTP_RETRIES']) vi.stubEnv(name, '1')
}

describe.each([
  ['pip', undefined],
  ['uv', 'uv'],
])('an index without what the build needs is explained (%s):', (installer, pipPath) => {
  const headline = `${installer} found no usable setuptools==80.9.0 in the package index, and the build needs it.`

  test.each([
    [401, installer === 'uv' ? 'the index refused access (HTTP 401)' : 'PIP_INDEX_URL'],
    [404, 'Check its name and version in [build-system] requires'],
  ])('it answers %d', async (status, hint) => {
    const close = await useIndex(status)
    const error = await failure(pyproject('setuptools'), [], pipPath)
    close()
    expect(error.message).toBe(headline)
    expect(error.hint).toContain(hint)
    expect(error.hint).toContain('refuses access or cannot be reached can look the same')
  })

  test('it cannot be reached', async () => {
    useIndexUrl('http://127.0.0.1:9/simple')
    const error = await failure(pyproject('setuptools'), [], pipPath)
    expect(error.message).toBe(headline)
    expect(error.hint).toMatch(/^Possible cause: a connection failed \(/)
  })
})

test('an argument that pip does not know is explained', async () => {
  const error = await failure(pyproject('setuptools'), ['--no-such-option'])
  expect(error.message).toBe('The installer does not know the argument --no-such-option.')
  expect(error.hint).toContain('pip-args: one argument per line')
})

/** A wheel of a build backend that ends with an exception. */
async function backendWheel(): Promise<Buffer> {
  const zip = new JSZip()
  const info = 'tiny_backend-1.dist-info'
  zip.file('tiny_backend.py', 'def get_requires_for_build_wheel(settings=None):\n    import foo\n')
  zip.file(`${info}/METADATA`, 'Metadata-Version: 2.1\nName: tiny-backend\nVersion: 1\n')
  zip.file(`${info}/WHEEL`, 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
  zip.file(`${info}/RECORD`, `tiny_backend.py,,\n${info}/METADATA,,\n${info}/WHEEL,,\n`)
  return await zip.generateAsync({ type: 'nodebuffer' })
}

test('a request that failed before another one succeeded is not the cause', async () => {
  const wheel = await backendWheel()
  const index = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', url.endsWith('.whl') ? 'application/zip' : 'text/html')
    response.end(
      url.endsWith('.whl')
        ? wheel
        : '<a href="/tiny_backend-1-py3-none-any.whl">tiny_backend-1-py3-none-any.whl</a>',
    )
  })
  await new Promise<void>(resolve => index.listen(0, '127.0.0.1', resolve))
  useIndexUrl('http://127.0.0.1:9/simple')
  vi.stubEnv(
    'PIP_EXTRA_INDEX_URL',
    `http://127.0.0.1:${(index.address() as AddressInfo).port}/simple`,
  )
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const files = {
    'pyproject.toml': `${buildSystem('tiny-backend', 'tiny_backend')}[project]\n${F}`,
  }
  // Only with -v, pip shows the warnings of an installation that succeeded.
  const error = await failure(files, ['-v'])
  index.close()
  const printed = output.mock.calls.join('')
  output.mockRestore()
  expect(printed).toMatch(/WARNING: Retrying .*NewConnectionError/)
  expect(error.message).toBe(
    'The build imports "foo", which is not installed in the build environment.',
  )
})

const RETRYING =
  "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError('No module named 'bar'')': /simple/"
const TRACEBACK = 'Traceback (most recent call last):\n  File "setup.py", line 1, in <module>\n'

describe('an output is read without its warnings:', () => {
  test.each([
    [
      'pip, in the output of the build',
      `  error: subprocess-exited-with-error\n  ╰─> [3 lines of output]\n      ${RETRYING}\n      ModuleNotFoundError: No module named 'foo'\n      [end of output]\nerror: metadata-generation-failed\n`,
      'The build imports "foo"',
    ],
    [
      'pip, before an error that it has',
      `${RETRYING}\nWARNING: No module named pip\nERROR: Some other error\n`,
      'The package could not be installed: pip ended with exit code 1.\nERROR: Some other error',
    ],
    [
      'pip with -v, which shows the output before',
      `${RETRYING}\n  ${TRACEBACK}  ValueError: x\n  error: subprocess-exited-with-error\n  × Getting requirements did not run successfully.\n  ╰─> See above for output.\n`,
      'The build failed: ValueError: x',
    ],
    [
      'uv, whose warnings have several lines',
      `warning: Failed to parse \`pyproject.toml\` during settings discovery:\n  TOMLDecodeError: no\n\nerror: Failed to build \`app\`\n  cause: The build backend returned an error\n  cause: Call to \`x.build_wheel\` failed (exit status: 3)\n`,
      'The package could not be installed: pip ended with exit code 1.\nerror: Failed to build `app`\n  cause: The build backend returned an error\n  cause: Call to `x.build_wheel` failed (exit status: 3)',
    ],
    [
      'uv as it was, with lines around its causes',
      '  × Failed to build `app`\n  ├─▶ The build backend returned an error\n  ╰─▶ Call to `x.build_wheel` failed (exit status: 3)\n',
      'Failed to build `app`\nThe build backend returned an error\nCall to `x.build_wheel` failed (exit status: 3)',
    ],
    [
      'git',
      "\u001b[31mERROR: fatal: detected dubious ownership in repository at '/__w/app'\u001b[0m\n",
      'it belongs to another user',
    ],
    ['Python', '/usr/bin/python3: No module named pip\n', 'The Python that was found has no pip.'],
    [
      'an index that has other versions',
      'ERROR: Could not find a version that satisfies the requirement tiny==9 (from versions: 1.0, 2.0)\nERROR: No matching distribution found for tiny==9\n',
      'pip found no usable tiny==9 in the package index',
    ],
  ])('%s', async (_, output, message) => {
    const directory = await writeFiles(await scratchFolder(), setup(''))
    const project = { directory, file: path.join(directory, 'setup.py') }
    const error = await explainFailure({ command: ['pip'], exitCode: 1, output, project })
    expect(error.message).toContain(message)
    if (output.includes('from versions')) expect(error.hint).toContain('such as 1.0, 2.0')
  })
})

describe('uv as installer is explained too:', () => {
  test.each<[string, Files, string]>([
    [
      'another Python',
      pyproject('hatchling', `${F}requires-python = ">=3.99"`),
      'The project needs Python >=3.99, but this is Python 3.',
    ],
    ['no version', pyproject('setuptools', 'name = "app"'), 'The project has no version.'],
    ['TOML', { 'pyproject.toml': '[project\n' }, 'Invalid `pyproject.toml`\n'],
    [
      'no package',
      { ...toml('hatchling'), 'other/x.py': '' },
      'Hatch finds no package that is named like the project: there is no folder app.',
    ],
    [
      'an exception',
      setup('raise RuntimeError("no luck")'),
      'The build failed: RuntimeError: no luck',
    ],
    [
      'a silent end',
      setup('import os; os._exit(3)'),
      'The build backend returned an error\n  Caused by: Call to `setuptools.build_meta:__legacy__',
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
