import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { cachePath, installOnce } from '../../test/support/cache.ts'
import { findPython } from '../../test/support/requirements.ts'

const execute = promisify(execFile)
const REQUIREMENTS = path.join(import.meta.dirname, 'requirements.txt')

/** The Python of the benchmark, and its packages. */
export interface BenchPython {
  /** Folder of its executables: `python3`, `uv`. */
  readonly bin: string
  /** Folder of wheels, the only index that the builds see: none of them waits for a network. */
  readonly wheels: string
  /** Versions by the names of the packages. */
  readonly versions: Readonly<Record<string, string>>
}

/** Makes a virtual environment with all that the contenders use, once. */
export async function installPython(): Promise<BenchPython> {
  const requirements = await readFile(REQUIREMENTS, 'utf8')
  const digest = createHash('sha256').update(requirements).digest('hex').slice(0, 12)
  // The AWS CLI needs this version.
  const { executable, tag } = await findPython('the benchmark', 10)
  const name = `bench-python-${digest}-${tag}`
  await installOnce(name, async folder => {
    process.stderr.write('Installing the contenders of the benchmark into .cache (once)\n')
    const venv = path.join(folder, 'venv')
    await execute(executable, ['-m', 'venv', '--without-pip', venv])
    const python = path.join(venv, 'bin', 'python3')
    const pip = ['-m', 'pip', '--python', python]
    await execute(executable, [...pip, 'install', '--quiet', '--no-deps', '-r', REQUIREMENTS])
    const backend = /^setuptools==.*$/m.exec(requirements)?.[0] ?? ''
    const wheels = path.join(folder, 'wheels')
    await execute(executable, [
      ...pip,
      'download',
      '--quiet',
      '--no-deps',
      '--dest',
      wheels,
      backend,
    ])
  })
  return {
    bin: cachePath(name, 'venv', 'bin'),
    wheels: cachePath(name, 'wheels'),
    versions: Object.fromEntries(
      [...requirements.matchAll(/^(\S+)==(\S+)$/gm)].map(([, key, value]) => [key, value]),
    ),
  }
}
