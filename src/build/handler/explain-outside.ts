import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { findFiles } from '../../python/find-files.ts'
import { normalizeName } from '../../python/package-name.ts'
import type { Project } from '../../python/project/project.ts'
import { ownSourceFile, sourceFile } from '../../python/source-file.ts'
import { UserError } from '../../text/user-error.ts'
import { addModules, fixSrc, usesSetuptools } from '../failures/package-advice.ts'

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
 * The explanation of a handler whose file is in the project and not in the package: most often it is next to that.
 * @param directory folder of the installed package
 * @param elsewhere what to do if this file is not the one that is meant, as a sentence
 * @returns undefined if the project has no such file
 */
export async function explainOutside(
  { module, name, given }: Missing,
  directory: string,
  project: Project,
  elsewhere: string,
): Promise<UserError | undefined> {
  const file = findOutside(project.directory, module, name)
  if (file === undefined) return undefined
  const outside = path.relative('', file)
  const owner = { project, isShared: project.included !== undefined }
  const packages = (await topLevel(directory, owner)).filter(entry => !entry.endsWith('.py'))
  const [only] = packages
  const pointTo = `point ${given ? 'the input handler and the function' : 'the function'} to it`
  const message =
    packages.length > 0
      ? `${outside} is outside the package${packages.length > 1 ? 's' : ''} ${packages.join(', ')}, so it is not installed and would be missing in Lambda.`
      : `${outside} defines the handler, but it is not installed with the package.`
  const explain = (todo: string) =>
    new UserError(message, {
      section: 'handler-outside-the-package',
      hint: `${todo}\n${elsewhere}`,
      file: outside,
    })
  const src = fixSrc(project)
  if (src !== undefined) return explain(src)
  const imported = importedSiblings(file, new Set())
  const isHome =
    packages.length === 1 &&
    (await distributionNames(directory)).includes(normalizeName(only ?? ''))
  if (only !== undefined && isHome && imported.length === 0) {
    const home = sourceFile(only, project) ?? only
    const moved = path.posix.join(home.replaceAll('\\', '/'), `${module}.py`)
    const hint =
      `Move it into the package, and ${pointTo}:\n` +
      `  git mv ${outside} ${moved}\n  handler: ${only}.${module}.${name}`
    return explain(hint)
  }
  const along =
    imported.length > 0
      ? `, with the modules that it imports from there (${imported.join(', ')})`
      : ''
  if (usesSetuptools(project) && path.dirname(file) === project.directory) {
    const [todo, lines] = addModules([module, ...imported], packages, project)
    const hint = `${todo}${along}, and ${pointTo}:\n${lines}\n\n  handler: ${module}.${name}`
    return explain(hint)
  }
  const hint = `Move it${along} into a package of this project, or let your build backend include it.`
  return explain(hint)
}

/** The modules next to a file that it imports, and those that they import. */
function importedSiblings(file: string, seen: Set<string>): string[] {
  seen.add(path.basename(file, '.py'))
  const names = [...read(file).matchAll(/^\s*(?:from|import)\s+(\w+(?:\s*,\s*\w+)*)/gm)].flatMap(
    ([, found = '']) => found.split(/\s*,\s*/),
  )
  return [...new Set(names)].flatMap(name => {
    const sibling = path.join(path.dirname(file), `${name}.py`)
    if (seen.has(name) || !existsSync(sibling)) return []
    return [name, ...importedSiblings(sibling, seen)]
  })
}

/** The text of a file; empty if it cannot be read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

async function distributionNames(directory: string): Promise<string[]> {
  const folders = (await readdir(directory)).filter(name => name.endsWith('.dist-info'))
  return folders.map(name => normalizeName(name.split('-')[0] ?? ''))
}

/**
 * The importable names at the top of an installation: packages, and modules with their `.py`.
 * @param owner the project whose names are wanted, if the artifact contains several
 */
export async function topLevel(
  directory: string,
  owner?: { readonly project: Project; readonly isShared: boolean },
): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries
    .filter(entry => (entry.isDirectory() ? !/[.-]/.test(entry.name) : entry.name.endsWith('.py')))
    .map(entry => entry.name)
    .filter(name => !owner?.isShared || ownSourceFile(name, owner.project) !== undefined)
    .sort()
}

/** The file of a module that mentions a function, nearest to the top. */
function findOutside(directory: string, module: string, name: string): string | undefined {
  return findFiles(directory, [`${module}.py`]).find(file => read(file).split(/\W+/).includes(name))
}
