import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { withTemporaryFolder } from '../files/temporary-folder.ts'
import { showPath } from '../github/annotation.ts'
import { readStaticName } from '../python/declared-name.ts'
import { checkTag, taggedVersion } from '../python/release-tag.ts'
import { placeOf } from '../python/statement-line.ts'
import { bounded, forLog, stopwatch } from '../text/format.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import { inspectInstallation } from './check-package.ts'
import { clear } from './clear-directory.ts'
import { debugInstaller, findInstaller, type Installer } from './find-installer.ts'
import { checkHandlers } from './handler/check-handler.ts'
import type { BuildInputs } from './inputs.ts'
import { install } from './install.ts'
import { normalize, readDistribution } from './installed-package.ts'
import type { Build } from './result.ts'

/** Requirements in the log. */
const SHOWN = 10

/**
 * Stage 1: installs the project, without its dependencies, into the build directory.
 * It gets there when it is complete: the installer fills a temporary folder, which then takes its place.
 * @param tag the release tag that must name what is built, if there is one
 * @param meanwhile called when the installer is at work: time for what does not depend on it
 * @returns undefined if the tag names another package
 * @throws UserError if the project cannot be built, or is not what the release tag says
 */
export async function build(
  inputs: BuildInputs,
  tag?: string,
  meanwhile?: () => void,
): Promise<Build | undefined> {
  const { buildDirectory, project } = inputs
  const elapsed = stopwatch()
  const staticName = tag && (await readStaticName(project))
  if (tag && staticName && taggedVersion(tag, staticName) === undefined) {
    return skip(tag, staticName)
  }
  const installer = await findInstaller(inputs.pipPath, project)
  await debugInstaller(installer)
  await clear(buildDirectory, project)
  // Not in the checkout, where a build backend could take the folder for a part of the project.
  return await withTemporaryFolder(async folder => {
    const target = path.join(folder, 'package')
    await mkdir(target)
    await core.group(`${installer.kind} install ${showPath(project.directory)}`, () =>
      install(installer, { ...inputs, target }, meanwhile),
    )
    const distribution = await readDistribution(target)
    const versionPlace = placeOf('version', project)
    if (tag && !checkTag(tag, { ...distribution, versionPlace })) {
      return skip(tag, distribution.name)
    }
    await normalize(distribution)
    await inspectInstallation(distribution, project)
    const { name, version, requirements } = distribution
    const handlers = await resolveHandlers(target, requirements, inputs, installer)
    const [handler = ''] = handlers
    await move(target, buildDirectory)
    core.info(`Built ${name} ${version} in ${elapsed()}: ${showPath(buildDirectory)}`)
    if (handler) core.info(`Handler: ${handlers.join(', ')}`)
    core.info(
      `Layers must provide: ${bounded(requirements, SHOWN, forLog).join(', ') || 'nothing'}`,
    )
    const directory = buildDirectory
    return { directory, packageName: name, version, handler, handlers, requirements, versionPlace }
  })
}

function skip(tag: string, packageName: string): undefined {
  core.notice(
    `The tag ${tag} names another package than ${packageName}: nothing is published here.`,
  )
}

/** The handlers, checked where the user wants that and a Python can read them. */
async function resolveHandlers(
  directory: string,
  requirements: readonly string[],
  { handler = '', imports, provided, project }: BuildInputs,
  { python }: Installer,
): Promise<readonly string[]> {
  if (handler === 'none') return []
  const handlers = handler.split(/\s+/).filter(Boolean)
  if (python) {
    const asked = { directory, handlers, imports: imports === 'check', python }
    return await checkHandlers({ ...asked, provided, requirements, project })
  }
  core.warning('The handler was not checked: no Python was found to read the code with.')
  return handlers
}

/** Moves a folder to a place that is free. */
async function move(from: string, to: string): Promise<void> {
  try {
    await mkdir(path.dirname(to), { recursive: true })
    try {
      await rename(from, to)
    } catch (error) {
      // Another file system: the folder of temporary files can be one of its own.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
      const partial = `${to}.${process.pid}.tmp`
      try {
        await cp(from, partial, { recursive: true })
        await rename(partial, to)
      } finally {
        await rm(partial, { recursive: true, force: true })
      }
    }
    await chmod(to, 0o755)
  } catch (cause) {
    throw new UserError(`The package cannot be put into ${to}: ${messageOf(cause)}`, {
      hint: 'Set the input build-directory to a folder that this job may write to, with no file in its way.',
      cause,
    })
  }
}
