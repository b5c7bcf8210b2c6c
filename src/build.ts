import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { normalize, readDistribution } from './distribution.ts'
import { UserError } from './errors.ts'
import { clear } from './folder.ts'
import type { BuildInputs } from './inputs.ts'
import { findPip, install } from './pip.ts'
import { stopwatch } from './timing.ts'
import { listTree } from './tree.ts'

/** What stage `build` made. */
export interface Build {
  /** Absolute path of the folder that holds the installed package. */
  readonly directory: string
  readonly packageName: string
  /** Canonical PEP 440. */
  readonly version: string
  /** The package's dependencies, which its Lambda layers must provide. */
  readonly requirements: readonly string[]
}

/**
 * Stage 1: installs the project, without its dependencies, into the build directory.
 * The folder appears there whole or not at all: pip fills a folder beside it, which then takes its name.
 */
export async function build(inputs: BuildInputs): Promise<Build> {
  const { buildDirectory, project } = inputs
  const elapsed = stopwatch()
  const pip = await findPip(inputs.pipPath, project)
  await clear(buildDirectory, project)
  await mkdir(path.dirname(buildDirectory), { recursive: true })
  const target = await mkdtemp(`${buildDirectory}-`)
  try {
    await core.group(`pip install ${project.directory}`, () => install(pip, { ...inputs, target }))
    const distribution = await readDistribution(target)
    await normalize(distribution)
    await refuseEmpty(target, distribution.distInfo)
    await rename(target, buildDirectory)
    core.info(
      `Built ${distribution.name} ${distribution.version} in ${elapsed()}: ${buildDirectory}`,
    )
    return {
      directory: buildDirectory,
      packageName: distribution.name,
      version: distribution.version,
      requirements: distribution.requirements,
    }
  } finally {
    await rm(target, { recursive: true, force: true })
  }
}

async function refuseEmpty(directory: string, distInfo: string): Promise<void> {
  const installed = (await listTree(directory)).filter(
    entry => entry.kind === 'file' && !entry.path.startsWith(`${distInfo}/`),
  )
  if (installed.length > 0) return
  throw new UserError('pip reported success, but installed no file besides the metadata.', {
    hint:
      'The build backend found no package: give the folder with your code an __init__.py and the name of the ' +
      'project, or name it in the project file (for setuptools in [tool.setuptools] packages).',
  })
}
