import { createHash } from 'node:crypto'
import { existsSync, lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { compareBytes, listTree, type TreeEntry } from '../files/list-tree.ts'
import { type CoreMetadata, parseCoreMetadata } from '../python/core-metadata.ts'
import { requireByName } from '../python/local-requirement.ts'
import { formatRecord, parseRecord, type RecordRow } from '../python/record-file.ts'
import { bounded, forLog } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import { installedPath, portableHeader } from './installed-path.ts'
import { findStartScripts } from './start-scripts.ts'

/** A distribution that is installed in a folder. */
export interface Distribution extends CoreMetadata {
  /** Absolute path of the folder it is installed in. */
  readonly directory: string
  /** Name of its metadata folder, `<name>-<version>.dist-info`. */
  readonly distInfo: string
}

const REQUIRED = ['METADATA', 'RECORD', 'WHEEL']

/** Paths in a message. */
const SHOWN = 10

/**
 * Reads the one distribution that is installed in a folder.
 * Metadata rather than the project file: that is right for every build backend and for dynamic versions.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 * @throws UserError if there is none or more than one, or if it is incomplete.
 */
export async function readDistribution(directory: string): Promise<Distribution> {
  const found = (await readdir(directory)).filter(name => /\.(dist|egg)-info$/.test(name)).sort()
  const [distInfo = '', ...others] = found
  if (distInfo === '' || others.length > 0) {
    throw new UserError(
      distInfo === ''
        ? 'The installer reported success and installed no distribution.'
        : `More than one distribution is installed: ${bounded(found, SHOWN, forLog).join(', ')}.`,
      {
        section: 'incomplete-installation',
        hint: 'Only your own package belongs in the artifact; check the inputs project-file and pip-args.',
      },
    )
  }
  for (const name of REQUIRED) {
    const file = path.join(directory, distInfo, name)
    if (existsSync(file) && lstatSync(file).isFile()) continue
    throw new UserError(`The installed ${distInfo} contains no file ${name}.`, {
      section: 'incomplete-installation',
      hint:
        'The package was not installed from a wheel. Upgrade pip and the build backend, and remove options from ' +
        'pip-args that switch off the build of a wheel.',
    })
  }
  const metadata = await readFile(path.join(directory, distInfo, 'METADATA'), 'utf8')
  return { directory, distInfo, ...parseCoreMetadata(metadata) }
}

// What installers note for themselves: the path of the checkout, their name, times.
const NOTES = ['direct_url.json', 'INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json']

/**
 * Reduces an installation to what its RECORD lists, without what depends on where, when and with what it was made:
 * bytecode, notes of the installer, start scripts, which name the path of an interpreter, the release of the build
 * backend, and paths of the checkout in requirements. No file is changed in place: uv links files to its cache.
 * @param included normalized names of the distributions that are in the same artifact
 * @throws UserError if a file of the package is missing, or if RECORD names one outside of the folder.
 */
export async function normalize(
  { directory, distInfo, name }: Distribution,
  included: ReadonlySet<string> = new Set(),
): Promise<void> {
  const inside = (...parts: string[]) => path.join(directory, ...parts)
  const tree = await listTree(directory)
  const files = new Set(tree.filter(({ kind }) => kind === 'file').map(entry => entry.path))
  const rows = parseRecord(await readFile(inside(distInfo, 'RECORD'), 'utf8'))
  const recorded = rows.map(row => row.path)
  const scripts = await findStartScripts({ directory, distInfo, files }, recorded)

  // By the path where each file is to be.
  const kept = new Map<string, RecordRow & { readonly from: string }>()
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
      hint: 'Each installer lists it: look for what in the project writes RECORD.',
    })
  }
  if (scripts.size > 0) {
    const left = [...scripts].map(installedPath)
    core.info(`Start scripts are left out: ${bounded(left, SHOWN, forLog).join(', ')}`)
  }

  const sources = new Set([...kept.values()].map(row => row.from))
  for (const file of files) if (!sources.has(file)) await rm(inside(file))
  for (const { from, path: to } of kept.values())
    if (from !== to) await move(inside(from), inside(to))
  await removeEmpty(directory, tree, kept.keys())

  const rewritten = new Map<string, string>()
  const rewrite = async (file: string, change: (text: string) => string) => {
    const text = change(await readFile(inside(distInfo, file), 'utf8'))
    await replace(inside(distInfo, file), text)
    rewritten.set(`${distInfo}/${file}`, text)
  }
  await rewrite('WHEEL', text => text.replace(/^Generator:.*(\r?\n|$)/im, ''))
  if (included.size > 0) await rewrite('METADATA', text => requireByName(text, included))
  const list = [...kept.values()]
    .map(row => ({ ...row, ...hashOf(rewritten.get(row.path)) }))
    .sort((a, b) => compareBytes(a.path, b.path))
  await replace(inside(distInfo, 'RECORD'), formatRecord(list))
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
        `setuptools in [tool.setuptools.package-data], or install them into another folder than ${path.posix.dirname(first)}.`,
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
