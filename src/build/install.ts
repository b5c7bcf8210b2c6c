import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as core from '@actions/core'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { pointTo, showPath } from '../github/annotation.ts'
import { debugLines } from '../github/debugging.ts'
import { warn } from '../github/warning.ts'
import { type Project, readBeside } from '../python/project.ts'
import { placeOf } from '../python/statement-line.ts'
import { buildEnvironment, withheldNames } from './environment.ts'
import { explainFailure } from './failures/explain-install.ts'
import { debugInstaller, type Installer } from './find-installer.ts'
import { guardCommandFiles } from './guard-command-files.ts'
import type { BuildInputs } from './inputs.ts'
import { removeNewBytecode } from './remove-bytecode.ts'
import { runInstaller } from './run-installer.ts'

/** One installation of a project into a folder. */
export interface Installation
  extends Pick<BuildInputs, 'project' | 'pipArgs' | 'buildEnvironment'> {
  /** Absolute path of an empty folder. */
  readonly target: string
}

/**
 * The arguments for one installation.
 *
 * The project is a `file:` URL: pip would look up a bare name on the index, and misread paths with brackets or semicolons.
 * `--no-compile`, since bytecode contains the time and the path of its making.
 */
export function installArguments(installer: Installer, installation: Installation): string[] {
  const { project, target, pipArgs } = installation
  const common = ['--target', target, pathToFileURL(project.directory).href]
  // The user's arguments come first: where two contradict each other, the last one counts.
  if (installer.kind === 'pip') {
    const fixed = ['--no-dependencies', '--no-compile']
    return [...installer.args, 'install', ...pipArgs, ...fixed, ...common]
  }
  // uv keeps the wheels that it built from a folder; --refresh has it look at the source again.
  const python = installer.python === undefined ? [] : ['--python', installer.python]
  return ['pip', 'install', ...pipArgs, '--no-deps', '--refresh', ...python, ...common]
}

/**
 * Installs a project, and only it, into an empty folder. With uv, its files may be links into uv's cache: they can be
 * replaced or removed, but not changed.
 * @param meanwhile called when the installer has been started
 * @throws UserError that explains what went wrong in the build, as far as its output shows.
 */
export async function install(
  installer: Installer,
  installation: Installation,
  meanwhile: () => void = () => {},
): Promise<void> {
  const { project, buildEnvironment: pass } = installation
  using scratch = temporaryFolder()
  // `python -m` would take a `pip/` in the working directory for pip.
  const nowhere = emptyFolder(scratch.path, 'cwd')
  await debugInstaller(installer, nowhere)
  debugLines(() => [`Withheld from the build: ${withheldNames(process.env, pass).join(', ')}`])
  const distutilsConfig = writeDistutilsConfig(scratch.path)
  const temporary = emptyFolder(scratch.path, 'tmp')
  const args = installArguments(installer, installation)
  const start = Date.now()

  const endOutput = beginOutput(`${installer.kind} install ${showPath(project.directory)}`)
  const { exitCode, stdout, stderr } = await runInstaller(installer.file, args, {
    // uv reads its settings from the folder that it runs in.
    cwd: installer.kind === 'uv' ? project.directory : nowhere,
    env: buildEnvironment(process.env, { pass, distutilsConfig, temporary }),
    meanwhile,
  }).finally(endOutput)

  removeNewBytecode(project.directory, start)
  guardCommandFiles()
  if (exitCode !== 0) {
    const output = `${stdout}\n${stderr}`
    throw await explainFailure({ command: [installer.file, ...args], exitCode, output, project })
  }
  warnOfLeftovers(project, scratch.path)
}

/** Opens a group of the log for output that is not ours, so that nothing in it is taken for a workflow command. */
function beginOutput(title: string): () => void {
  core.startGroup(title)
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  return () => {
    // On a line of its own, even if the last line of the output was not ended.
    core.info(`\n::${token}::`)
    core.endGroup()
  }
}

/**
 * Makes setuptools work outside of the checkout. It never cleans its `build/lib`, so a module that was deleted
 * from the source would otherwise be in every later wheel (pypa/setuptools#1871).
 * Needs setuptools 65.4 or newer; other backends ignore it.
 */
function writeDistutilsConfig(scratch: string): string {
  // distutils interpolates percent signs.
  const folder = (name: string) => emptyFolder(scratch, name).replaceAll('%', '%%')
  const file = path.join(scratch, 'distutils.cfg')
  const text = `[build]\nbuild_base=${folder('build')}\n[egg_info]\negg_base=${folder('egg-info')}\n`
  writeFileSync(file, text)
  return file
}

/**
 * Warns if setuptools was too old to work outside of the checkout, and found an earlier build there.
 * Other backends do not look at `build/lib`.
 */
function warnOfLeftovers(project: Project, scratch: string): void {
  const leftovers = list(path.join(project.directory, 'build'), /^lib/)
  if (leftovers.length === 0 || list(path.join(scratch, 'build')).length > 0) return
  const text = readBeside(project, 'pyproject.toml')
  if (/^\s*build-backend\s*=/m.test(text) && !text.includes('setuptools')) return
  warn(
    `setuptools may have included files from an earlier build: build/${leftovers.join(', build/')}. Modules that are deleted from ` +
      'the source can be in the artifact. Remove that folder, or raise setuptools to 65.4 or newer in [build-system] requires.',
    pointTo(placeOf('build-requires', project)),
  )
}

function list(folder: string, pattern = /./): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? readdirSync(folder).filter(name => pattern.test(name)) : []
}

function emptyFolder(parent: string, name: string): string {
  const folder = path.join(parent, name)
  mkdirSync(folder)
  return folder
}
