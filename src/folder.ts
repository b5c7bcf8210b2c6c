import { existsSync, lstatSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from './errors.ts'
import { holds } from './nesting.ts'
import type { Project } from './project.ts'
import { parseRecord } from './record.ts'
import { listTree } from './tree.ts'

/**
 * Removes the build directory of an earlier run, and nothing else.
 * @throws UserError if the folder is or holds the project or the working directory, is no folder, or holds a
 * file that no earlier build put there.
 */
export async function clear(directory: string, project: Project): Promise<void> {
  const refuse = (reason: string): never => {
    throw new UserError(`The build directory ${directory} cannot be cleaned: ${reason}.`, {
      hint: 'Set the input build-directory to a folder that nothing else uses, or remove its content first.',
    })
  }
  for (const precious of [project.directory, process.cwd()]) {
    if (holds(directory, precious)) refuse(`${precious} lies in it`)
  }
  if (!existsSync(directory)) return
  if (!lstatSync(directory).isDirectory()) refuse('it is not a folder')
  const stranger = await findStranger(directory)
  if (stranger !== undefined) refuse(`no earlier build put "${stranger}" there`)
  await rm(directory, { recursive: true })
}

/**
 * A file that the installation in a folder does not list. An installation names all its files in its RECORD,
 * so no marker file of our own is needed; only bytecode comes into being later, when somebody imports from it.
 */
async function findStranger(directory: string): Promise<string | undefined> {
  const records = (await readdir(directory))
    .filter(name => name.endsWith('.dist-info'))
    .map(name => path.join(directory, name, 'RECORD'))
    .filter(existsSync)
  const texts = await Promise.all(records.map(file => readFile(file, 'utf8')))
  const listed = new Set(texts.flatMap(parseRecord).map(row => row.path))
  const files = (await listTree(directory)).filter(entry => entry.kind === 'file')
  return files.find(({ path }) => !listed.has(path) && !/(^|\/)__pycache__\//.test(path))?.path
}
