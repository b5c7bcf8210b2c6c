import { isCommandFile } from '../../github/command-files.ts'

/** What the environment of a build depends on. */
export interface BuildEnvironmentOptions {
  /** Names of withheld variables to pass all the same. */
  readonly pass: readonly string[]
  /** Path of a `setup.cfg`-style file that setuptools reads besides the project's own. */
  readonly distutilsConfig: string
  /** Path of the folder for temporary files. */
  readonly temporary: string
}

/**
 * Names of variables that the code of the project and its build backend have no need for: credentials, tokens, and what the
 * runner gives to steps. SECURITY.md lists them.
 */
const WITHHELD = globs(
  ...[
    'ACTIONS_*',
    'INPUT_*',
    'STATE_*',
    'ARM_*',
    'AWS_*',
    'AZURE_*',
    'CLOUDSDK_*',
    'GCP_*',
    'GOOGLE_*',
  ],
  ...['HATCH_INDEX_*', 'POETRY_HTTP_BASIC_*', 'TWINE_*', 'UV_PUBLISH_*', 'SSH_AUTH_SOCK'],
  ...['*TOKEN', '*_TOKEN_*', '*PASSWORD', '*PASSPHRASE', '*SECRET*', '*CREDENTIAL*', '*_PAT'],
  ...['*_API_KEY', '*_ACCESS_KEY', '*_PRIVATE_KEY', '*_SIGNING_KEY'],
)

/** What reaching an index needs, though it looks like the above. */
const KEPT = globs('AWS_CA_BUNDLE', 'KEYRING_*', 'PIP_*', 'UV_INDEX_*')

// Settings that would redirect the installation, add packages to it, or make its output hard to read.
// Index, certificate, proxy, cache, keyring and constraint settings stay.
const HARMFUL =
  /^(PIP_(TARGET|PREFIX|ROOT|EDITABLE|REQUIREMENT|PLATFORM|PYTHON_VERSION|ABI|IMPLEMENTATION|PYTHON|REQUIRE_HASHES|UPGRADE|REPORT|LOG|QUIET|VERBOSE)|UV_(REQUIRE_HASHES|COMPILE_BYTECODE|PYTHON)|FORCE_COLOR|PYTHONHOME|PYTHONSTARTUP)$/

const FIXED: Readonly<Record<string, string>> = {
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PIP_DRY_RUN: '0',
  PIP_NO_INPUT: '1',
  PIP_PROGRESS_BAR: 'off',
  PIP_REQUIRE_VIRTUALENV: '0',
  PIP_ROOT_USER_ACTION: 'ignore',
  PIP_USE_PEP517: '1',
  PIP_USER: '0',
  // Without it, the order of a set in setup.py, and so the artifact, differs from run to run.
  PYTHONHASHSEED: '0',
}

// How uv takes files from its cache. Copies take longest, and symbolic links are no package.
const LINKS = /^(clone|copy|hardlink)$/

/**
 * The environment that the build runs in: the job's, without its credentials and without settings that would
 * change the artifact. Windows compares names without case, so all comparisons do.
 */
export function buildEnvironment(
  environment: NodeJS.ProcessEnv,
  { pass, distutilsConfig, temporary }: BuildEnvironmentOptions,
): Record<string, string> & { readonly TMPDIR: string } {
  const { UV_LINK_MODE: links = '' } = environment
  const fixed = {
    ...FIXED,
    UV_LINK_MODE: LINKS.test(links) ? links : 'hardlink',
    DIST_EXTRA_CONFIG: distutilsConfig,
    ...{ TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  }
  const kept = Object.entries(withoutSecrets(environment, pass)).filter(
    ([name]) => !(name.toUpperCase() in fixed) && !HARMFUL.test(name.toUpperCase()),
  )
  return { ...Object.fromEntries(kept), ...fixed }
}

/** An environment without credentials, tokens, inputs and the runner's command files, but for those to `pass`. */
export function withoutSecrets(
  environment: NodeJS.ProcessEnv,
  pass: readonly string[] = [],
): Record<string, string> {
  const withheld = new Set(withheldNames(environment, pass))
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !withheld.has(entry[0]),
  )
  return Object.fromEntries(kept)
}

/** The names of the variables that a build does not get. */
export function withheldNames(environment: NodeJS.ProcessEnv, pass: readonly string[]): string[] {
  const passed = new Set(pass.map(name => name.toUpperCase()))
  return Object.entries(environment)
    .filter(([name, value = '']) => {
      const upper = name.toUpperCase()
      if (passed.has(upper)) return false
      if (isCommandFile(upper, value, environment)) return true
      return WITHHELD.test(upper) && !KEPT.test(upper)
    })
    .map(([name]) => name)
}

/** A pattern for names of which a `*` stands for any text. */
function globs(...names: readonly string[]): RegExp {
  return new RegExp(`^(${names.join('|').replaceAll('*', '.*')})$`)
}
