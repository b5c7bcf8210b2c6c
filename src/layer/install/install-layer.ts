import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { debugInstaller, type Installer } from '../../build/installer/find-installer.ts'
import { runApart } from '../../build/installer/run-apart.ts'
import { temporaryFolder } from '../../files/temporary-folder.ts'
import type { LayerBuildInputs } from '../inputs.ts'
import { areHashed, formatRequirements } from '../lock/requirements.ts'
import { platformTags, runtimeOf, uvPlatform } from '../target.ts'
import { explainInstall } from './explain-install.ts'
import type { LayerInstallation } from './installation.ts'

/**
 * The arguments for one installation, for Lambda and not for the machine that this runs on: wheels only, since what is built
 * here would run here.
 * @param list path of the requirements file
 */
export function layerArguments(
  installer: Installer,
  { requirements, target, directory }: LayerInstallation,
  pipArgs: readonly string[],
  list: string,
): string[] {
  const common = [
    ...(requirements.complete ? ['--no-deps'] : []),
    ...(areHashed(requirements) ? ['--require-hashes'] : []),
    ...['--only-binary', ':all:', '--python-version', target.python],
    ...['--target', directory, '--requirement', list],
  ]
  // The user's arguments come first: where two contradict each other, the last one counts.
  if (installer.kind === 'pip') {
    const abi = `cp${target.python.replace('.', '')}`
    const platforms = platformTags(target).flatMap(tag => ['--platform', tag])
    const fixed = ['--no-compile', '--implementation', 'cp', '--abi', abi, ...platforms]
    return [...installer.args, 'install', ...pipArgs, ...fixed, ...common]
  }
  const python = installer.python === undefined ? [] : ['--python', installer.python]
  // A file that is linked to uv's cache changes its time whenever another job links to it, too.
  const fixed = ['--link-mode', 'copy', '--python-platform', uvPlatform(target)]
  return ['pip', 'install', ...pipArgs, ...python, ...fixed, ...common]
}

/**
 * Installs the requirements of a layer into an empty folder.
 * @param meanwhile called when the installer has been started
 * @throws UserError that names what has no wheel for Lambda, or another hash than the lock file says
 */
export async function installLayer(
  installer: Installer,
  installation: LayerInstallation,
  { project, pipArgs, buildEnvironment: pass }: LayerBuildInputs,
  meanwhile?: () => void,
): Promise<void> {
  const { requirements, target } = installation
  using scratch = temporaryFolder()
  using lists = temporaryFolder()
  await debugInstaller(installer, scratch.path)
  const list = path.join(lists.path, 'requirements.txt')
  writeFileSync(list, formatRequirements(requirements))
  const args = layerArguments(installer, installation, pipArgs, list)
  const program = {
    file: installer.file,
    args,
    title: `${installer.kind} install for ${runtimeOf(target)} on ${target.architecture}`,
    // uv reads its settings, such as indexes, from the folder that it runs in.
    cwd: installer.kind === 'uv' ? project.directory : undefined,
    pass,
    ...(meanwhile && { meanwhile }),
  }
  const { exitCode, stdout, stderr } = await runApart(program, scratch.path)
  if (exitCode === 0) return
  const failed = { command: [installer.file, ...args], exitCode, output: `${stdout}\n${stderr}` }
  throw explainInstall(failed, installation)
}
