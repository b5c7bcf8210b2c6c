import { execFile as execFileCallback } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { cachePath, installOnce, remove } from './cache.ts'
import { findProgram, run } from './s3/process.ts'

const execFile = promisify(execFileCallback)

/** A Python on `PATH`, with pip. */
export interface Python {
  readonly executable: string
  readonly version: string
  /** Names the packages that it can use: implementation, version, platform. */
  readonly tag: string
  readonly pip: boolean
}

const probe = `
import json, sys, sysconfig
try: import pip
except ImportError: pip = None
print(json.dumps({"executable": sys.executable, "version": "%d.%d.%d" % sys.version_info[:3],
"tag": sys.implementation.cache_tag + "-" + sysconfig.get_platform(), "pip": pip is not None}))`

/**
 * Finds a Python of at least version `3.<minor>` that has pip.
 * @param user what needs it, for the error
 * @throws Error that says what was found instead.
 */
export async function findPython(user: string, minor = 9): Promise<Python> {
  const refused: string[] = []
  for (const name of ['python3', 'python']) {
    const file = findProgram(name)
    if (!file) {
      refused.push(`${name} is not on PATH`)
      continue
    }
    try {
      const found = await probePython(file)
      if (Number(found.version.split('.')[1]) < minor) refused.push(`${file} is ${found.version}`)
      else if (!found.pip) refused.push(`${file} has no pip`)
      else return found
    } catch {
      refused.push(`${file} does not work`)
    }
  }
  throw new Error(`${user} needs Python 3.${minor} or later with pip: ${refused.join(', ')}`)
}

/** Asks an interpreter what it is. */
export async function probePython(file: string): Promise<Python> {
  return JSON.parse((await execFile(file, ['-I', '-c', probe])).stdout)
}

/**
 * Installs the packages of a requirements file into the cache folder, once, and gives their folder.
 * @param name of the folder, for humans
 * @param more arguments for pip
 */
export async function installRequirements(
  name: string,
  requirements: string,
  python: Python,
  more: readonly string[] = [],
): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
  return await installOnce(`${name}-${hash.slice(0, 12)}-${python.tag}`, async folder => {
    process.stderr.write(`Installing ${name} into .cache (once)\n`)
    const temporary = cachePath('tmp', path.basename(folder))
    await mkdir(temporary, { recursive: true })
    // --target and not a venv: Debian's Python may lack ensurepip. --no-deps: the file is the whole list.
    // --no-compile: Python compiles the few modules that are needed when it first loads them.
    const flags = '--no-deps --no-compile --no-cache-dir --no-input --disable-pip-version-check'
    await run(
      python.executable,
      // biome-ignore format: one argument vector
      ['-I', '-m', 'pip', 'install', ...flags.split(' '), ...more, '--target', folder, '-r', requirements],
      {
        cwd: temporary,
        env: { ...process.env, ...pipSettings, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      },
    ).finally(() => remove(temporary))
  })
}

/** Against settings of the user that would install elsewhere, or refuse. */
const pipSettings = {
  PIP_USER: '0',
  PIP_REQUIRE_VIRTUALENV: '0',
  PIP_DRY_RUN: '0',
  PIP_ROOT_USER_ACTION: 'ignore',
}
