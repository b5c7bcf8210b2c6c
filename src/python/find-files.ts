import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'

// Folders that hold copies, other people's code, or no code of the package.
const PASSED_OVER =
  /^(\..*|build|dist|node_modules|__pycache__|venv|env|site-packages|tests?|.*\.egg-info)$/

/**
 * Finds files of some names in a project, but not in folders that hold no source of it.
 * @param depth how many folders to go down
 * @returns absolute paths, those of a folder before those below it
 */
export function findFiles(directory: string, names: readonly string[], depth = 4): string[] {
  const entries = list(directory).sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = entries.filter(entry => entry.isFile() && names.includes(entry.name))
  const folders = entries.filter(entry => entry.isDirectory() && !PASSED_OVER.test(entry.name))
  return [
    ...files.map(entry => path.join(directory, entry.name)),
    ...(depth === 0 ? [] : folders).flatMap(entry =>
      findFiles(path.join(directory, entry.name), names, depth - 1),
    ),
  ]
}

/** What is in a folder; nothing if it is not there, or may not be read. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** A folder with an `__init__.py`, next to the project file or in `src`. */
export interface PackageFolder {
  readonly name: string
  /** The folder that it is in, relative to the project: `''` or `src`. */
  readonly root: string
}

/** The packages of a project that a build backend could have been meant to find. */
export function findPackages(directory: string): PackageFolder[] {
  return ['', 'src'].flatMap(root =>
    findInits(path.join(directory, root))
      // The folder that packages are in is none, even if it has an __init__.py.
      .filter(name => name !== 'src')
      .map(name => ({ name, root })),
  )
}

/** The modules next to a project file that may be a part of it, `lambda_function.py`. */
export function findModules(directory: string): string[] {
  return list(directory)
    .filter(entry => entry.isFile() && /^[a-z_]\w*\.py$/i.test(entry.name))
    .map(({ name }) => name)
    .filter(
      name => !/^(setup|conftest|noxfile|fabfile|tasks|__init__|test_.*|.*_test)\.py$/.test(name),
    )
    .sort()
}

function findInits(folder: string): string[] {
  return findFiles(folder, ['__init__.py'], 1)
    .map(file => path.basename(path.dirname(file)))
    .filter(name => name !== path.basename(folder))
    .sort()
}
