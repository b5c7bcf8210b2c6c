import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import * as core from '@actions/core'
import { getExecOutput } from '@actions/exec'
import { which } from '@actions/io'
import { buildEnvironment } from './environment.ts'
import { UserError } from './errors.ts'
import type { Project } from './project.ts'

/** How to start pip: an executable and the arguments that come before pip's own. */
export interface PipCommand {
  readonly file: string
  readonly args: readonly string[]
}

/** One installation of a project into a folder. */
export interface Installation {
  readonly project: Project
  /** Absolute path of an empty folder. */
  readonly target: string
  /** Extra arguments for pip. */
  readonly pipArgs: readonly string[]
  /** Names of withheld environment variables to pass all the same. */
  readonly buildEnvironment: readonly string[]
}

const windows = process.platform === 'win32'

/**
 * Finds the pip to build with: the one that is named, else that of `.venv` beside the project file, else that
 * of the Python on `PATH`, which is where `actions/setup-python` puts it.
 * @throws UserError saying where it looked.
 */
export async function findPip(pipPath: string | undefined, project: Project): Promise<PipCommand> {
  if (pipPath !== undefined) return { file: await namedPip(pipPath), args: [] }

  const venv = path.join(project.directory, '.venv', windows ? 'Scripts' : 'bin')
  const venvPip = path.join(venv, windows ? 'pip.exe' : 'pip')
  if (existsSync(venvPip)) return { file: venvPip, args: [] }

  // On Windows `python3` is often the stub that opens the store.
  const names = windows ? ['python', 'python3'] : ['python3', 'python']
  for (const name of names) {
    const python = await which(name)
    if (python !== '') return { file: python, args: ['-m', 'pip'] }
  }
  throw new UserError(`No pip was found: neither ${venvPip} nor a Python on PATH exists.`, {
    hint: 'Add a step with actions/setup-python before this one, or set the input pip-path.',
  })
}

async function namedPip(pipPath: string): Promise<string> {
  const isName = path.basename(pipPath) === pipPath
  const found = isName ? await which(pipPath) : existsSync(pipPath) ? path.resolve(pipPath) : ''
  if (found !== '') return found
  throw new UserError(
    `The input pip-path is "${pipPath}", and there is no such ${isName ? 'command on PATH' : 'file'}.`,
    {
      hint:
        'Check that an earlier step creates it (for example with actions/setup-python and python -m venv), ' +
        'or remove the input to use the pip of the Python on PATH.',
    },
  )
}

/**
 * The arguments of `pip` for one installation.
 *
 * The project goes in as a `file:` URL: pip would look up a bare name on the index, and misread paths with
 * brackets or semicolons. `--no-compile`, since bytecode holds the time and the path of its making.
 */
export function pipArguments({ project, target, pipArgs }: Installation): string[] {
  return [
    'install',
    '--no-dependencies',
    '--no-compile',
    '--target',
    target,
    ...pipArgs,
    pathToFileURL(project.directory).href,
  ]
}

/**
 * Installs a project, and only it, into an empty folder.
 * @throws UserError with the command, the exit code and the last lines that pip printed.
 */
export async function install(pip: PipCommand, installation: Installation): Promise<void> {
  const scratch = await mkdtemp(
    path.join(process.env.RUNNER_TEMP || tmpdir(), 'build-lambda-source-'),
  )
  try {
    const args = [...pip.args, ...pipArguments(installation)]
    const { exitCode, stdout, stderr } = await withoutCommands(async () =>
      getExecOutput(`"${pip.file}"`, args, {
        // A folder of its own: `python -m` would take a `pip/` in the working directory for pip.
        cwd: await emptyFolder(scratch, 'cwd'),
        env: buildEnvironment(process.env, {
          pass: installation.buildEnvironment,
          distutilsConfig: await distutilsConfig(scratch),
        }),
        ignoreReturnCode: true,
        input: Buffer.alloc(0),
      }),
    )
    if (exitCode !== 0)
      throw pipFailure([pip.file, ...args], exitCode, `${stdout}\n${stderr}`, installation)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function emptyFolder(parent: string, name: string): Promise<string> {
  const folder = path.join(parent, name)
  await mkdir(folder)
  return folder
}

/**
 * Makes setuptools work outside of the checkout. It never cleans its `build/lib`, so a module that was deleted
 * from the source would otherwise be in every later wheel (pypa/setuptools#1871).
 * Needs setuptools 65.4 or newer; other backends ignore it.
 */
async function distutilsConfig(scratch: string): Promise<string> {
  // distutils interpolates percent signs.
  const folder = async (name: string) => (await emptyFolder(scratch, name)).replaceAll('%', '%%')
  const file = path.join(scratch, 'distutils.cfg')
  await writeFile(
    file,
    `[build]\nbuild_base=${await folder('build')}\n[egg_info]\negg_base=${await folder('egg-info')}\n`,
  )
  return file
}

/** Runs something whose output is not ours, so that nothing in it is taken for a workflow command. */
async function withoutCommands<T>(run: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  try {
    return await run()
  } finally {
    core.info(`::${token}::`)
  }
}

function pipFailure(
  command: string[],
  exitCode: number,
  output: string,
  { project }: Installation,
): UserError {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '')
  const telling = lines.filter(line =>
    /^\s*(ERROR|error|hint|[\w.]*(Error|Exception)\b)/.test(line),
  )
  const last = (telling.length > 0 ? telling : lines).slice(-5)
  return new UserError(
    [`pip could not install ${project.directory} (exit code ${exitCode}).`, ...last].join('\n'),
    {
      hint: `The whole output is in the log of this step. The command was: ${command.join(' ')}`,
      file: path.relative('', project.file),
    },
  )
}
