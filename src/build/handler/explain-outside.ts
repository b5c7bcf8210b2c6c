import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { findFiles } from '../../python/find-files.ts'
import type { Project } from '../../python/project.ts'
import { sourceFile } from '../../python/source-file.ts'
import { UserError } from '../../text/user-error.ts'

/** A handler that is not in the artifact. */
interface Missing {
  /** Name of its module without packages, e.g. `lambda_function`. */
  readonly module: string
  /** Name of the function. */
  readonly name: string
  /** Whether the input `handler` names it, which has to follow the file then. */
  readonly given: boolean
}

/**
 * The explanation of a handler whose file is in the project and not in the package: most often it lies beside that.
 * @param directory folder of the installed package
 * @param elsewhere what to do if this file is not the one that is meant
 * @returns undefined if the project has no such file
 */
export async function explainOutside(
  { module, name, given }: Missing,
  directory: string,
  project: Project,
  elsewhere: string,
): Promise<UserError | undefined> {
  const outside = await findOutside(project.directory, module, name)
  if (outside === undefined) return undefined
  const [target] = (await topLevel(directory)).filter(entry => !entry.endsWith('.py'))
  if (target === undefined) {
    return new UserError(
      `${outside} defines the handler, but it is not installed with the package.`,
      {
        hint: 'Move it into a package, or name it in the project file (for setuptools in py-modules).',
        file: outside,
      },
    )
  }
  const home = sourceFile(target, project) ?? target
  const moved = path.posix.join(home.replaceAll('\\', '/'), `${module}.py`)
  return new UserError(
    `${outside} lies outside the package ${target}, so it is not installed and would be missing in Lambda.`,
    {
      hint:
        `Move it into the package, and point ${given ? 'the input handler and the function' : 'the function'} to it:\n` +
        `  git mv ${outside} ${moved}\n` +
        `  handler: ${target}.${module}.${name}\n` +
        `If the handler is elsewhere: ${elsewhere}`,
      file: outside,
    },
  )
}

/** The importable names at the top of an installation: packages, and modules with their `.py`. */
export async function topLevel(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries
    .filter(entry => (entry.isDirectory() ? !/[.-]/.test(entry.name) : entry.name.endsWith('.py')))
    .map(entry => entry.name)
    .sort()
}

/** The file of a module that speaks of a function, as a path relative to the working directory, nearest to the top. */
async function findOutside(
  directory: string,
  module: string,
  name: string,
): Promise<string | undefined> {
  for (const file of findFiles(directory, [`${module}.py`])) {
    // One that cannot be read may be meant, and cannot be looked into.
    const words = (await readFile(file, 'utf8').catch(() => '')).split(/\W+/)
    if (words.includes(name)) return path.relative('', file)
  }
  return undefined
}
