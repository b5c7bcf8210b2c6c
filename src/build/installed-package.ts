import { existsSync } from 'node:fs'
import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import { compareBytes, listTree } from '../files/list-tree.ts'
import { type CoreMetadata, parseCoreMetadata } from '../python/core-metadata.ts'
import { formatRecord, parseRecord, type RecordRow } from '../python/record-file.ts'
import { UserError } from '../text/user-error.ts'

/** A distribution that pip installed into a folder. */
export interface Distribution extends CoreMetadata {
  /** Absolute path of the folder it is installed in. */
  readonly directory: string
  /** Name of its metadata folder, `<name>-<version>.dist-info`. */
  readonly distInfo: string
}

/**
 * Reads the one distribution that is installed in a folder.
 * Metadata rather than the project file: that is right for every build backend and for dynamic versions.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 * @throws UserError if there is none or more than one.
 */
export async function readDistribution(directory: string): Promise<Distribution> {
  const found = (await readdir(directory)).filter(name => /\.(dist|egg)-info$/.test(name)).sort()
  const [distInfo, ...others] = found
  if (distInfo === undefined || others.length > 0) {
    throw new UserError(
      distInfo === undefined
        ? 'pip reported success and installed no distribution.'
        : `pip installed more than one distribution: ${found.join(', ')}.`,
      {
        hint: 'Only your own package belongs into the artifact; check the inputs project-file and pip-args.',
      },
    )
  }
  const metadata = await readFile(path.join(directory, distInfo, 'METADATA'), 'utf8')
  return { directory, distInfo, ...parseCoreMetadata(metadata) }
}

// What installers note for themselves: the path of the checkout, their name, times.
const NOTES = ['direct_url.json', 'INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json']

/**
 * Takes out of an installation what depends on where, when and with what it was made, so that the same source
 * gives the same files: bytecode, notes of the installer, and start scripts, which name the path of an interpreter.
 * `RECORD` is rewritten to list what is left, so that the installation stays a valid one.
 */
export async function normalize({ directory, distInfo }: Distribution): Promise<void> {
  const record = path.join(directory, distInfo, 'RECORD')
  const rows = parseRecord(await readFile(record, 'utf8'))
  const scripts = await findScripts(directory, distInfo, rows)
  const notes = NOTES.map(name => `${distInfo}/${name}`)
  const dropped = new Set([...scripts, ...notes])

  // uv locks the folder that it installs into.
  for (const file of [...[...dropped].map(installedPath), '.lock']) {
    await rm(path.join(directory, file), { force: true })
  }
  await removeIfEmpty(path.join(directory, 'bin'))
  await removeIfEmpty(path.join(directory, 'Scripts'))
  await removeBytecodeCaches(directory)

  const kept = rows
    .filter(row => !dropped.has(row.path))
    .map(row => ({ ...row, path: installedPath(row.path) }))
    .sort((a, b) => compareBytes(a.path, b.path))
  const missing = kept.filter(row => !existsSync(path.join(directory, row.path)))
  warnOfMissing(missing.map(row => row.path))
  await writeFile(record, formatRecord(kept.filter(row => !missing.includes(row))))
}

/** pip passes over files for a folder that it has filled before, and says so in a line of its output only. */
function warnOfMissing(files: readonly string[]): void {
  const lost = files.filter(file => !file.includes('__pycache__/'))
  if (lost.length === 0) return
  core.warning(
    `Files that belong to the package were not installed: ${lost.join(', ')}. Make them package data.`,
  )
}

/** With `--target`, pip lists files beside the modules relative to a site-packages folder that is not there. */
function installedPath(recorded: string): string {
  return recorded.replace(/^(\.\.\/)+/, '')
}

/**
 * The rows of start scripts, as `RECORD` names them. pip lists them as `../../bin/…`, so that a package of the
 * project that is named `bin` cannot be meant. uv lists them as `bin/…`: there, they are what `entry_points.txt`
 * names, and what starts with a `#!` line and is no module.
 */
async function findScripts(
  directory: string,
  distInfo: string,
  rows: readonly RecordRow[],
): Promise<string[]> {
  const names = rows.map(row => row.path)
  const outside = names.filter(name => /^(\.\.\/)+(bin|Scripts)\//.test(name))
  if ((await readText(directory, distInfo, 'INSTALLER')).trim() !== 'uv') return outside
  const entryPoints = await readText(directory, distInfo, 'entry_points.txt')
  const commands = new Set([...entryPoints.matchAll(/^([^\s=[]+)\s*=/gm)].map(([, name]) => name))
  const beside = names.filter(name => /^(bin|Scripts)\/[^/]+$/.test(name))
  const scripts: string[] = []
  for (const name of beside) {
    const isCommand = commands.has(path.posix.basename(name, '.exe'))
    const isModule = name.endsWith('.py')
    if (isCommand || (!isModule && (await readText(directory, name)).startsWith('#!'))) {
      scripts.push(name)
    }
  }
  return scripts
}

async function readText(...parts: string[]): Promise<string> {
  const file = path.join(...parts)
  return existsSync(file) ? readFile(file, 'utf8') : ''
}

async function removeIfEmpty(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length === 0) await rmdir(folder)
}

/** Package data globs can ship the caches of earlier test runs. */
async function removeBytecodeCaches(directory: string): Promise<void> {
  const caches = (await listTree(directory)).filter(
    entry => entry.kind === 'folder' && path.posix.basename(entry.path) === '__pycache__',
  )
  for (const cache of caches) await rm(path.join(directory, cache.path), { recursive: true })
}
