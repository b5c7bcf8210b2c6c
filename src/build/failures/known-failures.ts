/** Failures of pip, uv and build backends whose explanation beats their own last words. Everything else is shown as it is. */
import { nameBackend } from './backend-advice.ts'
import { explainIndex } from './explain-index.ts'
import type { Explanation, FailureContext, Found } from './failure.ts'
import { includePackages, locatePackage, noPackage } from './package-advice.ts'

interface KnownFailure {
  /** Words rather than glyphs: decoration differs between versions. */
  readonly pattern: RegExp
  readonly explain: (found: Found, context: FailureContext) => Explanation
}

const known = (pattern: RegExp, explain: KnownFailure['explain']): KnownFailure => ({
  pattern,
  explain,
})

const SET_UP_PYTHON =
  'Set up the Python that your Lambda function runs on with actions/setup-python, or fix requires-python.'

/** The more specific ones first. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  known(/No module named pip$/, () => ({
    message: 'The Python that was found has no pip.',
    section: 'pip-not-found',
    hint: 'Set up Python with actions/setup-python, run python -m ensurepip before this step, or set the input pip-path.',
  })),
  known(
    /(?:no such option: (?<option>.+)|unexpected argument '(?<argument>[^']+)')/,
    ({ option, argument }) => ({
      message: `The installer does not know the argument ${option ?? argument}.`,
      section: 'pip-arguments',
      hint: 'Check the input pip-args: one argument per line, and only those that pip install (or uv pip install) takes.',
    }),
  ),
  known(/detected dubious ownership in repository/, () => ({
    message: 'git refuses to read the checkout, because it belongs to another user.',
    section: 'checkout-of-another-user',
    hint: 'Run git config --global --add safe.directory "$GITHUB_WORKSPACE" before this step (usual in container jobs).',
  })),
  known(
    /No matching distribution found for (?<pip>.+)|No solution found when resolving: (?<uv>`[^\n]*`)/,
    explainIndex,
  ),
  known(
    /Package '?(?<name>[^' ]+)'? requires a different Python: (?<has>\S+) not in '(?<wants>[^']+)'|current Python version \((?<uvHas>[\d.]+)\) does not satisfy Python(?<uvWants>\S+)/,
    ({ name = 'The project', has, wants, uvHas, uvWants }) => ({
      message: `${name} needs Python ${wants ?? uvWants}, but this is Python ${has ?? uvHas}.`,
      section: 'wrong-python-version',
      hint: `${SET_UP_PYTHON} A package that is not yours is one that the build needs.`,
      about: 'requires-python',
    }),
  ),
  known(/setuptools-scm was unable to detect version for/, () => ({
    message: 'The version comes from git, but no git history was found.',
    section: 'version-from-git',
    hint:
      'Set fetch-depth: 0 for actions/checkout. In a subfolder of the repository, set root in the ' +
      'configuration of setuptools-scm.',
    about: 'version',
  })),
  known(
    /Multiple top-level packages discovered in a flat-layout: \[(?<names>.*)\]/,
    ({ names = '' }, context) => ({
      message: `setuptools finds several packages and does not guess which are yours: ${names}.`,
      section: 'package-folder-not-found',
      hint: includePackages(quoted(names), context),
    }),
  ),
  known(
    /Multiple top-level modules discovered in a flat-layout: \[(?<names>.*)\]/,
    ({ names = '' }) => ({
      message: `setuptools finds several modules and does not guess which are yours: ${names}.`,
      section: 'package-folder-not-found',
      hint:
        'List yours in the project file:\n' +
        `  [tool.setuptools]\n  py-modules = ${JSON.stringify(quoted(names)).replaceAll(',', ', ')}`,
    }),
  ),
  known(/Unable to determine which files to ship inside the wheel/, noPackage('hatchling')),
  known(/No file\/folder found for package \S+/, noPackage('poetry')),
  known(/No file\/folder found for module \S+/, noPackage('flit')),
  known(/Expected a Python module at: `?(?<path>[^\s`]+)/, noPackage('uv')),
  known(/package directory '(?<folder>[^']+)' does not exist/, ({ folder = '' }, context) => ({
    message: `The project lists the package folder "${folder}", which does not exist.`,
    section: 'package-folder-not-found',
    hint: locatePackage(folder, context),
  })),
  known(
    /No files found for \[project\.license-files\]: (?<flit>'.+') pattern|"project\.license-files" must match at least one file: (?<pdm>'.+') did/,
    ({ flit, pdm }) => ({
      message: `The project names license files that do not exist: no file matches ${flit ?? pdm}.`,
      section: 'invalid-project-file',
      hint: 'Add the file to the repository, or remove license-files from [project].',
      about: 'license-files',
    }),
  ),
  known(
    /must contain \['version'\] properties|`project\.version` can only be resolved dynamically|Either \[project\.version\]|version must be specified under \[project\]|"project\.version" missing|required\s+`project\.version`\s+field|missing field `version`|NoVersionError|Missing `tool\.hatch\.version` configuration/,
    () => ({
      message: 'The project has no version.',
      section: 'invalid-project-file',
      hint: 'Set version = "0.1.0" in [project], or list "version" in dynamic and configure where the build backend reads it.',
      about: 'version',
    }),
  ),
  known(/TOMLDecodeError: (?<what>.+)/, ({ what }) => ({
    message: `The pyproject.toml is not valid TOML: ${what}.`,
    section: 'invalid-project-file',
    hint: 'Fix the syntax there, or on the lines above: an unclosed bracket or quote is detected only later. See https://toml.io.',
  })),
  known(/BackendUnavailable|Cannot import '(?<backend>[^']+)'/, ({ backend }, { project }) => ({
    message: `The build backend${backend ? ` "${backend}"` : ''} of the project cannot be imported.`,
    section: 'build-backend-not-found',
    hint: nameBackend(project),
    about: 'build-backend',
  })),
  known(
    /error: command '(?<compiler>[^']+)' failed|Microsoft Visual C\+\+ .* is required/,
    ({ compiler }) => ({
      message: `An extension module could not be compiled${compiler ? ` with ${compiler}` : ''}.`,
      section: 'native-code',
      hint: 'Native code does not belong in a source artifact: move it into a package of its own that a layer provides.',
    }),
  ),
  known(/ModuleNotFoundError: (?:.*: )?No module named '(?<module>[^']+)'/, ({ module }) => ({
    message: `The build imports "${module}", which is not installed in the build environment.`,
    section: 'build-backend-not-found',
    hint:
      'A build runs in an isolated environment: list what setup.py or the backend imports in [build-system] requires, ' +
      'or read the version without importing the package.',
    about: 'build-requires',
  })),
]

/** The names in a list as Python prints it. */
function quoted(list: string): string[] {
  return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}
