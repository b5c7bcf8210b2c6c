import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = path.resolve(import.meta.dirname, '../../.cache')
const heartbeat = 1_000
const stale = 10_000

/** A path in the clone's private cache folder `.cache`, which git ignores. Nothing is made. */
export function cachePath(...parts: string[]): string {
  return path.join(root, ...parts)
}

/** The temporary folder of everything the tests start: `.cache/tmp`, made on demand, so that nothing lands outside the clone. */
export function temporaryRoot(): string {
  const folder = cachePath('tmp')
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * The folder `.cache/<name>`, filled by `install` unless it is there already. The name must say all that the content
 * depends on (versions, platform), since a folder that is there is never filled again.
 *
 * `install` gets an empty folder beside it, renamed when it has succeeded: so a folder that exists is whole, even when a
 * process was killed half-way or two installed at once. The lock only saves them from doing the same work twice.
 * `install` must not block its process: its lock would be taken for that of a dead one.
 */
export async function installOnce(
  name: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const target = cachePath(name)
  if (existsSync(target)) return target
  await mkdir(path.dirname(target), { recursive: true })
  const lock = await acquire(target)
  try {
    // Another process may have installed it while this one waited for the lock.
    if (existsSync(target)) return target
    await mkdir(lock.partial)
    await install(lock.partial)
    if (!(await lock.isHeld())) throw new Error(`The installation of ${name} was taken for dead.`)
    await rename(lock.partial, target).catch(error => {
      if (!existsSync(target)) throw error
    })
    return target
  } finally {
    await remove(lock.partial)
    await lock.release()
  }
}

/** Removes a folder and all below it, if it is there. Tries again where a program that was just stopped still holds a file. */
export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

interface Lock {
  /** Where the holder installs. Named after the lock's token, so that whoever takes over a dead holder's lock can remove it. */
  readonly partial: string
  /** Whether nobody has taken it over. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

async function acquire(target: string): Promise<Lock> {
  const file = `${target}.lock`
  const token = randomUUID()
  while (!(await create(file, token))) {
    await breakStale(target, file)
    await sleep(200)
  }
  const beat = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => {})
  }, heartbeat)
  beat.unref()
  const isHeld = async () => (await read(file)) === token
  return {
    partial: `${target}.${token}`,
    isHeld,
    async release() {
      clearInterval(beat)
      if (await isHeld()) await rm(file, { force: true })
    },
  }
}

async function create(file: string, token: string): Promise<boolean> {
  try {
    await writeFile(file, token, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes a lock away whose holder has not touched it for a while, and what that holder left half-installed. */
async function breakStale(target: string, file: string): Promise<void> {
  const touched = await stat(file).catch(() => undefined)
  if (touched === undefined || Date.now() - touched.mtimeMs < stale) return
  const holder = await read(file)
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return // somebody else was quicker
  }
  if ((await read(aside)) === holder) {
    if (holder) await remove(`${target}.${holder}`)
    await rm(aside, { force: true })
  } else {
    // A new holder's lock, made since the look above: give it back.
    await rename(aside, file)
  }
}

async function read(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(() => undefined)
}
