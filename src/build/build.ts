import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { showPath } from '../github/annotation.ts'
import { warn } from '../github/warning.ts'
import { normalizeName } from '../python/package-name.ts'
import { readStaticName, readStaticVersion } from '../python/project/declared-name.ts'
import type { Project } from '../python/project/project.ts'
import { readSourceTree } from '../python/project/source-tree.ts'
import { placeOf, placeOfVersion } from '../python/project/statement-line.ts'
import { checkTag, concernsTag } from '../python/release-tag.ts'
import { bounded, forLog, stopwatch } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import { checkLayerSize } from './checks/check-layer-size.ts'
import { clear } from './clear-directory.ts'
import { checkData } from './data-files/check-data.ts'
import { trackedFiles } from './data-files/tracked-files.ts'
import { checkHandlers } from './handler/check-handler.ts'
import type { HandlerCheck } from './handler/report.ts'
import { assemble } from './included/assemble.ts'
import { checkVersions } from './included/check-versions.ts'
import { installIncluded } from './included/included-projects.ts'
import { joinRequirements } from './included/join-requirements.ts'
import type { BuildInputs } from './inputs.ts'
import { install } from './install.ts'
import { readDistribution } from './installed/installed-package.ts'
import { findInstaller, type Installer } from './installer/find-installer.ts'
import { moveDirectory } from './move-directory.ts'
import type { Build } from './result.ts'

/** Requirements in the log. */
const SHOWN = 10

/**
 * Stage 1: installs the project and those that it includes, without dependencies, into the build directory, and checks what is there.
 * The installer fills a temporary folder, which becomes the build directory when it is complete and checked.
 * @param tag the release tag that must name what is built, if there is one
 * @param meanwhile called when the installer has been started: time for what does not depend on it
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
  // Before any code of the build runs, which could change the file.
  const declaredName = await readStaticName(project)
  const declaredVersion = await readStaticVersion(project)
  if (tag && declaredName && !(await concernsTag(tag, [declaredName], declaredVersion))) {
    return skip(tag, declaredName)
  }
  const sourceTree = await readSourceTree(project)
  const installer = await findInstaller(inputs.pipPath, project)
  await clear(buildDirectory, project)
  const tracked = await trackedFiles(project.directory)

  // Not in the checkout, where a build backend could take the folder for a part of the project.
  using scratch = temporaryFolder()
  const target = path.join(scratch.path, 'package')
  await mkdir(target)
  await install(installer, { ...inputs, target }, meanwhile)

  const distribution = await readDistribution(target)
  const { name, version } = distribution
  if (declaredName) requireName(declaredName, name, project)
  const versionPlace = placeOfVersion(project)
  if (tag && !(await checkTag(tag, { name, version, versionPlace }))) {
    return skip(tag, name)
  }

  const included = await installIncluded(installer, inputs, scratch.path)
  checkVersions({ project, distribution }, included)
  const { entries, foreignHandlers } = await assemble({ project, distribution }, included, inputs)
  const leftOut = await checkData(tracked, entries, project)
  if (inputs.layerDirectory) await checkLayerSize(entries, inputs.layerDirectory)
  const others = included.map(built => built.distribution)
  const requirements = joinRequirements(distribution, others)
  const artifact = { directory: target, requirements, foreignHandlers }
  const handlers = await resolveHandlers(artifact, inputs, installer)
  const [handler = ''] = handlers
  const files = await moveDirectory(target, buildDirectory, entries)

  core.info(`Built ${name} ${version} in ${elapsed()}: ${showPath(buildDirectory)}`)
  if (handler) core.info(`Handler: ${handlers.join(', ')}`)
  core.info(`Layers must provide: ${bounded(requirements, SHOWN, forLog).join(', ') || 'nothing'}`)
  const directory = buildDirectory
  return {
    directory,
    files,
    packageName: name,
    version,
    handler,
    handlers,
    requirements,
    included: others,
    leftOut,
    sourceTree,
    versionPlace,
  }
}

function skip(tag: string, packageName: string): undefined {
  core.notice(
    `The tag ${tag} names another package than ${packageName}: nothing is published here.`,
  )
}

/** A build backend can give the package any name: it must not publish a version of another package. */
function requireName(declared: string, built: string, project: Project): void {
  if (normalizeName(declared) === normalizeName(built) || built.toUpperCase() === 'UNKNOWN') return
  throw new UserError(`The project is named ${declared}, but was built as ${forLog(built)}.`, {
    section: 'package-name',
    hint:
      `Make the two names equal: look for the other name in setup.py, setup.cfg and plugins of the build backend, or, if ` +
      `${forLog(built)} is the package to publish, set that name in the project file.`,
    ...placeOf('name', project),
  })
}

/** The handlers, checked where the user wants that and a Python can read them. */
async function resolveHandlers(
  artifact: Pick<HandlerCheck, 'directory' | 'requirements' | 'foreignHandlers'>,
  { handler = '', imports, provided, layerDirectory, project }: BuildInputs,
  { python }: Installer,
): Promise<readonly string[]> {
  if (handler === 'none') return []
  const handlers = handler.split(/\s+/).filter(Boolean)
  if (python) {
    const asked = { ...artifact, handlers, imports: imports === 'check', python }
    return await checkHandlers({ ...asked, provided, layerDirectory, project })
  }
  warn(
    'The handler was not checked: no Python was found to read the code with. Set up Python with actions/setup-python ' +
      'before this step.',
  )
  return handlers
}
