import type { Files } from '../../support/projects.ts'

/** What the check says: nothing, an error, or a warning. */
export type Verdict = 'ok' | 'error' | 'warning'

/** What a case has besides the files of its artifact. */
export interface Around {
  /** Further files of the checkout, which are not in the artifact. */
  readonly checkout?: Files
  /** What the layers contain. */
  readonly layer?: Files
  readonly requirements?: readonly string[]
  readonly provided?: readonly string[]
  /** A real import fails with the layers, too, and nobody can know. */
  readonly undecidable?: boolean
}

export type Case = readonly [name: string, files: Files, verdict: Verdict, around?: Around]

const INIT = { 'app/__init__.py': '' }
const main = (text: string, rest: Files = {}): Files => ({ ...INIT, 'app/main.py': text, ...rest })
const rules = { 'app/rules.py': 'LIMIT = 3\ndef apply(): pass\n' }
const pandas = { 'pandas.py': '' }

/** The module of the package's own is in the artifact, or not. */
const OWN: Case[] = [
  ['nothing', main(''), 'ok'],
  ['a module', main('import app.rules', rules), 'ok'],
  ['a relative module', main('from . import rules', rules), 'ok'],
  ['a name of a module', main('from .rules import LIMIT, apply', rules), 'ok'],
  ['a missing module', main('import app.rules'), 'error'],
  ['a missing module, renamed', main('import app.rules as r'), 'error'],
  ['a missing relative module', main('from . import rules'), 'error'],
  ['a missing module with a name', main('from .rules import LIMIT'), 'error'],
  ['a missing module by its full name', main('from app.rules import LIMIT'), 'error'],
  [
    'a missing package in a package',
    main('import app.a.b.c', { 'app/a/__init__.py': '' }),
    'error',
  ],
  ['a module in a module', main('import app.rules.deep', rules), 'error'],
  ['a missing name', main('from .rules import LIMITS', rules), 'error'],
  [
    'a name of a package',
    main('from app import VERSION', { 'app/__init__.py': 'VERSION = 1' }),
    'ok',
  ],
  ['a missing name of a package', main('from app import VERSION'), 'error'],
  ['what every module has', main('from app import __name__, __file__, __path__, __doc__'), 'ok'],
  [
    'a missing module, found in the checkout',
    main('from .rules import LIMIT'),
    'error',
    { checkout: rules },
  ],
  [
    'a second missing module',
    main('from . import rules', { 'app/rules.py': 'from . import deep' }),
    'error',
  ],
  ['one that the package imports', main('', { 'app/__init__.py': 'from .gone import x' }), 'error'],
  [
    'one that a package above imports',
    {
      'a/__init__.py': 'import a.gone',
      'a/b/__init__.py': '',
      'app/__init__.py': '',
      'app/main.py': 'import a.b',
    },
    'error',
  ],
  [
    'a module next to the package',
    main('import shared'),
    'error',
    { checkout: { 'shared.py': '' } },
  ],
  [
    'a package next to the package',
    main('from shared.util import x'),
    'error',
    { checkout: { 'shared/__init__.py': '', 'shared/util.py': 'x = 1' } },
  ],
  [
    'one next to the package that is provided',
    main('import shared'),
    'ok',
    { checkout: { 'shared.py': '' }, layer: { 'shared.py': '' }, provided: ['shared'] },
  ],
  [
    'one next to the package that is required',
    main('import shared'),
    'ok',
    { checkout: { 'shared.py': '' }, layer: { 'shared.py': '' }, requirements: ['shared>=1'] },
  ],
  [
    'another project next to the package',
    main('import shared'),
    'warning',
    {
      checkout: { 'shared/__init__.py': '', 'shared/pyproject.toml': '' },
      layer: { 'shared.py': '' },
    },
  ],
  [
    'a folder next to the package that is no package',
    main('import redis'),
    'warning',
    { checkout: { 'redis/redis.conf': '' }, layer: { 'redis.py': '' } },
  ],
  [
    'a circle',
    main('from .a import x', {
      'app/a.py': 'from .b import y\nx = 1',
      'app/b.py': 'import app.a\ny = 1',
    }),
    'ok',
  ],
  [
    'dots beyond the top',
    { 'main.py': 'from .rules import LIMIT', 'rules.py': 'LIMIT = 1' },
    'error',
  ],
  ['too many dots', main('from ..rules import LIMIT', { 'rules.py': 'LIMIT = 1' }), 'error'],
  [
    'dots that are right',
    main('from ..rules import LIMIT', {
      'app/main.py': '',
      'app/sub/__init__.py': '',
      ...rules,
      'app/x.py': '',
    }),
    'ok',
  ],
  [
    'a syntax error in what is imported',
    main('import app.rules', { 'app/rules.py': 'def (:' }),
    'error',
  ],
  [
    'a module and a function of one name',
    main('from app import rules\nrules()', {
      'app/__init__.py': 'from .rules import rules',
      'app/rules.py': 'def rules(): pass',
    }),
    'ok',
  ],
  [
    'a function in place of a module that fails',
    main('from app import rules', {
      'app/__init__.py': 'def rules(): pass',
      'app/rules.py': 'import app.gone',
    }),
    'warning',
  ],
  ['a class body', main('class A:\n    from app import gone'), 'error'],
]

