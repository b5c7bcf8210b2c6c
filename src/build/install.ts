import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { cpSync, existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as core from '@actions/core'
import { type ExecOutput, getExecOutput } from '@actions/exec'
import { withTemporaryFolder } from '../files/temporary-folder.ts'
import { pointTo } from '../github/annotation.ts'
import { debugLines } from '../github/debugging.ts'
import { type Project, readBeside } from '../python/project.ts'
import { placeOf } from '../python/statement-line.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import { buildEnvironment, withoutSecrets } from './environment.ts'
import { explainFailure } from './failures/explain-install.ts'
import type { Installer } from './find-installer.ts'
import { guardCommandFiles } from './guard-command-files.ts'
import { withoutNewBytecode } from './remove-bytecode.ts'

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

/**
 * The arguments for one installation.
 *
 * The project goes in as a `file:` URL: pip would look up a bare name on the index, and misread paths with
 * brackets or semicolons. `--no-compile`, since bytecode holds the time and the path of its making.
 */
export function installArguments(installer: Installer, installation: Installation): string[] {
  const { project, target, pipArgs } = installation
  const common = ['--target', target, pathToFileURL(project.directory).href]
  // The user's arguments come first: where two contradict each other, the last one holds.
  if (installer.kind === 'pip') {
    return [
      ...installer.args,
      'install',
      ...pipArgs,
      '--no-dependencies',
      '--no-compile',
      ...common,
    ]
  }
  // uv keeps the wheels that it built from a folder; --refresh has it look at the source again.
  const python = installer.python === undefined ? [] : ['--python', installer.python]
  return ['pip', 'install', ...pipArgs, '--no-deps', '--refresh', ...python, ...common]
}

/**
 * Installs a project, and only it, into an empty folder.
 * @param meanwhile called when the installer has been started
 * @throws UserError that explains what went wrong in the build, as far as its output tells.
 */
export async function install(
  installer: Installer,
  installation: Installation,
  meanwhile: () => void = () => {},
): Promise<void> {
  await withTemporaryFolder(async scratch => {
    const { project } = installation
    // uv links what it installs to its cache, where nobody may change it.
    const linked = installer.kind === 'uv' ? await emptyFolder(scratch, 'package') : undefined
    const target = linked ?? installation.target
    const args = installArguments(installer, { ...installation, target })
    debugLines(() => {
      const passed = withoutSecrets(process.env, installation.buildEnvironment)
      const withheld = Object.keys(process.env).filter(name => !(name in passed))
      return [`Withheld from the build: ${withheld.join(', ')}`]
    })
    const build = () => onStart(meanwhile, () => run(installer, args, installation, scratch))
    const { exitCode, stdout, stderr } = await withoutNewBytecode(project.directory, () =>
      guardCommandFiles(() => withoutCommands(build)),
    )
    if (exitCode !== 0) {
      const output = `${stdout}\n${stderr}`
      throw await explainFailure({ command: [installer.file, ...args], exitCode, output, project })
    }
    if (linked) copy(linked, installation.target)
    await warnOfLeftovers(project, scratch)
  })
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true })
  } catch (cause) {
    throw new UserError(`The package cannot be copied to ${to}: ${messageOf(cause)}`, {
      hint: 'Check the disk of the runner, and the folder that RUNNER_TEMP names.',
      cause,
    })
  }
}

async function run(
  { kind, file }: Installer,
  args: string[],
  { project, buildEnvironment: pass }: Installation,
  scratch: string,
): Promise<ExecOutput> {
  try {
    return await getExecOutput(`"${file}"`, args, {
      // A folder of its own for pip: `python -m` would take a `pip/` in the working directory for pip.
      // uv reads its settings from the folder that it runs in.
      cwd: kind === 'uv' ? project.directory : await emptyFolder(scratch, 'cwd'),
      env: buildEnvironment(process.env, { pass, distutilsConfig: await distutilsConfig(scratch) }),
      ignoreReturnCode: true,
    })
  } catch (cause) {
    throw new UserError(`${file} could not be started: ${messageOf(cause)}`, {
      hint: 'Check the input pip-path: it must be an executable pip of this machine.',
      cause,
    })
  }
}

/**
 * Warns if setuptools was too old to work outside of the checkout, and found an earlier build there.
 * Other backends do not look at `build/lib`.
 */
async function warnOfLeftovers(project: Project, scratch: string): Promise<void> {
  const { directory } = project
  const leftovers = await list(path.join(directory, 'build'), /^lib/)
  if (leftovers.length === 0 || (await list(path.join(scratch, 'build'))).length > 0) return
  const text = readBeside(project, 'pyproject.toml')
  if (/^\s*build-backend\s*=/m.test(text) && !text.includes('setuptools')) return
  core.warning(
    `setuptools may have taken files from an earlier build: build/${leftovers.join(', build/')}. Modules that are gone from the ` +
      'source can be in the artifact. Remove that folder, or raise setuptools to 65.4 or newer in [build-system] requires.',
    pointTo(placeOf('build-requires', project)),
  )
}

async function list(folder: string, pattern = /./): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).filter(name => pattern.test(name)) : []
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

/**
 * Runs something that starts a process, which gets no input, and calls back when that is started. The toolkit tells
 * neither, and the input that it can give breaks on a process that has ended by then.
 */
async function onStart<T>(started: () => void, run: () => Promise<T>): Promise<T> {
  const listen = (message: unknown) => {
    stop()
    const { process: child } = message as { readonly process: ChildProcess }
    child.once('spawn', () => {
      child.stdin?.end()
      setImmediate(started)
    })
  }
  const stop = () => unsubscribe('child_process', listen)
  subscribe('child_process', listen)
  try {
    return await run()
  } finally {
    stop()
  }
}

/** Runs something whose output is not ours, so that nothing in it is taken for a workflow command. */
async function withoutCommands<T>(action: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  try {
    return await action()
  } finally {
    // On a line of its own, even if the last line of the output was not ended.
    core.info(`\n::${token}::`)
  }
}
