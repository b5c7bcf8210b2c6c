/** What the environment of a build depends on. */
export interface BuildEnvironmentOptions {
  /** Names of withheld variables to pass all the same. */
  readonly pass: readonly string[]
  /** Path of a `setup.cfg`-style file that setuptools reads besides the project's own. */
  readonly distutilsConfig: string
}

// The build runs the project's code and its backend's: neither needs the job's credentials, tokens or inputs,
// nor the files through which a step speaks to the runner.
const WITHHELD =
  /^(AWS_(?!CA_BUNDLE$).*|ACTIONS_.*|INPUT_.*|STATE_.*|TWINE_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/

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

// How uv brings files from its cache; to copy them takes longest. It can also make symbolic links, which are no package.
const LINKS = /^(clone|copy|hardlink)$/

/**
 * The environment that the build runs in: the job's, without its credentials and without settings that would
 * change the artifact. Windows compares names without case, so all comparisons do.
 */
export function buildEnvironment(
  environment: NodeJS.ProcessEnv,
  { pass, distutilsConfig }: BuildEnvironmentOptions,
): Record<string, string> {
  const { UV_LINK_MODE: links = '' } = environment
  const fixed = {
    ...FIXED,
    UV_LINK_MODE: LINKS.test(links) ? links : 'hardlink',
    DIST_EXTRA_CONFIG: distutilsConfig,
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
  const passed = new Set(pass.map(name => name.toUpperCase()))
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => {
    const name = entry[0].toUpperCase()
    return entry[1] !== undefined && (passed.has(name) || !WITHHELD.test(name))
  })
  return Object.fromEntries(kept)
}
