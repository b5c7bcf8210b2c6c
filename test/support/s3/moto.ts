import { execFile as execFileCallback } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { cachePath, installOnce, remove, temporaryRoot } from '../cache.ts'
import { withoutAws } from './environment.ts'
import { findProgram, run, startChild } from './process.ts'

const execFile = promisify(execFileCallback)
const requirements = path.join(import.meta.dirname, 'requirements.txt')
const launcher = path.join(import.meta.dirname, 'moto_server.py')

/** A server without anything in front of it. */
export interface BareServer {
  /** Name and version, for humans. */
  readonly description: string
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string
  /** Ends it and waits until it is gone. May be called more than once. */
  stop(): Promise<void>
}

/** Starts moto in server mode, after having installed it into the cache folder if need be (once, 10-20 s). */
export async function startMoto(): Promise<BareServer> {
  const python = await findPython()
  const packages = await installMoto(python)
  // -I -S: nothing of the user's Python settings or installed packages gets in.
  const child = startChild(python.executable, ['-I', '-S', launcher, packages], {
    cwd: temporaryRoot(),
    env: { ...withoutAws(), TMPDIR: temporaryRoot(), TEMP: temporaryRoot(), TMP: temporaryRoot() },
  })
  try {
    const port = Number(await child.firstLine(60_000))
    return {
      description: `moto ${await versionOf(packages)}, Python ${python.version}`,
      endpoint: `http://127.0.0.1:${port}`,
      stop: child.stop,
    }
  } catch (error) {
    await child.stop()
    throw new Error('moto did not start', { cause: error })
  }
}

interface Python {
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

async function findPython(): Promise<Python> {
  const refused: string[] = []
  for (const name of ['python3', 'python']) {
    const file = findProgram(name)
    if (!file) {
      refused.push(`${name} is not on PATH`)
      continue
    }
    try {
      const found: Python = JSON.parse((await execFile(file, ['-I', '-c', probe])).stdout)
      if (Number(found.version.split('.')[1]) < 9) refused.push(`${file} is ${found.version}`)
      else if (!found.pip) refused.push(`${file} has no pip`)
      else return found
    } catch {
      refused.push(`${file} does not work`)
    }
  }
  throw new Error(`moto needs Python 3.9 or later with pip: ${refused.join(', ')}`)
}

async function installMoto(python: Python): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
  return await installOnce(`moto-${hash.slice(0, 12)}-${python.tag}`, async folder => {
    process.stderr.write('Installing moto into .cache (once)\n')
    const temporary = cachePath('tmp', path.basename(folder))
    await mkdir(temporary, { recursive: true })
    // --target and not a venv: Debian's Python may lack ensurepip. --no-deps: requirements.txt is the whole list.
    // --no-compile: Python compiles the few modules that S3 needs when it first loads them.
    const flags = '--no-deps --no-compile --no-cache-dir --no-input --disable-pip-version-check'
    await run(
      python.executable,
      // biome-ignore format: one argument vector
      ['-I', '-m', 'pip', 'install', ...flags.split(' '), '--target', folder, '-r', requirements],
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

async function versionOf(packages: string): Promise<string> {
  const text = await readFile(path.join(packages, 'moto', '__init__.py'), 'utf8')
  return /__version__ = "([^"]+)"/.exec(text)?.[1] ?? 'of unknown version'
}
