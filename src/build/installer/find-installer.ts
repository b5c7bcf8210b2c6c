import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { which } from '@actions/io'
import { debugLines, isDebugging } from '../../github/debugging.ts'
import type { Project } from '../../python/project/project.ts'
import { UserError } from '../../text/user-error.ts'
import { withoutSecrets } from './environment.ts'

/** A program that installs Python packages, and how to start it. */
export interface Installer {
  readonly kind: 'pip' | 'uv'
  /** Absolute path of the executable. */
  readonly file: string
  /** Arguments that come before the installer's own. */
  readonly args: readonly string[]
  /** Path of the Python that belongs to it, where one was found. */
  readonly python: string | undefined
}

const windows = process.platform === 'win32'
const BIN = windows ? 'Scripts' : 'bin'
const EXE = windows ? '.exe' : ''

/**
 * Finds the installer to build with: the one that is named, else that of `.venv` beside the project file, else
 * the pip of the Python on `PATH`, which is where `actions/setup-python` puts it.
 * @throws UserError saying where it looked.
 */
export async function findInstaller(
  pipPath: string | undefined,
  project: Project,
): Promise<Installer> {
  if (pipPath !== undefined) return namedInstaller(pipPath, project)
  const venv = path.join(project.directory, '.venv')
  const found = venvPip(path.join(venv, BIN)) ?? (await pathPip())
  if (found) return found
  throw new UserError(`No pip was found: there is none in ${venv}, and no Python on PATH.`, {
    section: 'pip-not-found',
    hint: 'Add a step with actions/setup-python before this one, or set the input pip-path.',
  })
}

/**
 * Logs what there is to know about an installer.
 * @param cwd an empty folder: `python -m` would take a `pip/` in it for pip
 */
export async function debugInstaller(
  { file, args, python }: Installer,
  cwd: string,
): Promise<void> {
  if (!isDebugging()) return
  const options = { cwd, env: withoutSecrets(process.env) }
  const { stdout } = await promisify(execFile)(file, [...args, '--version'], options).catch(
    error => ({ stdout: String(error) }),
  )
  debugLines(() => [
    `Installer: ${[file, ...args].join(' ')}, ${stdout.trim()}`,
    `Python that reads the handler: ${python ?? 'none'}`,
  ])
}

async function namedInstaller(pipPath: string, project: Project): Promise<Installer> {
  const isName = path.basename(pipPath) === pipPath
  const file = isName ? await command(pipPath) : existing(pipPath)
  const name = path.basename(pipPath, '.exe').toLowerCase()
  if (file !== '') {
    if (/^uv$/.test(name)) {
      const python = venvPython(path.join(project.directory, '.venv', BIN)) ?? (await pathPython())
      return { kind: 'uv', file, args: [], python }
    }
    if (/^python[\d.]*$/.test(name)) return { kind: 'pip', file, args: ['-m', 'pip'], python: file }
    return { kind: 'pip', file, args: [], python: siblingPython(file) ?? (await pathPython()) }
  }
  // Virtual environments can hold the module and no executable of pip.
  const beside = isName ? undefined : venvPip(path.dirname(path.resolve(pipPath)))
  if (beside) return beside
  throw new UserError(
    `The input pip-path is "${pipPath}", but there is no such ${isName ? 'command on PATH' : 'file'}.`,
    {
      section: 'pip-not-found',
      hint:
        'Check that an earlier step creates it (for example with actions/setup-python and python -m venv), ' +
        'or remove the input to use the pip of the Python on PATH.',
    },
  )
}

/** The pip of a virtual environment, given its folder of executables. */
function venvPip(bin: string): Installer | undefined {
  const python = venvPython(bin)
  const pip = path.join(bin, `pip${EXE}`)
  if (existsSync(pip)) return { kind: 'pip', file: pip, args: [], python }
  if (!python || !holdsPip(path.dirname(bin))) return undefined
  return { kind: 'pip', file: python, args: ['-m', 'pip'], python }
}

function venvPython(bin: string): string | undefined {
  const python = path.join(bin, `python${EXE}`)
  return existsSync(python) ? python : undefined
}

/** Whether the module pip is installed in a virtual environment; those that uv makes have none. */
function holdsPip(venv: string): boolean {
  const lib = path.join(venv, windows ? 'Lib' : 'lib')
  const homes = windows || !existsSync(lib) ? ['.'] : readdirSync(lib)
  return homes.some(home => existsSync(path.join(lib, home, 'site-packages', 'pip')))
}

async function pathPip(): Promise<Installer | undefined> {
  const python = await pathPython()
  return python === undefined
    ? undefined
    : { kind: 'pip', file: python, args: ['-m', 'pip'], python }
}

async function pathPython(): Promise<string | undefined> {
  // On Windows `python3` is often the stub that opens the store.
  for (const name of windows ? ['python', 'python3'] : ['python3', 'python']) {
    const found = await command(name)
    if (found !== '') return found
  }
  return undefined
}

/** The Python beside a pip: `python3.13` for `pip3.13`, or any other in its folder. */
function siblingPython(pip: string): string | undefined {
  const version = /[\d.]+$/.exec(path.basename(pip, '.exe'))?.[0] ?? ''
  const folders = [path.dirname(pip), path.dirname(path.dirname(pip))]
  const names = [`python${version}${EXE}`, `python3${EXE}`, `python${EXE}`]
  // On Windows, pip is in `Scripts` and Python in the folder above.
  const candidates = (windows ? folders : folders.slice(0, 1)).flatMap(folder =>
    names.map(name => path.join(folder, name)),
  )
  return candidates.find(candidate => existsSync(candidate))
}

/** A command on `PATH`, which can name folders relative to the working directory; empty if there is none. */
async function command(name: string): Promise<string> {
  return existing(await which(name))
}

function existing(file: string): string {
  return file !== '' && existsSync(file) ? path.resolve(file) : ''
}
