import { type Failure, failure } from './failure.ts'

/** Failures of the machine, the network, the package index, and of how the installer was called. */
export const MACHINE_FAILURES: readonly Failure[] = [
  failure(
    /No space left on device/,
    () => 'The disk of the runner is full.',
    'Free space in a step before this one, or use a runner with a larger disk.',
  ),
  failure(
    /No module named pip$/,
    () => 'The Python that was found has no pip.',
    'Set up Python with actions/setup-python, run python -m ensurepip before this step, or set the input pip-path.',
  ),
  failure(
    /(?:no such option: (?<option>.+)|unexpected argument '(?<argument>[^']+)')/,
    found => `The installer does not know the argument ${found.option ?? found.argument}.`,
    'Check the input pip-args: one argument a line, and only those that pip install (or uv pip install) takes.',
  ),
  failure(
    /detected dubious ownership in repository/,
    () => 'git refuses to read the checkout, because it belongs to another user.',
    'Run git config --global --add safe.directory "$GITHUB_WORKSPACE" before this step (usual in container jobs).',
  ),
  failure(
    /CERTIFICATE_VERIFY_FAILED|invalid peer certificate/,
    () => 'The certificate of the package index is not trusted by this machine.',
    'Behind a proxy with a certificate of its own, set PIP_CERT (or SSL_CERT_FILE for uv) to its file.',
  ),
  failure(
    /(?:HTTP error |HTTP status client error \()(?<status>40[13])/,
    found => `The package index refused access (HTTP ${found.status}).`,
    'Give credentials for it, e.g. in PIP_INDEX_URL or a pip.conf. Secrets of the job are not passed to the build ' +
      'unless the input build-environment names them.',
  ),
  failure(
    /NewConnectionError|NameResolutionError|Name or service not known|nodename nor servname|dns error|tcp connect error/,
    () => 'The package index cannot be reached, which the build needs to get its build backend.',
    'Check the network, the proxy and PIP_INDEX_URL. If nothing is to be downloaded, install the backend ' +
      'beforehand and set pip-args: --no-build-isolation',
  ),
  failure(
    /No matching distribution found for (?<name>\S+)|Because (?<uv>\S+) was not found in the package registry/,
    found =>
      `The build needs ${found.name ?? found.uv}, which the package index does not have for this Python.`,
    'Check its name and version in [build-system] requires. With a private index, check PIP_INDEX_URL, its ' +
      'credentials and the network: a refused request looks the same.',
    'build-requires',
  ),
  failure(
    /require-hashes\W+mode|Hashes are required|Can't verify hashes/,
    () => 'pip is told to require hashes, which your own package cannot have.',
    'Remove --require-hashes from pip.conf and from the input pip-args.',
  ),
  failure(
    /Permission denied \(publickey/,
    () => 'git was refused access to a repository by SSH.',
    'Give the job a deploy key (for example with an SSH agent), or install from an index instead of git+ssh.',
  ),
  failure(
    /(?:Permission denied|Read-only file system):? '?(?<path>[^'\n]*)'?/,
    found => `The build may not write to, or not execute, ${found.path || 'a file'}.`,
    'Check who owns the checkout (a container may run as another user), or set the input build-directory elsewhere.',
  ),
]
