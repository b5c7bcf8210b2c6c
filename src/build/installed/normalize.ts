import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { compareBytes, listTree, type TreeEntry } from '../../files/list-tree.ts'
import { requireByName } from '../../python/metadata/local-requirement.ts'
import { formatRecord, parseRecord, type RecordRow } from '../../python/metadata/record-file.ts'
import { bounded, forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import { type Distribution, REQUIRED } from './installed-package.ts'
import { installedPath, portableHeader } from './installed-path.ts'
import { findStartScripts } from './start-scripts.ts'

/** Paths in a message. */
const SHOWN = 10

// What installers note for themselves: the path of the checkout, their name, times.
const NOTES = ['direct_url.json', 'INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json']

/** A file that stays: its row of RECORD, with the path where it is to be, and where it is. */
type Kept = RecordRow & { readonly from: string }

/** What stays of one distribution. */
interface Reduced {
  readonly distribution: Distribution
  readonly rows: readonly Kept[]
  /** Paths of its start scripts. */
  readonly scripts: readonly string[]
}

/**
 * Reduces a folder to what the RECORDs of some distributions in it list, without what depends on where, when and with what
 * they were installed: bytecode, notes of the installer, start scripts, which name the path of an interpreter, the release
 * of the build backend, and paths of the checkout in requirements. No file is changed in place: uv links files to its cache.
 * @param distributions those that stay; what belongs to others is removed
 * @param included normalized names of distributions whose code is in the same artifact, which are required by their names
 * @throws UserError if a file of a distribution is missing, if RECORD names one outside of the folder, or if two
 * distributions have different files of one name
 */
export async function normalize(
  directory: string,
  distributions: readonly Distribution[],
  included: ReadonlySet<string> = new Set(),
): Promise<void> {
  const inside = (...parts: string[]) => path.join(directory, ...parts)
  const tree = await listTree(directory)
  const files = new Set(tree.filter(({ kind }) => kind === 'file').map(entry => entry.path))
  const reduced = await Promise.all(distributions.map(each => reduce(each, files)))
  const kept = merge(reduced)
  const scripts = reduced.flatMap(each => each.scripts)
  if (scripts.length > 0) {
    core.info(`Start scripts are left out: ${bounded(scripts, SHOWN, forLog).join(', ')}`)
  }

  const sources = new Set([...kept.values()].map(row => row.from))
  for (const file of files) if (!sources.has(file)) await rm(inside(file))
  for (const { from, path: to } of kept.values())
    if (from !== to) await move(inside(from), inside(to))
  await removeEmpty(directory, tree, kept.keys())
  for (const each of reduced) await rewrite(each, included)
}

/** Decides what stays of a distribution. */
async function reduce(distribution: Distribution, files: ReadonlySet<string>): Promise<Reduced> {
  const { directory, distInfo, name } = distribution
  const rows = parseRecord(await readFile(path.join(directory, distInfo, 'RECORD'), 'utf8'))
  const recorded = rows.map(row => row.path)
  const scripts = await findStartScripts({ directory, distInfo, files }, recorded)

  // By the path where each file is to be.
  const kept = new Map<string, Kept>()
  const lost: string[] = []
  for (const row of rows) {
    const from = installedPath(row.path)
    if (isNote(from, distInfo) || isBytecode(from) || scripts.has(row.path)) continue
    const to = portableHeader(from, name)
    const hash = kept.get(to)?.hash ?? row.hash
    if (!files.has(from) || hash !== row.hash) lost.push(from)
    kept.set(to, { ...row, path: to, from })
  }
  refuseLost(lost)
  const unlisted = REQUIRED.find(file => !kept.has(`${distInfo}/${file}`))
  if (unlisted !== undefined) {
    throw new UserError(`The installed RECORD does not list ${distInfo}/${unlisted}.`, {
      section: 'incomplete-installation',
      hint: 'Every installer lists it: look for what in the project writes RECORD.',
    })
  }
  return { distribution, rows: [...kept.values()], scripts: [...scripts].map(installedPath) }
}

/** All files that stay, by their paths. */
function merge(reduced: readonly Reduced[]): Map<string, Kept> {
  const kept = new Map<string, Kept & { readonly owner: string }>()
  for (const { distribution, rows } of reduced) {
    for (const row of rows) {
      const other = kept.get(row.path)
      if (other && other.hash !== row.hash) refuseClash(row.path, [other.owner, distribution.name])
      kept.set(row.path, { ...row, owner: distribution.name })
    }
  }
  return kept
}

/** uv installs in parallel, so which file would be there is chance. */
function refuseClash(file: string, names: readonly string[]): never {
  throw new UserError(
    `${names.join(' and ')} both contain ${forLog(file)}, with different content.`,
    {
      section: 'layer-content',
      hint: 'Which one Lambda would get depends on the order of installation. Leave one of them out, with the input exclude.',
    },
  )
}

/** Writes WHEEL without the release of the build backend, METADATA without paths, and RECORD with what is there. */
async function rewrite(
  { distribution: { directory, distInfo }, rows }: Reduced,
  included: ReadonlySet<string>,
): Promise<void> {
  const inside = (file: string) => path.join(directory, distInfo, file)
  const rewritten = new Map<string, string>()
  const change = async (file: string, to: (text: string) => string) => {
    const text = to(await readFile(inside(file), 'utf8'))
    await replace(inside(file), text)
    rewritten.set(`${distInfo}/${file}`, text)
  }
  await change('WHEEL', text => text.replace(/^Generator:.*(\r?\n|$)/im, ''))
  if (included.size > 0) await change('METADATA', text => requireByName(text, included))
  const list = rows
    .map(row => ({ ...row, ...hashOf(rewritten.get(row.path)) }))
    .sort((a, b) => compareBytes(a.path, b.path))
  await replace(inside('RECORD'), formatRecord(list))
}

const isNote = (file: string, distInfo: string) =>
  NOTES.some(name => file === `${distInfo}/${name}`)

/** Package data globs can ship the caches of earlier test runs. */
const isBytecode = (file: string) => file.split('/').includes('__pycache__')

/** pip passes over a folder of data files if the package has a folder of that name. */
function refuseLost(lost: readonly string[]): void {
  const [first] = lost
  if (first === undefined) return
  throw new UserError(
    `Files of the package were not installed: ${bounded(lost, SHOWN, forLog).join(', ')}.`,
    {
      section: 'incomplete-installation',
      hint:
        'pip leaves out data_files and scripts if the package has a folder of that name. Make them package data, for ' +
        `setuptools in [tool.setuptools.package-data], or install them into a folder other than ${path.posix.dirname(first)}. ` +
        'For a dependency in a layer, install with uv: pip-path: uv',
    },
  )
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await rename(from, to)
}

/** Removes the folders of a tree that contain none of some files. */
async function removeEmpty(
  directory: string,
  tree: readonly TreeEntry[],
  files: Iterable<string>,
): Promise<void> {
  const needed = new Set<string>()
  for (const file of files) {
    let folder = path.posix.dirname(file)
    for (; !needed.has(folder); folder = path.posix.dirname(folder)) needed.add(folder)
  }
  for (const { path: folder, kind } of tree) {
    if (kind === 'file' || needed.has(folder)) continue
    await rm(path.join(directory, folder), { recursive: true, force: true })
  }
}

/** What RECORD says of a text; nothing of none. */
function hashOf(text: string | undefined): Partial<RecordRow> {
  if (text === undefined) return {}
  const digest = createHash('sha256').update(text).digest('base64url')
  return { hash: `sha256=${digest}`, size: String(Buffer.byteLength(text)) }
}

async function replace(file: string, text: string): Promise<void> {
  await rm(file, { force: true })
  await writeFile(file, text, { flag: 'wx' })
}
