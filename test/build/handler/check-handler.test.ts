import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { checkHandlers } from '../../../src/build/handler/check-handler.ts'
import { readHandlers } from '../../../src/build/handler/read-handler.ts'
import type { HandlersToRead } from '../../../src/build/handler/report.ts'
import type { Files } from '../../support/projects.ts'
import { PYTHON, python } from '../../support/python.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

const F = 'def handler(event, context):\n    return event\n'

/**
 * Artifacts and handlers, with the verdict: `ok`, `unknown`, or the kind of problem. What comes from a layer is
 * named `layer`; the oracle gets a module of that name.
 */
const CASES: [name: string, files: Files, handler: string, verdict: string][] = [
  ['a function', { 'app/__init__.py': '', 'app/main.py': F }, 'app.main.handler', 'ok'],
  ['slashes', { 'app/__init__.py': '', 'app/main.py': F }, 'app/main.handler', 'ok'],
  ['a module at the top', { 'main.py': F }, 'main.handler', 'ok'],
  ['a name that is no identifier', { 'my-app.py': F }, 'my-app.handler', 'ok'],
  ['a package', { 'app/__init__.py': F }, 'app.handler', 'ok'],
  ['a namespace package', { 'ns/app/main.py': F }, 'ns.app.main.handler', 'ok'],
  ['an async function', { 'main.py': `async ${F}` }, 'main.handler', 'ok'],
  ['a class', { 'main.py': 'class handler:\n    pass\n' }, 'main.handler', 'ok'],
  [
    'a decorated function',
    { 'main.py': `def twice(f):\n    return f\n\n@twice\n${F}` },
    'main.handler',
    'ok',
  ],
  ['a lambda', { 'main.py': 'handler = lambda event, context: event\n' }, 'main.handler', 'ok'],
  ['an annotated value', { 'main.py': 'handler: object = print\n' }, 'main.handler', 'ok'],
  ['an annotation alone', { 'main.py': 'handler: object\n' }, 'main.handler', 'attribute'],
  ['several targets', { 'main.py': 'first = handler = print\n' }, 'main.handler', 'ok'],
  ['a tuple', { 'main.py': 'first, (handler, *rest) = 1, (print, 2)\n' }, 'main.handler', 'ok'],
  ['a walrus', { 'main.py': 'if (handler := print):\n    pass\n' }, 'main.handler', 'ok'],
  [
    'a walrus in a comprehension',
    { 'main.py': '[handler := x for x in [print]]\n' },
    'main.handler',
    'ok',
  ],
  ['a loop variable', { 'main.py': 'for handler in [print]:\n    pass\n' }, 'main.handler', 'ok'],
  [
    'a with target',
    { 'main.py': 'import contextlib\nwith contextlib.nullcontext(print) as handler:\n    pass\n' },
    'main.handler',
    'ok',
  ],
  [
    'an except name',
    { 'main.py': 'try:\n    1 / 0\nexcept ZeroDivisionError as handler:\n    pass\n' },
    'main.handler',
    'attribute',
  ],
  [
    'a local variable',
    { 'main.py': 'def f():\n    handler = print\n' },
    'main.handler',
    'attribute',
  ],
  [
    'a method',
    { 'main.py': 'class A:\n    def handler(self):\n        pass\n' },
    'main.handler',
    'attribute',
  ],
  [
    'a global of a function',
    { 'main.py': 'def f():\n    global handler\n    handler = print\nf()\n' },
    'main.handler',
    'unknown',
  ],
  [
    'a branch',
    {
      'main.py': `import sys\nif sys.platform:\n    ${F.replaceAll('\n    ', '\n        ')}else:\n    pass\n`,
    },
    'main.handler',
    'ok',
  ],
  [
    'a try',
    {
      'main.py':
        'try:\n    from nothing import handler\nexcept ImportError:\n    handler = print\n',
    },
    'main.handler',
    'ok',
  ],
  [
    'a finally',
    { 'main.py': 'try:\n    pass\nfinally:\n    handler = print\n' },
    'main.handler',
    'ok',
  ],
  [
    '__main__ only',
    { 'main.py': 'if __name__ == "__main__":\n    handler = print\n' },
    'main.handler',
    'attribute',
  ],
  [
    'TYPE_CHECKING only',
    {
      'main.py':
        'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from layer import handler\n',
    },
    'main.handler',
    'attribute',
  ],
  [
    'else of TYPE_CHECKING',
    {
      'main.py': 'import typing\nif typing.TYPE_CHECKING:\n    pass\nelse:\n    handler = print\n',
    },
    'main.handler',
    'ok',
  ],
  ['deleted', { 'main.py': 'handler = print\ndel handler\n' }, 'main.handler', 'attribute'],
  [
    'deleted and made again',
    { 'main.py': 'handler = print\ndel handler\nhandler = print\n' },
    'main.handler',
    'ok',
  ],
  [
    'deleted in a branch',
    { 'main.py': 'handler = print\nif not handler:\n    del handler\n' },
    'main.handler',
    'ok',
  ],
  [
    'from a module',
    { 'app/__init__.py': 'from app.main import handler\n', 'app/main.py': F },
    'app.handler',
    'ok',
  ],
  [
    'from a relative module',
    { 'app/__init__.py': 'from .main import handler\n', 'app/main.py': F },
    'app.handler',
    'ok',
  ],
  [
    'under another name',
    {
      'app/__init__.py': '',
      'app/a.py': 'from .b import run as handler\n',
      'app/b.py': 'def run(e, c): pass\n',
    },
    'app.a.handler',
    'ok',
  ],
  [
    'from two levels up',
    { 'app/__init__.py': F, 'app/x/__init__.py': '', 'app/x/y.py': 'from .. import handler\n' },
    'app.x.y.handler',
    'ok',
  ],
  [
    'from a module that lacks it',
    { 'app/__init__.py': 'from .main import handler\n', 'app/main.py': '' },
    'app.handler',
    'attribute',
  ],
  [
    'from a module that is not there',
    { 'app/__init__.py': '', 'app/main.py': 'from app.gone import handler\n' },
    'app.main.handler',
    'module',
  ],
  [
    'a missing module in a try',
    {
      'app/__init__.py': '',
      'app/main.py': `try:\n    from app.gone import handler\nexcept ImportError:\n    handler = print\n`,
    },
    'app.main.handler',
    'ok',
  ],
  [
    'from a part of the package in a layer',
    {
      'app/__init__.py': '__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n',
      'app/main.py': 'from app.base import handler\n',
    },
    'app.main.handler',
    'unknown',
  ],
  ['from a layer', { 'main.py': 'from layer import handler\n' }, 'main.handler', 'ok'],
  [
    'wrapped by a layer',
    { 'main.py': `from layer import wrap\nhandler = wrap(print)\n` },
    'main.handler',
    'ok',
  ],
  ['a star import', { 'main.py': 'from other import *\n', 'other.py': F }, 'main.handler', 'ok'],
  [
    'a star import with __all__',
    { 'main.py': 'from other import *\n', 'other.py': `__all__ = ["handler"]\n${F}` },
    'main.handler',
    'ok',
  ],
  [
    'a star import that leaves it out',
    { 'main.py': 'from other import *\n', 'other.py': `__all__ = ["x"]\nx = 1\n${F}` },
    'main.handler',
    'attribute',
  ],
  [
    'a star import of a private name',
    { 'main.py': 'from other import *\n', 'other.py': '_handler = print\n' },
    'main._handler',
    'attribute',
  ],
  [
    'a star import with a computed __all__',
    {
      'main.py': 'from other import *\n',
      'other.py': `__all__ = ["x"] + ["handler"]\nx = 1\n${F}`,
    },
    'main.handler',
    'ok',
  ],
  ['a star import from a layer', { 'main.py': 'from layer import *\n' }, 'main.handler', 'unknown'],
  [
    'a star import in a circle',
    { 'a.py': 'from b import *\n', 'b.py': 'from a import *\n' },
    'a.handler',
    'unknown',
  ],
  [
    'a module __getattr__',
    { 'main.py': 'def __getattr__(name):\n    return print\n' },
    'main.handler',
    'unknown',
  ],
  ['globals()', { 'main.py': 'globals()["handler"] = print\n' }, 'main.handler', 'unknown'],
  [
    'setattr',
    { 'main.py': 'import sys\nsetattr(sys.modules[__name__], "handler", print)\n' },
    'main.handler',
    'unknown',
  ],
  ['exec', { 'main.py': 'exec("handler = print")\n' }, 'main.handler', 'unknown'],
  [
    'a match',
    {
      'main.py':
        'import sys\nif sys.version_info >= (3, 10):\n    exec("match print:\\n    case handler: pass")\nelse:\n    handler = print\n',
    },
    'main.handler',
    'ok',
  ],
  ['an imported module', { 'main.py': 'import json as handler\n' }, 'main.handler', 'ok'],
  [
    'a submodule that is imported',
    { 'app/__init__.py': 'from . import handler\n', 'app/handler.py': '' },
    'app.handler',
    'ok',
  ],
  [
    'a submodule that is not imported',
    { 'app/__init__.py': '', 'app/handler.py': '' },
    'app.handler',
    'unknown',
  ],
  ['a package before a module', { 'app/__init__.py': F, 'app.py': '' }, 'app.handler', 'ok'],
  ['a module before a folder', { 'app.py': F, 'app/x.py': '' }, 'app.handler', 'ok'],
  ['a module with parts', { 'app.py': F, 'app/x.py': F }, 'app.x.handler', 'module'],
  ['no module', { 'app/__init__.py': '' }, 'app.main.handler', 'module'],
  ['no package', { 'app/__init__.py': '' }, 'other.main.handler', 'module'],
  ['another function', { 'main.py': F }, 'main.lambda_handler', 'attribute'],
  ['no function', { 'main.py': F }, 'main', 'form'],
  ['a path', { 'main.py': F }, './main.handler', 'form'],
  ['a file', { 'main.py': F }, 'main.py', 'attribute'],
  ['an empty part', { 'main.py': F }, 'main..handler', 'form'],
  ['a built-in module', { 'sys.py': F }, 'sys.handler', 'builtin'],
  ['a syntax error', { 'main.py': 'def handler(:\n' }, 'main.handler', 'syntax'],
  [
    'a syntax error in the package',
    { 'app/__init__.py': 'def f(:\n', 'app/main.py': F },
    'app.main.handler',
    'syntax',
  ],
  [
    'a syntax error elsewhere',
    { 'app/__init__.py': '', 'app/main.py': F, 'app/other.py': 'def (' },
    'app.main.handler',
    'ok',
  ],
  [
    'an encoding',
    { 'main.py': `# -*- coding: latin-1 -*-\nname = "x"\n${F}` },
    'main.handler',
    'ok',
  ],
  ['a byte order mark', { 'main.py': `\ufeff${F}` }, 'main.handler', 'ok'],
]

