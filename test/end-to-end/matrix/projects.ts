import {
  type Backend,
  BUILD_SYSTEMS,
  type Files,
  HANDLER,
  pyproject,
} from '../../support/projects.ts'

const COMMAND = '[project.scripts]\napp = "app.lambda_function:lambda_handler"\n'

/** A project with a command, package data and a sub-package, in the layout that a backend takes by default. */
function rich(backend: Backend, extra = ''): Files {
  const folder = backend === 'uv' ? 'src/app' : 'app'
  return {
    ...pyproject(backend, undefined, COMMAND + extra),
    [`${folder}/sub/__init__.py`]: '',
    [`${folder}/sub/run.py`]: '#!/usr/bin/env python3\nprint("hello")\n',
    // flit_core does not quote the comma in the RECORD of its wheel, which makes that an invalid one.
    [`${folder}/data/names${backend === 'flit' ? '' : ', and more'}.json`]: '["ünï"]\n',
    LICENSE: 'All rights reserved.\n',
    'README.md': '# app\n',
  }
}

const setuptools = (fields: string, rest: string, files: Files): Files => ({
  'pyproject.toml': `${BUILD_SYSTEMS.setuptools}[project]\n${fields}\n${rest}`,
  ...files,
})
const FIELDS = 'name = "app"\nversion = "1.0"'
const DATA = '[tool.setuptools.package-data]\napp = ["data/*.json"]\n'

/** Projects of every backend and layout that the matrix proves to give the same bytes everywhere. */
export const SETUPTOOLS: Readonly<Record<string, Files>> = {
  'setuptools, flat': {
    ...rich('setuptools', `[tool.setuptools]\npackages = ["app", "app.sub"]\n${DATA}`),
  },
  'setuptools, src': setuptools(FIELDS, '', {
    'src/app/__init__.py': '',
    'src/app/lambda_function.py': HANDLER,
    'src/app/deep/er/__init__.py': '',
  }),
  'setuptools, py_modules': setuptools(
    FIELDS,
    '[tool.setuptools]\npy-modules = ["lambda_function"]\n',
    {
      'lambda_function.py': HANDLER,
    },
  ),
  'setuptools, namespace package': setuptools(
    FIELDS,
    '[tool.setuptools.packages.find]\nwhere = ["src"]\n',
    {
      'src/company/app/lambda_function.py': HANDLER,
      'src/company/app/__init__.py': '',
    },
  ),
  'setuptools, package data': setuptools(
    FIELDS,
    '[tool.setuptools]\ninclude-package-data = true\n',
    {
      'MANIFEST.in': 'recursive-include app *.txt *.pyc\n',
      'app/__init__.py': '',
      'app/lambda_function.py': HANDLER,
      'app/templates/a.txt': 'a\n',
      'app/__pycache__/old.cpython-39.pyc': 'an earlier test run\n',
    },
  ),
  'setuptools, setup.py only': {
    'setup.py':
      'from setuptools import setup\n' +
      'setup(name="App.Legacy", version="v1.0-Alpha.1", packages=["app"], scripts=["tool.sh"],\n' +
      '      data_files=[("share/app", ["notes.txt"])], install_requires=["six"],\n' +
      '      entry_points={"console_scripts": ["legacy=app.lambda_function:lambda_handler"]})\n',
    'app/__init__.py': '',
    'app/lambda_function.py': HANDLER,
    'tool.sh': '#!/bin/sh\necho hello\n',
    'notes.txt': 'Notes\n',
  },
}

export const OTHER_BACKENDS: Readonly<Record<string, Files>> = {
  hatchling: rich('hatchling'),
  'poetry-core': rich('poetry'),
  flit: rich('flit'),
  'pdm-backend': rich('pdm'),
  'uv-build': rich('uv'),
}
