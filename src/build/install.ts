import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { pointTo, showPath } from '../github/annotation.ts'
import { warn } from '../github/warning.ts'
import { type Project, readBeside } from '../python/project/project.ts'
import { placeOf } from '../python/project/statement-line.ts'
import { explainFailure } from './failures/explain-install.ts'
import type { BuildInputs } from './inputs.ts'
import { debugInstaller, type Installer } from './installer/find-installer.ts'
import { removeNewBytecode } from './installer/remove-bytecode.ts'
import { runApart } from './installer/run-apart.ts'

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
  await debugInstaller(installer, scratch.path)
  const args = installArguments(installer, installation)
  const start = Date.now()
  const program = {
    file: installer.file,
    args,
    title: `${installer.kind} install ${showPath(project.directory)}`,
    // uv reads its settings from the folder that it runs in.
    cwd: installer.kind === 'uv' ? project.directory : undefined,
    pass,
    meanwhile,
  }
  const { exitCode, stdout, stderr } = await runApart(program, scratch.path).finally(() =>
    removeNewBytecode(project.directory, start),
  )
  if (exitCode !== 0) {
    const output = `${stdout}\n${stderr}`
    throw await explainFailure({ command: [installer.file, ...args], exitCode, output, project })
  }
  warnOfLeftovers(project, scratch.path)
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