// What Lambda's runtime does, with a real import. Prints True if there is such an attribute.
const ORACLE = `
import importlib, json, sys, types
layer = types.ModuleType("layer"); layer.handler = print; layer.wrap = lambda f: f
sys.modules["layer"] = layer
root, cases = sys.argv[1], json.loads(sys.argv[2])
try:
    sys.path.insert(0, root)
    module, name = cases.rsplit(".", 1)
    module = module.replace("/", ".")
    assert module.split(".")[0] not in sys.builtin_module_names
    print(hasattr(importlib.import_module(module), name))
except BaseException:
    print(False)
`

async function check(files: Files, handler?: string) {
  const directory = await writeFiles(await scratchFolder(), files)
  const project = { directory, file: path.join(directory, 'pyproject.toml') }
  const handlers = handler ? [handler] : []
  return {
    directory,
    handlers,
    imports: true,
    provided: [],
    requirements: [],
    python: PYTHON,
    project,
  }
}

/** The report on the artifact, with that on its one handler. */
async function read(asked: HandlersToRead) {
  const report = await readHandlers(asked)
  return { ...report, ...report.handlers[0] }
}

describe('the verdict on', () => {
  test.each(CASES)('%s', async (_, files, handler, verdict) => {
    const asked = await check(files, handler)
    const [report, oracle] = await Promise.all([
      read(asked),
      python(['-I', '-B', '-c', ORACLE, asked.directory, JSON.stringify(handler)]),
    ])
    expect(report.problem?.kind ?? 'ok').toBe(verdict)
    const fails = report.findings.some(
      ({ level, kind }) => level === 3 && /^(module|member|beyond)$/.test(kind),
    )
    if (fails) expect(oracle.trim()).toBe('False')
    // Whatever is certain must agree with a real import.
    if (verdict !== 'unknown') expect(oracle.trim()).toBe(verdict === 'ok' ? 'True' : 'False')
  })
})

