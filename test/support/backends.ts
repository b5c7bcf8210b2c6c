import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { installOnce } from './cache.ts'
import { PYTHON } from './python.ts'

const run = promisify(execFile)
const REQUIREMENTS = path.join(import.meta.dirname, 'backends.txt')

/**
 * Installs the build backends of `backends.txt` into the cache folder, once, and gives its path.
 * @param python the interpreter to install for, by default the one on `PATH`
 */
export async function installBackends(python = PYTHON): Promise<string> {
  const { stdout } = await run(python, [
    '-c',
    'import sys, sysconfig; print(sys.implementation.cache_tag + "-" + sysconfig.get_platform())',
  ])
  const digest = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
  return installOnce(`backends-${digest.slice(0, 12)}-${stdout.trim()}`, async folder => {
    const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-input', '--target', folder]
    await run(python, [...args, '-r', REQUIREMENTS], {
      env: { ...process.env, PIP_ROOT_USER_ACTION: 'ignore', PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    })
  })
}

/** The variables that let pip build with these backends, without an environment of its own: some seconds less. */
export async function backendEnvironment(python = PYTHON): Promise<Record<string, string>> {
  const folder = await installBackends(python)
  return {
    PYTHONPATH: folder,
    // pip reads it the other way round: 0 switches isolation off (pypa/pip#5735).
    PIP_NO_BUILD_ISOLATION: '0',
    PATH: [path.join(folder, 'bin'), process.env.PATH].join(path.delimiter),
  }
}

/** Lets all builds of a test file run with these backends. */
export async function useBackends(): Promise<void> {
  Object.assign(process.env, await backendEnvironment())
}
