/** Other projects of the repository in the same artifact: shared code. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { showPath } from '../../github/annotation.ts'
import type { Project } from '../../python/project/project.ts'
import { forLog } from '../../text/format.ts'
import { type Installation, install } from '../install.ts'
import { type Distribution, readDistribution } from '../installed/installed-package.ts'
import type { Installer } from '../installer/find-installer.ts'

/** A distribution, and the project that it is built from. */
export interface Built {
  readonly project: Project
  readonly distribution: Distribution
}

/**
 * Installs the projects that are included, each into a folder of its own: so it is known what belongs to which of them.
 * @param scratch folder for these folders
 * @returns in the order of their names, whatever the order of the input
 */
export async function installIncluded(
  installer: Installer,
  installation: Omit<Installation, 'target'>,
  scratch: string,
): Promise<Built[]> {
  const built: Built[] = []
  for (const [index, project] of (installation.project.included ?? []).entries()) {
    const target = path.join(scratch, `included-${index}`)
    await mkdir(target)
    await install(installer, { ...installation, project, target })
    const distribution = await readDistribution(target)
    const { name, version } = distribution
    core.info(`Included: ${forLog(name)} ${version} (${showPath(project.directory)})`)
    built.push({ project, distribution })
  }
  return built.sort((a, b) => (a.distribution.distInfo < b.distribution.distInfo ? -1 : 1))
}
