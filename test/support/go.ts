import { mkdir, rename } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { installOnce, remove } from './cache.ts'
import { findProgram, run } from './s3/process.ts'

/** A program that `go install` builds. */
export interface GoProgram {
  readonly name: string
  /** For humans. */
  readonly title: string
  /** `v1.2.3` */
  readonly version: string
  /** The path of the package, without a version. */
  readonly module: string
}

/** The folder of a program below the cache folder; its name says all that the content depends on. */
export function goFolder({ name, version }: GoProgram): string {
  return `${name}-${version}-${process.platform}-${process.arch}`
}

/** The name of a program's file. */
export function goBinary({ name }: GoProgram): string {
  return process.platform === 'win32' ? `${name}.exe` : name
}

/**
 * Builds a program into the cache folder, once, and gives the path of its file.
 * @throws Error that says so if Go is not on `PATH`.
 */
export async function installGoProgram(program: GoProgram): Promise<string> {
  const { title, version, module } = program
  const binary = goBinary(program)
  const folder = await installOnce(goFolder(program), async partial => {
    const go = findProgram('go')
    if (!go) throw new Error(`Go, which builds ${title}, is not on PATH`)
    process.stderr.write(`Building ${title} into .cache (once, a minute or two)\n`)
    const work = path.join(partial, 'go')
    await mkdir(path.join(work, 'tmp'), { recursive: true })
    await run(go, ['install', `${module}@${version}`], {
      cwd: work,
      env: {
        ...process.env,
        GOBIN: path.join(work, 'bin'),
        GOPATH: path.join(work, 'path'),
        GOMODCACHE: path.join(work, 'mod'),
        GOCACHE: path.join(work, 'cache'),
        GOTMPDIR: path.join(work, 'tmp'),
        // Go's own settings stay, its telemetry does not get out.
        GOENV: process.env.GOENV ?? path.join(configFolder(), 'go', 'env'),
        XDG_CONFIG_HOME: path.join(work, 'config'),
        // Without -modcacherw the module cache could not be removed.
        GOFLAGS: '-modcacherw -trimpath',
        CGO_ENABLED: '0',
      },
    })
    await rename(path.join(work, 'bin', binary), path.join(partial, binary))
    await remove(work)
  })
  return path.join(folder, binary)
}

/** Go's os.UserConfigDir. */
function configFolder(): string {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support')
  return process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config')
}
