import { lstatSync, realpathSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { listTree } from '../files/list-tree.ts'
import { holds } from '../files/path-contains.ts'
import { parseRecord } from '../python/metadata/record-file.ts'
import type { Project } from '../python/project/project.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import { defaultBuildDirectory } from './inputs.ts'

/** Gives the folder of a project that nothing else uses. */
type DefaultDirectory = (project: Project) => string

/**
 * Removes the build directory of an earlier run, and nothing else: the default one with all that it contains, any other
 * only if all of it is of an earlier build.
 * @throws UserError if the folder is or contains the project or the working directory, is no folder, or contains a
 * file that no earlier build put there.
 */
export async function clear(
  directory: string,
  project: Project,
  defaultOf: DefaultDirectory = defaultBuildDirectory,
): Promise<void> {
  const refuse = (reason: string): never => {
    throw new UserError(`The build directory ${directory} cannot be cleaned: ${reason}.`, {
      section: 'build-directory-in-use',
      hint: 'Set the input build-directory to a folder that nothing else uses, or remove its content first.',
    })
  }
  for (const precious of [project.directory, process.cwd()]) {
    if (holds(directory, precious)) refuse(`${precious} is inside it`)
  }
  try {
    const stats = lstatSync(directory, { throwIfNoEntry: false })
    if (stats === undefined) return
    if (!stats.isDirectory()) refuse('it is not a folder')
    const stranger = isDefault(directory, project, defaultOf)
      ? undefined
      : await findStranger(directory)
    if (stranger !== undefined)
      refuse(`it contains "${stranger}", which no earlier build put there`)
    await rm(directory, { recursive: true })
  } catch (error) {
    // A parent that is a file, or a folder that may not be read or changed.
    throw error instanceof UserError ? error : refuse(messageOf(error))
  }
}

/** Whether a folder is the default one of a project, and no link leads elsewhere on the way to it. */
function isDefault(directory: string, project: Project, defaultOf: DefaultDirectory): boolean {
  const real = { ...project, directory: realpathSync(project.directory) }
  return realpathSync(directory) === defaultOf(real)
}

/**
 * A file that no earlier build put into a folder. An installation names all its files in its RECORD, so no marker
 * file of our own is needed; only bytecode is added later, when somebody imports from it. Installations by
 * pip or uv alone have a file INSTALLER, which this action removes.
 */
async function findStranger(directory: string): Promise<string | undefined> {
  const files = (await listTree(directory)).filter(entry => entry.kind === 'file')
  const records = files.filter(({ path }) => /^[^/]+\.dist-info\/RECORD$/.test(path))
  const foreign = files.find(({ path }) => /^[^/]+\.dist-info\/INSTALLER$/.test(path))
  if (foreign) return foreign.path
  const texts = records.map(record => readFile(path.join(directory, record.path), 'utf8'))
  const rows = (await Promise.all(texts)).flatMap(parseRecord)
  const listed = new Set(rows.map(row => row.path))
  return files.find(({ path }) => !listed.has(path) && !/(^|\/)__pycache__\//.test(path))?.path
}
