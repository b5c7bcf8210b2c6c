/** The linters of `npm run check:workflows`, each pinned, and installed into `.cache` once. */
import path from 'node:path'
import { installGoProgram } from '../test/support/go.ts'
import { findPython, installRequirements } from '../test/support/requirements.ts'

const requirements = path.join(import.meta.dirname, 'lint-tools.txt')

/** What `npm run check:workflows` runs. */
export interface LintTools {
  /** Paths of programs. */
  readonly actionlint: string
  readonly shellcheck: string
  readonly zizmor: string
  /** A Python, and the folder of the packages for its `PYTHONPATH`. */
  readonly python: string
  readonly packages: string
}

/**
 * Installs the linters.
 * @throws Error with what is missing on this machine: Go, or a Python that is new enough.
 */
export async function installLintTools(): Promise<LintTools> {
  const python = await findPython('the check of the workflows', 11)
  const packages = await installRequirements('lint-tools', requirements, python)
  const actionlint = await installGoProgram({
    name: 'actionlint',
    title: 'actionlint',
    version: 'v1.7.12',
    module: 'github.com/rhysd/actionlint/cmd/actionlint',
  })
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    actionlint,
    shellcheck: path.join(packages, 'bin', `shellcheck${suffix}`),
    zizmor: path.join(packages, 'bin', `zizmor${suffix}`),
    python: python.executable,
    packages,
  }
}
