import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { listTree } from '../../files/list-tree.ts'
import { normalizeName } from '../../python/package-name.ts'
import { forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import type { Distribution } from '../installed/installed-package.ts'

/**
 * Moves what is installed for each distribution into the folder of the first one.
 * @returns the files of each in that folder; nothing for a single one, which has all
 * @throws UserError if two have one name, own the same file, or have a module and a package of one name
 */
export async function mergeDistributions(
  distributions: readonly Distribution[],
): Promise<ReadonlyMap<Distribution, ReadonlySet<string>>> {
  const [first, ...others] = distributions
  if (first === undefined || others.length === 0) return new Map()
  const names = distributions.map(({ name }) => normalizeName(name))
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) {
    throw new UserError(`Two projects of the artifact are built as ${twice}.`, {
      section: 'included-projects',
      hint: 'Give each its own name in its project file, and name in include-projects only other projects than your own.',
    })
  }
  const owners = new Map<string, string>()
  const owned = new Map<Distribution, ReadonlySet<string>>()
  for (const distribution of distributions) {
    const entries = await listTree(distribution.directory)
    const files = entries.filter(({ kind }) => kind === 'file').map(entry => entry.path)
    for (const file of files) claim(file, distribution.name, owners)
    owned.set(distribution, new Set(files))
  }
  refuseShadows(owned)
  for (const distribution of others) {
    for (const file of owned.get(distribution) ?? []) {
      const target = path.join(first.directory, file)
      await mkdir(path.dirname(target), { recursive: true })
      await rename(path.join(distribution.directory, file), target)
    }
  }
  return owned
}

/**
 * Notes whose a file is, and whose the folders are that it is in.
 * @param owners by the paths of files, and those of folders with a slash
 */
function claim(file: string, name: string, owners: Map<string, string>): void {
  const parents = file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
  const folders = parents.filter(folder => folder !== '')
  // A folder can be that of several distributions, if it is nobody's file.
  const taken = [file, `${file}/`, ...folders].find(place => owners.has(place))
  const other = taken === undefined ? undefined : owners.get(taken)
  if (taken !== undefined && other !== undefined && other !== name)
    throw conflict(taken, other, name)
  owners.set(file, name)
  for (const folder of folders) owners.set(`${folder}/`, name)
}

function conflict(file: string, one: string, other: string): UserError {
  return new UserError(`${one} and ${other} both contain ${forLog(file.replace(/\/$/, ''))}.`, {
    section: 'included-projects',
    hint:
      'Only one of them can be in the artifact. Rename it in one of the projects, or let only one of them package it. Parts ' +
      'of one package in several projects are possible without an __init__.py in the folder that they share.',
  })
}

/** Python imports one of a module and a folder of modules that have the same name, and hides the other. */
function refuseShadows(owned: ReadonlyMap<Distribution, ReadonlySet<string>>): void {
  const all = [...owned].flatMap(([{ name }, files]) =>
    [...files].filter(file => file.endsWith('.py')).map(file => ({ file, name })),
  )
  const modules = new Map(all.map(({ file, name }) => [file.slice(0, -'.py'.length), name]))
  for (const { file, name } of all) {
    const parts = file.split('/')
    const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
    const folder = folders.find(one => (modules.get(one) ?? name) !== name)
    if (folder === undefined) continue
    const imported = modules.has(`${folder}/__init__`) ? `${folder}/` : `${folder}.py`
    throw new UserError(
      `${modules.get(folder)} contains the module ${forLog(folder)}.py, and ${name} the folder ${forLog(folder)}/: Python would ` +
        `import ${forLog(imported)} alone, and never find the other.`,
      {
        section: 'included-projects',
        hint: 'Rename one of them in its project, and in the imports of what it contains.',
      },
    )
  }
}
