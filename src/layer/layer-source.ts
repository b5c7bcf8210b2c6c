import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Project } from '../python/project/project.ts'
import { findLock } from './lock/find-lock.ts'
import { ownRequirements } from './lock/own-requirements.ts'
import type { LockFile } from './lock/requirements.ts'

/**
 * Identifies what the layer of a project is built from, besides the folder of the project: the SHA-256 of its lock file,
 * which can be outside of it, and of the options that the layer is built with.
 * @param named the lock file that the project names
 * @param options any text that stands for them
 * @returns undefined if the layer can differ tomorrow, or if this is not all: then a build decides
 * @throws UserError if the lock file cannot be read
 */
export async function layerSource(
  project: Project,
  named: string | undefined,
  options: string,
): Promise<string | undefined> {
  const lock = findLock(named, project)
  if (lock ? includesOthers(lock) : (await ownRequirements(project))?.length !== 0) return undefined
  return createHash('sha256')
    .update(JSON.stringify([lock?.sha256, options]))
    .digest('hex')
}

/** Whether a requirements file names others, of which its digest says nothing. */
function includesOthers({ kind, file }: LockFile): boolean {
  return (
    kind === 'requirements.txt' &&
    /^\s*(-r|-c|--requirement|--constraint)\b/m.test(readFileSync(file, 'utf8'))
  )
}