/** Statements that may not run, or whose failure is caught. */
const GUARDED: Case[] = [
  ['except ImportError', main('try:\n    import app.gone\nexcept ImportError:\n    pass'), 'ok'],
  [
    'except ModuleNotFoundError',
    main('try:\n    import pandas\nexcept ModuleNotFoundError:\n    pandas = None'),
    'ok',
  ],
  [
    'except Exception',
    main('try:\n    import app.gone\nexcept Exception as error:\n    print(error)'),
    'ok',
  ],
  ['except', main('try:\n    import app.gone\nexcept:\n    pass'), 'ok'],
  [
    'except of several',
    main('try:\n    import app.gone\nexcept (KeyError, ImportError):\n    pass'),
    'ok',
  ],
  [
    'except of something unknown',
    main('E = ImportError\ntry:\n    import app.gone\nexcept E:\n    pass'),
    'warning',
  ],
  [
    'except of something else',
    main('try:\n    import app.gone\nexcept KeyError:\n    pass'),
    'error',
  ],
  [
    'except that raises again',
    main(
      'try:\n    import app.gone\nexcept ImportError as e:\n    raise RuntimeError("no") from e',
    ),
    'error',
  ],
  [
    'a fallback that is missing, too',
    main('try:\n    import app.gone\nexcept ImportError:\n    import app.lost'),
    'error',
  ],
  [
    'a fallback that is not needed',
    main('try:\n    import json\nexcept ImportError:\n    import app.lost'),
    'ok',
  ],
  [
    'a fallback that is there',
    main('try:\n    from .adapters import x\nexcept ImportError:\n    from adapters import x', {
      'app/adapters.py': 'x = 1',
    }),
    'ok',
  ],
  [
    'else of a try',
    main('try:\n    import gone\nexcept ImportError:\n    pass\nelse:\n    import app.lost'),
    'warning',
  ],
  ['finally', main('try:\n    pass\nfinally:\n    import app.gone'), 'error'],
  [
    'after something that may raise',
    main('try:\n    int("x")\n    import app.gone\nexcept ValueError:\n    pass'),
    'warning',
  ],
  [
    'contextlib.suppress',
    main('import contextlib\nwith contextlib.suppress(ImportError):\n    import app.gone'),
    'ok',
  ],
  [
    'suppress of something else',
    main('from contextlib import suppress\nwith suppress(KeyError):\n    import app.gone'),
    'warning',
    { undecidable: true },
  ],
  [
    'catch_warnings',
    main('import warnings\nwith warnings.catch_warnings():\n    import app.gone'),
    'error',
  ],
  [
    'a context manager of its own',
    main(
      'class C:\n    def __enter__(self): pass\n    def __exit__(self, *a): return True\nwith C():\n    import app.gone',
    ),
    'warning',
  ],
  [
    'TYPE_CHECKING',
    main('from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import app.gone, pandas'),
    'ok',
  ],
  [
    'not TYPE_CHECKING',
    main('from typing import TYPE_CHECKING\nif not TYPE_CHECKING:\n    import app.gone'),
    'error',
  ],
  [
    'else of TYPE_CHECKING',
    main('import typing\nif typing.TYPE_CHECKING:\n    pass\nelse:\n    import app.gone'),
    'error',
  ],
  [
    'a name that only TYPE_CHECKING binds',
    main('from .t import A', {
      'app/t.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    class A: pass',
    }),
    'error',
  ],
  ['__main__', main('if __name__ == "__main__":\n    import app.gone, pandas'), 'ok'],
  ['a function', main('def f():\n    import app.gone, pandas'), 'ok'],
  ['a method', main('class A:\n    def f(self):\n        from .gone import x'), 'ok'],
  ['a condition', main('import os\nif os.environ.get("DEBUG"):\n    import app.gone'), 'warning'],
  [
    'a condition, of a module from elsewhere',
    main('import os\nif os.environ.get("DEBUG"):\n    import debugpy'),
    'ok',
  ],
  [
    'a version that is older',
    main('import sys\nif sys.version_info < (3, 6):\n    import app.gone'),
    'ok',
  ],
  [
    'a version that is newer',
    main('import sys\nif sys.version_info >= (3, 6):\n    import app.gone'),
    'warning',
    { undecidable: true },
  ],
  ['another platform', main('import sys\nif sys.platform == "win32":\n    import app.gone'), 'ok'],
  ['a loop', main('for x in []:\n    import app.gone'), 'warning'],
  ['a constant condition', main('if 0:\n    import app.gone'), 'ok'],
  [
    'import_module',
    main('import importlib\ndef f():\n    importlib.import_module("app.gone")'),
    'ok',
  ],
  [
    'after sys.exit in a script',
    main('', { 'app/x.py': 'import sys\nsys.exit(1)\nimport app.gone' }),
    'ok',
  ],
]