const L = F.replace('handler', 'lambda_handler')

describe('without a name', () => {
  test.each<[string, Files, string]>([
    [
      'in a package',
      { 'app/__init__.py': '', 'app/lambda_function.py': L },
      'app.lambda_function.lambda_handler',
    ],
    ['at the top', { 'lambda_function.py': L }, 'lambda_function.lambda_handler'],
    [
      'as a package',
      { 'app/lambda_function/__init__.py': L },
      'app.lambda_function.lambda_handler',
    ],
    [
      'nearest to the top',
      { 'app/lambda_function.py': L, 'app/old/lambda_function.py': L },
      'app.lambda_function.lambda_handler',
    ],
    [
      'where it is defined',
      { 'app/lambda_function.py': '', 'app/x/lambda_function.py': L },
      'app.x.lambda_function.lambda_handler',
    ],
  ])('finds the handler %s', async (_, files, handler) => {
    expect(await checkHandlers(await check(files))).toEqual([handler])
  })

  test('asks which, if there are several alike', async () => {
    const files = { 'a/lambda_function.py': L, 'b/lambda_function.py': L }
    await expect(checkHandlers(await check(files))).rejects.toThrow(
      'The package has several handlers: a.lambda_function.lambda_handler, b.lambda_function.lambda_handler.',
    )
  })

  /** Checks an artifact of a project whose handler is not in it, and gives the error. */
  async function outside(artifact: Files, files: Files, handler?: string) {
    const asked = await check({ 'my_app-1.dist-info/METADATA': '', ...artifact }, handler)
    const project = await writeFiles(await scratchFolder(), { 'pyproject.toml': '', ...files })
    process.chdir(project)
    return await checkHandlers({
      ...asked,
      project: { directory: project, file: path.join(project, 'pyproject.toml') },
    }).then(
      () => undefined,
      thrown => thrown,
    )
  }
  const ELSEWHERE =
    '\nIf the handler is elsewhere, set the input handler to package.module.function, or to none if this package has no handler.'

  test('says that lambda_function.py is outside the package, and how to move it in', async () => {
    expect(
      await outside(
        { 'my_app/__init__.py': '' },
        { 'lambda_function.py': `import os\n${L}`, 'src/my_app/__init__.py': '' },
      ),
    ).toMatchObject({
      message: expect.stringContaining('lambda_function.py is outside the package my_app'),
      hint:
        'Move it into the package, and point the function to it:\n' +
        '  git mv lambda_function.py src/my_app/lambda_function.py\n' +
        `  handler: my_app.lambda_function.lambda_handler${ELSEWHERE}`,
      file: 'lambda_function.py',
    })
  })

  test('says the same of a handler that is given', async () => {
    expect(
      await outside(
        { 'my_app/__init__.py': '' },
        { 'main.py': F, 'my_app/__init__.py': '' },
        'main.handler',
      ),
    ).toMatchObject({
      message: expect.stringContaining('main.py is outside the package my_app'),
      hint: expect.stringContaining(
        'point the input handler and the function to it:\n  git mv main.py my_app/main.py\n  handler: my_app.main.handler\n',
      ),
    })
  })

  test.each<[string, Files, Files, string]>([
    [
      'it imports modules next to it',
      { 'my_app/__init__.py': '' },
      {
        'pyproject.toml': '[project]\n',
        'lambda_function.py': `import helper\n${L}`,
        'helper.py': 'from deep import x\n',
        'deep.py': '',
      },
      'Name it in the project file, with the modules that it imports from there (helper, deep), and point the function to it:\n' +
        '  [tool.setuptools]\n  py-modules = ["lambda_function", "helper", "deep"]\n\n' +
        '  [tool.setuptools.packages.find]\n  include = ["my_app*"]\n\n  handler: lambda_function.lambda_handler',
    ],
    [
      'there are several packages',
      { 'aaa/__init__.py': '', 'my_app/__init__.py': '' },
      {
        'pyproject.toml':
          '[tool.setuptools]\npackages = ["aaa", "my_app"]\npy-modules = ["other"]\n',
        'lambda_function.py': L,
      },
      'Name it in the project file, and point the function to it:\n' +
        '  [tool.setuptools]\n  py-modules = ["other", "lambda_function"]\n\n  handler: lambda_function.lambda_handler',
    ],
    [
      'the package is not named like the project',
      { 'lib/__init__.py': '' },
      { 'pyproject.toml': 'build-backend = "hatchling.build"\n', 'lambda_function.py': L },
      'Move it into a package of this project, or let your build backend include it.',
    ],
    [
      'src itself is listed as a package',
      { 'src/__init__.py': '' },
      {
        'pyproject.toml': '[tool.setuptools]\npackages = ["src"]\n',
        'src/my_app/lambda_function.py': L,
      },
      'packages = ["src"] names the folder that contains your code, which is not a package. Write instead:\n' +
        '  [tool.setuptools.packages.find]\n  where = ["src"]',
    ],
  ])('names no package to move it to if %s', async (_, artifact, files, hint) => {
    expect(await outside(artifact, files)).toMatchObject({ hint: hint + ELSEWHERE })
  })

  test('names the folder that has no __init__.py', async () => {
    const error = await outside(
      { 'my_app/__init__.py': '' },
      { 'my_app/__init__.py': '', 'my_app/api/main.py': 'x = 1\n' },
      'my_app.api.main.handler',
    )
    expect(error.hint).toBe(
      'The folder my_app/api has no __init__.py, so the build backend may leave it out. Add it, even if it is empty:\n' +
        '  touch my_app/api/__init__.py\n  git add my_app/api/__init__.py',
    )
  })

  test('is not led to an old one by a syntax error in the first', async () => {
    const files = { 'app/lambda_function.py': 'def (:\n', 'app/legacy/lambda_function.py': L }
    await expect(checkHandlers(await check(files))).rejects.toThrow(
      'app/lambda_function.py, line 1',
    )
  })

  test('names the module that lacks it', async () => {
    const attempt = checkHandlers(await check({ 'app/lambda_function.py': F }))
    await expect(attempt).rejects.toThrow(
      'The handler app.lambda_function.lambda_handler does not exist in the artifact: ' +
        'app.lambda_function defines no "lambda_handler".',
    )
  })

  test('says that there is none', async () => {
    await expect(checkHandlers(await check({ 'app/main.py': F }))).rejects.toMatchObject({
      message: expect.stringContaining('No handler was found'),
      hint: expect.stringContaining('none'),
    })
  })
})

