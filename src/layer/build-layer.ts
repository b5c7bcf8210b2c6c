import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import * as core from '@actions/core'
import { clear } from '../build/clear-directory.ts'
import { readDistributions } from '../build/installed/installed-package.ts'
import { normalize } from '../build/installed/normalize.ts'
import { withoutSecrets } from '../build/installer/environment.ts'
import { findInstaller, type Installer } from '../build/installer/find-installer.ts'
import { moveDirectory } from '../build/move-directory.ts'
import { listTree } from '../files/list-tree.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { showPath } from '../github/annotation.ts'
import { normalizeName } from '../python/package-name.ts'
import { formatSize, stopwatch } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import { describeLayer } from './describe-layer.ts'
import { type LayerBuildInputs, layerDirectory } from './inputs.ts'
import { checkComplete } from './install/check-complete.ts'
import { checkNative } from './install/check-native.ts'
import { checkSize } from './install/check-size.ts'
import { installLayer } from './install/install-layer.ts'
import { keepNeeded } from './install/needed.ts'
import { describePackages, joinLicenses, measurePackages } from './install/packages.ts'
import { findLock } from './lock/find-lock.ts'
import { readRequirements } from './lock/read-lock.ts'
import type { LayerBuild } from './result.ts'
import { runtimeOf, type Target } from './target.ts'

/**
 * Installs the dependencies of a project for Lambda into a folder that can become a layer: below `python/`, which Lambda
 * unpacks to `/opt/python`.
 * https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html
 * @param meanwhile called when the installer has been started: time for what does not depend on it
 * @throws UserError if they cannot be installed, or would not run in Lambda
 */
export async function buildLayer(
  inputs: LayerBuildInputs,
  meanwhile?: () => void,
): Promise<LayerBuild> {
  const { project, exclude } = inputs
  const elapsed = stopwatch()
  const installer = await findInstaller(inputs.pipPath, project)
  const python = inputs.pythonVersion ?? (await versionOf(installer))
  const target: Target = { python, architecture: inputs.architecture }
  const lock = findLock(inputs.lockFile, project)
  const requirements = await readRequirements(lock, inputs, target, installer)

  const directory = layerDirectory(project)
  await clear(directory, project, layerDirectory)
  // Not in the checkout, where a tool could take the folder for a part of the project.
  using scratch = temporaryFolder()
  const layer = path.join(scratch.path, 'layer')
  const site = path.join(layer, 'python')
  await mkdir(site, { recursive: true })
  if (requirements.pins.length > 0) {
    await installLayer(installer, { requirements, target, directory: site }, inputs, meanwhile)
  }
  const installed = await readDistributions(site)
  const needed = keepNeeded(installed, requirements, target)
  const distributions = needed.filter(({ name }) => !exclude.includes(normalizeName(name)))
  await normalize(site, distributions)
  checkComplete(distributions, { requirements, lock, target, exclude })
  const files = await listTree(site)
  checkNative(site, files, target)
  const packages = await measurePackages(site, distributions)
  checkSize(packages)
  const license = await joinLicenses(distributions)
  await moveDirectory(layer, directory, await listTree(layer))

  for (const line of describePackages(packages)) core.info(line)
  const bytes = packages.reduce((sum, each) => sum + each.bytes, 0)
  core.info(
    `Installed ${packages.length} distributions (${formatSize(bytes)}) for ${runtimeOf(target)} on ${target.architecture} in ` +
      `${elapsed()}: ${showPath(directory)}`,
  )
  return { directory, target, lock, packages, license, description: describeLayer(lock) }
}

async function versionOf({ python }: Installer): Promise<string> {
  const program = 'import sys; print("%d.%d" % sys.version_info[:2])'
  const options = { env: withoutSecrets(process.env) }
  const found = python && (await promisify(execFile)(python, ['-I', '-S', '-c', program], options))
  if (found) return found.stdout.trim()
  throw new UserError('No Python was found, so the Python version of the layer is not known.', {
    section: 'input-value',
    hint: 'Set the input python-version to that of your function, such as 3.13.',
  })
}