/** Names that come into being in ways that nobody can follow. */
const DYNAMIC: Case[] = [
  [
    '__getattr__',
    main('from .lazy import x', { 'app/lazy.py': 'def __getattr__(name): return 1' }),
    'ok',
  ],
  [
    'an assigned __getattr__',
    main('from .lazy import x', { 'app/lazy.py': '__getattr__ = lambda name: 1' }),
    'ok',
  ],
  [
    '__getattr__ of a package',
    main('from . import x', {
      'app/__init__.py':
        'def __getattr__(name):\n    if name == "x": return 1\n    raise AttributeError(name)',
    }),
    'ok',
  ],
  ['globals()', main('from .lazy import x', { 'app/lazy.py': 'globals()["x"] = 1' }), 'ok'],
  [
    'a star import',
    main('from .lazy import x', { 'app/lazy.py': 'from .other import *', 'app/other.py': 'x = 1' }),
    'ok',
  ],
  [
    'a star import from elsewhere',
    main('from .lazy import x', { 'app/lazy.py': 'from layer import *' }),
    'ok',
    { layer: { 'layer.py': 'x = 1' }, requirements: ['layer'] },
  ],
  [
    'a star import without the name',
    main('from .lazy import x', { 'app/lazy.py': 'from .other import *', 'app/other.py': 'y = 1' }),
    'error',
  ],
  ['__all__', main('from .lazy import *', { 'app/lazy.py': '__all__ = ["x"]\nx = 1' }), 'ok'],
  [
    '__all__ with a name that is missing',
    main('from .lazy import *', { 'app/lazy.py': '__all__ = ["x"]' }),
    'error',
  ],
  [
    '__all__ with modules',
    main('from .lazy import *', { 'app/lazy/__init__.py': '__all__ = ["x"]', 'app/lazy/x.py': '' }),
    'ok',
  ],
  [
    '__all__ with a module that fails',
    main('from .lazy import *', {
      'app/lazy/__init__.py': '__all__ = ["x"]',
      'app/lazy/x.py': 'import app.gone',
    }),
    'error',
  ],
  [
    'a loop that assigns',
    main('from .lazy import x', { 'app/lazy.py': 'for x in (1, 2): pass' }),
    'ok',
  ],
  [
    'a name that another module assigns',
    main('import app.patch\nfrom .lazy import x', {
      'app/lazy.py': '',
      'app/patch.py': 'import app.lazy\napp.lazy.x = 1',
    }),
    'warning',
  ],
  [
    'sys.modules',
    main(
      'import sys, types\nsys.modules["app.gone"] = types.ModuleType("app.gone")\nimport app.gone',
    ),
    'warning',
  ],
  [
    '__path__',
    main('from app import gone', {
      'app/__init__.py':
        'import os\n__path__.append(os.path.join(os.path.dirname(__file__), "more"))',
      'app/more/gone.py': '',
    }),
    'ok',
  ],
  [
    'pkgutil',
    main('from app.gone import x', {
      'app/__init__.py': '__path__ = __import__("pkgutil").extend_path(__path__, __name__)',
    }),
    'warning',
    {
      layer: {
        'app/__init__.py': '__path__ = __import__("pkgutil").extend_path(__path__, __name__)',
        'app/gone.py': 'x = 1',
      },
    },
  ],
  [
    'del',
    main('from .lazy import x', { 'app/lazy.py': 'x = 1\ndel x' }),
    'ok',
    { undecidable: true },
  ],
]