describe('names the handler that may be meant, if', () => {
  const files = {
    'app/__init__.py': '',
    'app/main.py': F,
    'app/broken.py': 'def (:\n',
    'app/other.py': 'def run(event, _context):\n    pass\n\ndef help(name):\n    pass\n',
  }
  const objects = {
    'app.py':
      'import layer\n\nhandler = layer.Mangum(app)\nmain: object = layer.wrap(x)\nevent_handler = 3\n',
  }

  test.each([
    ['the module is misspelled', 'app.mian.handler', 'app.main.handler'],
    ['the package is left out', 'main.handler', 'app.main.handler'],
    ['a folder of the source is named', 'src/app/main.handler', 'app.main.handler'],
    ['the function is misspelled', 'app.main.handle', 'app.main.handler'],
    ['the function is elsewhere', 'app.other.handler', 'app.main.handler'],
    ['none is given', undefined, 'app.main.handler, app.other.run'],
    ['nothing is alike', 'app.main.start', undefined],
  ])('%s', async (_, handler, meant) => {
    const { suggestions } = await read(await check(files, handler))
    expect(suggestions?.join(', ') || undefined).toBe(meant)
  })

  test.each([
    ['no handler is given', undefined],
    ['the module is misspelled', 'ap.handler'],
    ['the function is misspelled', 'app.handle'],
    ['the form is wrong', 'app'],
  ])('it is an object that is made when the module is loaded, and %s', async (_, handler) => {
    const { suggestions } = await read(await check(objects, handler))
    expect(suggestions).toEqual(['app.handler'])
  })

  test('it is there, and says where to name it', async () => {
    await expect(checkHandlers(await check(files, 'app.main.handle'))).rejects.toMatchObject({
      hint: expect.stringMatching(
        /^The artifact has app\.main\.handler\. .*\n {2}handler: app\.main\.handler\nOtherwise, define/,
      ),
    })
  })
})

