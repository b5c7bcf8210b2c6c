import { nameBackend, namePackage } from './backend-advice.ts'
import { type Failure, failure } from './failure.ts'

const SET_VERSION =
  'Write version = "0.1.0" into [project], or name a source for it and "version" in dynamic.'

/**
 * Failures of the project, the more telling ones first: the general ones at the end match many of the others too.
 * The lines are those of setuptools, hatchling, poetry-core, flit-core, pdm-backend, uv_build, and Python itself.
 */
export const PROJECT_FAILURES: readonly Failure[] = [
  failure(
    /Package '?(?<name>[^' ]+)'? requires a different Python: (?<has>\S+) not in '(?<wants>[^']+)'/,
    found => `${found.name} needs Python ${found.wants}, and this is Python ${found.has}.`,
    'Set up the Python that your Lambda function runs on with actions/setup-python, or mend requires-python. ' +
      'If it is not your own package, it is one that the build needs.',
    'requires-python',
  ),
  failure(
    /current Python version \((?<has>[\d.]+)\) does not satisfy Python(?<wants>\S+)/,
    found => `The project needs Python ${found.wants}, and this is Python ${found.has}.`,
    'Set up the Python that your Lambda function runs on with actions/setup-python, or mend requires-python.',
    'requires-python',
  ),
  failure(
    /setuptools-scm was unable to detect version for (?<where>.+?)\.?$/,
    () => 'The version comes from git, and no git history was found.',
    'Let actions/checkout fetch it: with fetch-depth: 0. In a subfolder of the repository, set root in the ' +
      'configuration of setuptools-scm.',
    'version',
  ),
  failure(
    /Multiple top-level packages discovered in a flat-layout: \[(?<names>.*)\]/,
    found =>
      `setuptools finds several packages and does not guess which are yours: ${found.names}.`,
    'Name yours in the project file; the * takes the packages in it along:\n  [tool.setuptools.packages.find]\n' +
      '  include = ["my_lambda_app*"]\nOr move your package into src/.',
  ),
  failure(
    /Multiple top-level modules discovered in a flat-layout: \[(?<names>.*)\]/,
    found => `setuptools finds several modules and does not guess which are yours: ${found.names}.`,
    (_, found) =>
      'Move yours into a package, a folder with an __init__.py. Or name them in the ' +
      `project file:\n  [tool.setuptools]\n  py-modules = [${found.names}]`,
  ),
  failure(
    /Unable to determine which files to ship inside the wheel/,
    () => 'Hatch finds no folder that is named like the project.',
    namePackage('hatchling'),
    'name',
  ),
  failure(
    /No file\/folder found for package (?<name>\S+)/,
    found => `Poetry finds no package for the project ${found.name}.`,
    namePackage('poetry'),
    'name',
  ),
  failure(
    /No file\/folder found for module (?<name>\S+)/,
    found => `Flit finds no package for the project ${found.name}.`,
    namePackage('flit'),
    'name',
  ),
  failure(
    /Expected a Python module at: (?<path>\S+)/,
    found => `The build backend expects a package at ${found.path?.replaceAll('`', '')}.`,
    namePackage('uv'),
    'name',
  ),
  failure(
    /Multiple files or folders could be module (?<name>[^:\n]+)/,
    found => `The build backend finds the package ${found.name} more than once.`,
    'Keep one of them: beside the project file, or in src/.',
  ),
  failure(
    /Building a package is not possible in non-package mode/,
    () => 'Poetry is told not to build a package: package-mode is false.',
    'Remove package-mode = false from [tool.poetry], and give the project a name and a version.',
  ),
  failure(
    /package directory '(?<folder>[^']+)' does not exist/,
    found => `The project lists the package folder "${found.folder}", which does not exist.`,
    'Mend packages or package_dir in setup.py, setup.cfg or [tool.setuptools].',
  ),
  failure(
    /can't copy '(?<name>[^']+)': doesn't exist/,
    found => `The project lists the file "${found.name}", which does not exist.`,
    'Mend data_files or the list that names it, or add the file to the repository.',
  ),
  failure(
    /[Rr]eadme (?:file does not exist: |path `?|file not found \('?)(?<name>[^`'\n]+?)(?:`| does not|'\)|$)|Description file (?<other>\S+) does not exist|failed to open file `(?<uv>[^`]*)`: No such file/,
    found =>
      `The project file names a readme that does not exist: ${found.name ?? found.other ?? found.uv}.`,
    'Add the file, or remove readme from [project].',
    'readme',
  ),
  failure(
    /must contain \['version'\] properties|`project\.version` can only be resolved dynamically|Either \[project\.version\]|version must be specified under \[project\]|"project\.version" missing|required\s+`project\.version`\s+field|missing field `version`|NoVersionError|Missing `tool\.hatch\.version` configuration/,
    () => 'The project has no version.',
    SET_VERSION,
    'version',
  ),
  failure(
    /must contain \['name'\] properties|Missing required field `project\.name`|Either \[project\.name\]|name must be specified in \[project\]|"project\.name" missing|missing field `name`/,
    () => 'The project has no name.',
    'Write name = "my-lambda-app" into [project].',
    'name',
  ),
  failure(
    /`project\.version` must be pep440|Invalid version:? [`']?(?<hatch>[^`'\s]+)|project\.version must match pattern|Version number '(?<flit>[^']+)' does not match|Invalid "project\.version" value.*\(got '(?<pdm>[^']+)'\)|expected version to start with a number|after parsing `(?<uv>[^`]+)`, found/,
    found => {
      const version = found.hatch ?? found.flit ?? found.pdm ?? found.uv
      return `The version of the project${version ? `, "${version}",` : ''} is not one that Python knows (PEP 440).`
    },
    'Use a version such as 1.2.3, 1.2.3rc1 or 1.2.3.dev4.',
    'version',
  ),
  failure(
    /has no attribute '?__version__'?/,
    () => 'The version is to be read from __version__ of the package, which does not define it.',
    SET_VERSION,
    'version',
  ),
  failure(
    /must be pep508|Dependency #\d+ of field `project\.dependencies` is invalid: (?<hatch>.+)|The requirement is invalid: (?<poetry>.+)|invalid PEP 508 requirement string '(?<pdm>[^']+)'|Invalid requirement: (?<other>.+)/,
    found => {
      const detail = found.hatch ?? found.poetry ?? found.pdm ?? found.other
      return `A dependency in the project file is not written as Python expects (PEP 508)${detail ? `: ${detail}` : ''}.`
    },
    'Write dependencies as "requests>=2.32" or "requests[socks]==2.32.3; python_version >= \'3.9\'".',
    'dependencies',
  ),
  failure(
    /configuration error: (?<what>.+)/,
    found => `The project file has an error: ${found.what}.`,
    'See https://packaging.python.org/en/latest/specifications/pyproject-toml/ for what is allowed there.',
  ),
  failure(
    /The Poetry configuration is invalid:\s*\n\s*- (?<what>.+)/,
    found => `The project file has an error: ${found.what}`,
    'poetry check shows the same on your machine.',
  ),
  failure(
    /TOML parse error at (?<where>line \d+, column \d+)(?:\n.*\|.*)+\n\s*(?<what>.+(?:\n +\S.*)*)/,
    found =>
      `The pyproject.toml is refused at ${found.where}: ${found.what?.replaceAll(/\s+/g, ' ')}.`,
    'Mend that line; see https://packaging.python.org/en/latest/specifications/pyproject-toml/.',
  ),
  failure(
    /TOMLDecodeError: (?<what>.+)/,
    found => `The pyproject.toml is not valid TOML: ${found.what}.`,
    'Mend the syntax there, or on the lines above: what is not closed is noticed later. See https://toml.io.',
  ),
  failure(
    /MissingSectionHeaderError|configparser\.\w*Error/,
    () => 'The setup.cfg cannot be read.',
    'Mend its syntax: sections in brackets, and name = value below them.',
  ),
  failure(
    /missing the mandatory `?requires`? key|missing field `requires`/,
    () => 'The [build-system] of the pyproject.toml has no requires.',
    'Write, for example:\n  [build-system]\n  requires = ["setuptools==80.9.0"]\n  build-backend = "setuptools.build_meta"',
    'build-requires',
  ),
  failure(
    /BackendUnavailable|Cannot import '(?<backend>[^']+)'/,
    found =>
      `The build backend${found.backend ? ` "${found.backend}"` : ''} of the project cannot be imported.`,
    nameBackend,
    'build-backend',
  ),
  failure(
    /error: command '(?<compiler>[^']+)' failed|Microsoft Visual C\+\+ .* is required/,
    found =>
      `An extension module could not be compiled${found.compiler ? ` with ${found.compiler}` : ''}.`,
    'Native code does not belong into a source artifact: move it into a package of its own that a layer provides.',
  ),
  failure(
    /^\s*(?:[\w.]+\.)?SyntaxError: (?<what>.+)/,
    found => `Python cannot read code that the build runs: ${found.what}`,
    'Mend the syntax. If the code is meant for a newer Python, set up that one with actions/setup-python.',
  ),
  failure(
    /ModuleNotFoundError: (?:.*: )?No module named '(?<name>[^']+)'/,
    found => `The build imports "${found.name}", which is not installed where it runs.`,
    'A build runs apart from your environment: name what setup.py or the backend imports in [build-system] requires, ' +
      'or read the version without importing the package.',
    'build-requires',
  ),
  failure(
    /^\s*(?:[\w.]+\.)?FileNotFoundError: (?:\[Errno 2\] No such file or directory: )?'?(?<name>[^'\n]+)'?/,
    found => `The build reads a file that does not exist: ${found.name}.`,
    'Add it to the repository, or do not read it in setup.py.',
  ),
  failure(
    /^\s*(?<error>(?:[\w.]+\.)?\w*(?:Error|Exception): .+)/,
    found => `The build failed: ${found.error?.trim()}`,
    'The traceback is in the log of this step. pip install --no-deps --target out . shows the same on your machine.',
  ),
]