/** Modules next to the one that imports them. */
const SIBLING: Case[] = [
  ['a sibling', main('from adapters import x', { 'app/adapters.py': 'x = 1' }), 'error'],
  [
    'a sibling as a package',
    main('from adapters.sub import x', {
      'app/adapters/__init__.py': '',
      'app/adapters/sub.py': 'x = 1',
    }),
    'error',
  ],
  ['a sibling module', main('import adapters as a', { 'app/adapters.py': 'x = 1' }), 'error'],
  [
    'a sibling in a folder without __init__.py',
    {
      'services/api/runtime/adapters/x.py': '',
      'services/api/runtime/main.py': 'from adapters import x',
      'app/main.py': 'import services.api.runtime.main',
    },
    'error',
  ],
  [
    'a sibling above',
    main('', {
      'app/__init__.py': 'import app.a.b',
      'app/a/__init__.py': '',
      'app/a/b.py': 'import rules',
      ...rules,
    }),
    'error',
  ],
  [
    'a sibling that is at the top, too',
    main('from adapters import x', { 'app/adapters.py': 'x = 1', 'adapters.py': 'x = 2' }),
    'ok',
  ],
  [
    'a sibling named like a module of Python',
    main('import json\njson.dumps(1)', { 'app/json.py': 'dumps = 1' }),
    'ok',
  ],
  [
    'a sibling named like a requirement',
    main('import redis', { 'app/redis.py': '' }),
    'ok',
    { layer: { 'redis.py': '' }, requirements: ['redis'] },
  ],
  [
    'a sibling that is not what is meant',
    main('from redis import Redis', { 'app/redis.py': 'def connect(): pass' }),
    'warning',
    { layer: { 'redis.py': 'class Redis: pass' } },
  ],
  [
    'an attribute that a sibling does not have',
    main('import redis\nredis.Redis()', { 'app/redis.py': '' }),
    'warning',
    { layer: { 'redis.py': 'class Redis: pass' } },
  ],
  [
    'a module that imports its own name',
    main('import app.redis', { 'app/redis.py': 'import redis' }),
    'warning',
    { layer: { 'redis.py': '' } },
  ],
  [
    'a sibling with sys.path',
    main('import os, sys\nsys.path.insert(0, os.path.dirname(__file__))\nfrom adapters import x', {
      'app/adapters.py': 'x = 1',
    }),
    'warning',
  ],
  ['siblings at the top', { 'main.py': 'from adapters import x', 'adapters.py': 'x = 1' }, 'ok'],
]

/** Modules from elsewhere. */
const ELSEWHERE: Case[] = [
  [
    'the standard library',
    main('import json, os.path, xml.etree.ElementTree\nfrom collections import abc'),
    'ok',
  ],
  ['a module that Python has built in', main('import sys, time, builtins'), 'ok'],
  ['__future__', main('from __future__ import annotations'), 'ok'],
  [
    'a requirement',
    main('import pandas'),
    'ok',
    { layer: pandas, requirements: ['pandas>=2; python_version >= "3.9"'] },
  ],
  [
    'a requirement with another name',
    main('import yaml'),
    'ok',
    { layer: { 'yaml.py': '' }, requirements: ['PyYAML~=6.0'] },
  ],
  ['what is provided', main('import pandas'), 'ok', { layer: pandas, provided: ['pandas'] }],
  ['what nobody declares', main('import pandas'), 'warning', { layer: pandas }],
  [
    'what a module of the package imports',
    main('from . import deep', { 'app/deep.py': 'import pandas' }),
    'warning',
    { layer: pandas },
  ],
  [
    'a namespace of a layer',
    main('import ns.other', { 'ns/own.py': '' }),
    'warning',
    { layer: { 'ns/other.py': '' } },
  ],
  [
    'a namespace of a layer, provided',
    main('from ns import other', { 'ns/own.py': '' }),
    'ok',
    { layer: { 'ns/other.py': '' }, provided: ['ns.other'] },
  ],
  [
    'a namespace, required',
    main('from google.cloud import storage', { 'google/own/__init__.py': '' }),
    'ok',
    { layer: { 'google/cloud/storage.py': '' }, requirements: ['google-cloud-storage'] },
  ],
  [
    'a namespace with a part in the checkout',
    main('import ns.other', { 'ns/own.py': '' }),
    'warning',
    { checkout: { 'ns/other.py': '' }, layer: { 'ns/other.py': '' } },
  ],
  [
    'a requirement in a handler at the top',
    { 'main.py': 'from requests import get' },
    'ok',
    { layer: { 'requests.py': 'get = 1' }, requirements: ['requests'] },
  ],
]

export const CASES: readonly Case[] = [...OWN, ...GUARDED, ...DYNAMIC, ...SIBLING, ...ELSEWHERE]
