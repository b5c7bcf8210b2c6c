import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { temporaryRoot } from '../cache.ts'
import { findPython, installRequirements } from '../requirements.ts'
import { withoutAws } from './environment.ts'
import { startChild } from './process.ts'

/** What moto is installed from. */
export const motoRequirements = path.join(import.meta.dirname, 'requirements.txt')
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
  const python = await findPython('moto')
  const packages = await installRequirements('moto', motoRequirements, python)
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

async function versionOf(packages: string): Promise<string> {
  const text = await readFile(path.join(packages, 'moto', '__init__.py'), 'utf8')
  return /__version__ = "([^"]+)"/.exec(text)?.[1] ?? 'of unknown version'
}
