import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { cachePath, installOnce } from './cache.ts'

const run = promisify(execFile)

/** Paths of the Pythons on this machine that the action supports, by their `3.N`. */
export function findPythons(): Map<string, string> {
  const pyenv = path.join(process.env.PYENV_ROOT ?? path.join(homedir(), '.pyenv'), 'versions')
  const versions = existsSync(pyenv) ? readdirSync(pyenv) : []
  const candidates = [
    ...['9', '10', '11', '12', '13', '14', '15'].map(minor => `python3.${minor}`),
    ...versions.map(version => path.join(pyenv, version, 'bin', 'python')),
  ]
  const found = new Map<string, string>()
  for (const candidate of candidates) {
    const [version, executable] = probe(candidate)
    if (version && executable && Number(version.split('.')[1]) >= 9) found.set(version, executable)
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true })))
}

function probe(python: string): string[] {
  const program = 'import sys, pip; print("3.%d" % sys.version_info[1]); print(sys.executable)'
  try {
    return execFileSync(python, ['-I', '-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n')
  } catch {
    return []
  }
}

/** Installs a version of pip or uv into the cache folder, and gives the folder: for `PYTHONPATH`, or with its `bin/uv`. */
export function installInstaller(
  name: 'pip' | 'uv',
  version: string,
  python: string,
): Promise<string> {
  return installOnce(`${name}-${version}`, async folder => {
    const requirement = `${name}==${version}`
    const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, requirement]
    await run(python, args)
  })
}

/** Installs another Node.js into the cache folder from its npm package, and gives the path of its executable. */
export async function installNode(version: string): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  await installOnce(`node-${version}`, async folder => {
    const args = [
      'install',
      '--no-save',
      '--no-package-lock',
      '--prefix',
      folder,
      `${name}@${version}`,
    ]
    await run('npm', args)
  })
  return cachePath(`node-${version}`, 'node_modules', name, 'bin', 'node')
}
