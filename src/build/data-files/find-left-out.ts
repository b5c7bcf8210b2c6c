import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { TreeEntry } from '../../files/list-tree.ts'
import type { Project } from '../../python/project/project.ts'
import { sourceRoots } from '../imports/find-source.ts'
import { isCustomarilyLeftOut } from './customary.ts'

/** A data file that the artifact lacks. */
export interface DataFile {
  /** Relative to the project, with slashes. */
  readonly source: string
  /** The package that it belongs to, `package.module`: the nearest folder with modules. */
  readonly package: string
  /** Relative to that folder. */
  readonly path: string
}

/**
 * Finds the files that git tracks in the folders of a package, and that are not in the artifact. A folder whose modules are
 * not there either is left alone: the check of imports says whether it is missed.
 * @param tracked relative to the project
 * @param files of the artifact
 */
export function findLeftOut(
  tracked: readonly string[],
  files: readonly TreeEntry[],
  { directory }: Project,
): DataFile[] {
  const installed = new Set(files.map(file => file.path))
  const modules = [...installed].filter(file => file.endsWith('.py') && file.includes('/'))
  const packages = new Set(modules.map(file => path.posix.dirname(file)))
  const roots = rootsOf(modules, directory)
  const sourceFolders = new Set(
    tracked.filter(file => file.endsWith('.py')).map(file => path.posix.dirname(file)),
  )
  const known = new Set(tracked)
  // What the build has made of a file: app/rules.json.gz of app/rules.json.
  const made = new Set(
    [...installed]
      .filter(file => !roots.some(({ folder }) => known.has(folder + file)))
      .map(withoutEndings),
  )
  return tracked.flatMap(source => {
    const root = roots.find(one => source.startsWith(one.prefix))
    if (!root) return []
    const file = source.slice(root.folder.length)
    if (installed.has(file) || isCustomarilyLeftOut(file)) return []
    if (made.has(withoutEndings(file))) return []
    const folder = nearest(source, sourceFolders)
    const owner = folder?.slice(root.folder.length)
    if (owner === undefined || !packages.has(owner)) return []
    // A submodule of git, or a file that the build has removed.
    if (!isFile(path.join(directory, source))) return []
    const name = owner.replaceAll('/', '.')
    return [{ source, package: name, path: file.slice(owner.length + 1) }]
  })
}

/** Where the packages of an artifact come from: the folder that each is in, with a slash, and the way to the package. */
function rootsOf(modules: readonly string[], directory: string) {
  const first = new Map(modules.map(file => [file.split('/')[0] ?? '', file]))
  return [...first].flatMap(([name, file]) => {
    const root = sourceRoots(directory, file).find(one =>
      existsSync(path.join(directory, one, file)),
    )
    if (root === undefined) return []
    const folder = root === '' ? '' : `${root}/`
    return [{ folder, prefix: `${folder}${name}/` }]
  })
}

/** A path without what follows the first dot of the name. */
function withoutEndings(file: string): string {
  return file.replace(/(?<=[^/])\.[^/]*$/, '')
}

function nearest(file: string, folders: ReadonlySet<string>): string | undefined {
  const folder = path.posix.dirname(file)
  if (folders.has(folder)) return folder
  return folder === '.' ? undefined : nearest(folder, folders)
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}