test('names the file, the line and the interpreter of a syntax error', async () => {
  const attempt = checkHandlers(
    await check({ 'app/main.py': 'x = 1\ndef (:\n' }, 'app.main.handler'),
  )
  await expect(attempt).rejects.toMatchObject({
    message: expect.stringMatching(/^Python 3\.\d+ cannot read app\/main\.py, line 2: /),
    line: 2,
  })
})

test('runs no code of the artifact, and leaves nothing in it', async () => {
  const asked = await check(
    { 'main.py': `raise SystemExit("it ran")\n${F}`, 'sitecustomize.py': 'raise 1' },
    'main.handler',
  )
  expect(await checkHandlers(asked)).toEqual(['main.handler'])
  expect(
    await python(['-c', 'import os, sys; print(sorted(os.listdir(sys.argv[1])))', asked.directory]),
  ).toBe("['main.py', 'sitecustomize.py']\n")
})

test('points to the file and the line of an async handler', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const asked = await check({ 'src/app/main.py': `x = 1\nasync ${F}` }, 'app.main.handler')
  vi.stubEnv('GITHUB_WORKSPACE', asked.directory)
  await checkHandlers({ ...asked, directory: path.join(asked.directory, 'src') })
  vi.unstubAllEnvs()
  const output = write.mock.calls.map(([text]) => String(text)).join('')
  write.mockRestore()
  expect(output).toMatch(
    /^::warning file=src\/app\/main\.py,line=2::app\.main\.handler \(line 2\) is/,
  )
})

