import * as core from '@actions/core'
import type { Installer } from '../../build/installer/find-installer.ts'
import { pointTo, showPath } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { placeOf } from '../../python/project/statement-line.ts'
import { UserError } from '../../text/user-error.ts'
import type { LayerBuildInputs } from '../inputs.ts'
import type { Target } from '../target.ts'
import { exportPoetryLock } from './export-poetry.ts'
import { exportUvLock } from './export-uv.ts'
import { ownRequirements } from './own-requirements.ts'
import { readPylock } from './pylock.ts'
import type { LockFile, Requirements } from './requirements.ts'
import { parseExported, readRequirementsFile } from './requirements-file.ts'
import { warnOfAge } from './warn-of-age.ts'

/**
 * Reads what a layer is to contain: from a lock file, or else from the project file.
 * @throws UserError if that cannot be read, or names what is no wheel of an index
 */
export async function readRequirements(
  lock: LockFile | undefined,
  inputs: LayerBuildInputs,
  target: Target,
  installer: Installer,
): Promise<Requirements> {
  const { project, exclude, buildEnvironment } = inputs
  const selection = { target, exclude }
  const own = await ownRequirements(project)
  if (!lock) return withoutLock(own, inputs, target)
  core.info(`Lock file: ${showPath(lock.file)}`)
  const read = async () => {
    switch (lock.kind) {
      case 'uv.lock':
        return parseExported(await exportUvLock(lock, inputs, installer), lock, selection)
      case 'poetry.lock':
        return parseExported(await exportPoetryLock(lock, buildEnvironment), lock, selection)
      case 'pylock.toml':
        return await readPylock(lock, selection)
      case 'requirements.txt':
        return readRequirementsFile(lock, selection)
    }
  }
  const requirements = await read()
  warnOfAge(own ?? [], requirements, { lock, inputs, target })
  return requirements
}

function withoutLock(
  own: readonly string[] | undefined,
  { project, exclude }: LayerBuildInputs,
  target: Target,
): Requirements {
  const { file } = project
  if (own === undefined) {
    throw new UserError(
      `There is no lock file, and the requirements in ${showPath(file)} are not known without a build.`,
      {
        section: 'lock-file',
        hint: 'Write a lock file: uv lock, poetry lock, or pip-compile --generate-hashes --output-file requirements.txt',
        ...placeOf('dependencies', project),
      },
    )
  }
  if (own.length > 0) {
    warn(
      `There is no lock file, so the newest versions of what ${showPath(file)} requires are installed: the layer can differ ` +
        'tomorrow. Write a lock file, with uv lock or poetry lock, and commit it.',
      pointTo(placeOf('dependencies', project)),
    )
  }
  const read = parseExported(own.join('\n'), { file }, { target, exclude })
  return { ...read, complete: false }
}