test('warns of modules that hide those of the standard library', async () => {
  const files = { 'main.py': F, 'queue.py': '', 'json/__init__.py': '' }
  const report = await read(await check(files, 'main.handler'))
  expect(report.shadows).toEqual(report.python === '3.9' ? [] : ['json', 'queue'])
  expect(report.warnings).toEqual([])
})

/** Calls a handler as Lambda does; prints whether it gives what JSON can hold. */
const CALL = `
import importlib, json, sys
sys.path.insert(0, sys.argv[1])
try:
    json.dumps(importlib.import_module("main").handler({}, None))
    print(True)
except Exception:
    print(False)
`

describe('a handler that Lambda finds, and cannot call,', () => {
  const ARGUMENTS = 'cannot be called with the two arguments of Lambda, event and context'

  test.each<[string, string, string | undefined]>([
    ['an async function', `async ${F}`, 'is an async function. '],
    ['None', 'handler = None\n', 'is a value. '],
    ['a number', 'handler = 42\n', 'is a value. '],
    ['an annotated text', 'handler: str = "x"\n', 'is a value. '],
    ['a list', 'handler = [print]\n', 'is a value. '],
    [
      'a class',
      'class handler:\n    def __init__(self, event, context):\n        pass\n',
      'is a class. ',
    ],
    ['no parameters', 'def handler():\n    pass\n', ARGUMENTS],
    ['one parameter', 'def handler(event):\n    pass\n', ARGUMENTS],
    ['three parameters', 'def handler(a, b, c):\n    pass\n', ARGUMENTS],
    ['a keyword', 'def handler(event, context, *, key):\n    pass\n', ARGUMENTS],
    ['a lambda', 'handler = lambda event: event\n', ARGUMENTS],
    ['what is bound last', `${F}handler = None\n`, 'is a value. '],
    ['two parameters', F, undefined],
    ['parameters with names of their own', 'def handler(a, b, /):\n    pass\n', undefined],
    ['any parameters', 'def handler(*args):\n    pass\n', undefined],
    ['one and any parameters', 'def handler(event, *rest):\n    pass\n', undefined],
    ['a default', 'def handler(event, context, key=1, *, other=2):\n    pass\n', undefined],
    ['defaults', 'def handler(event=None, context=None):\n    pass\n', undefined],
    [
      'a decorator',
      'def two(f):\n    return lambda a, b: f(a)\n@two\ndef handler(e):\n    pass\n',
      undefined,
    ],
    [
      'an instance',
      'class H:\n    def __call__(self, e, c):\n        pass\nhandler = H()\n',
      undefined,
    ],
    ['a name', 'def run(e, c):\n    pass\nhandler = run\n', undefined],
    ['what replaces None', `handler = None\n${F}`, undefined],
    ['what an import replaces', 'handler = None\nfrom builtins import max as handler\n', undefined],
    ['a branch', 'if True:\n    handler = lambda e, c: e\nelse:\n    handler = None\n', undefined],
  ])('gets a warning: %s', async (_, text, reason) => {
    const asked = await check({ 'main.py': text }, 'main.handler')
    const { warnings, problem } = await read(asked)
    expect(problem).toBeNull()
    expect((warnings ?? []).map(warning => warning.reason)).toEqual(
      reason === undefined ? [] : [expect.stringContaining(reason)],
    )
    // Whatever gets a warning fails when it is called.
    if (reason) {
      expect(await python(['-I', '-B', '-c', CALL, asked.directory])).toBe('False\n')
    }
  })

  test('also behind an import', async () => {
    const files = { 'main.py': 'from other import handler\n', 'other.py': '\nhandler = None\n' }
    const { warnings } = await read(await check(files, 'main.handler'))
    expect(warnings).toMatchObject([{ module: 'other', name: 'handler', line: 2 }])
  })
})
