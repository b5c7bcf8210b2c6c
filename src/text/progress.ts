import * as core from '@actions/core'
import { formatSize, stopwatch } from './format.ts'

const INTERVAL = 2_000

/** Tells how far a long work is. */
export interface Progress {
  /** Notes that so many more entries and bytes are done. */
  add(entries: number, bytes: number): void
  stop(): void
}

/** Logs a line every two seconds until it is stopped; work that is done before logs none. */
export function startProgress(entries: number, bytes: number): Progress {
  const done = { entries: 0, bytes: 0 }
  const timer = setInterval(() => {
    core.info(
      `Compressed ${done.entries} of ${entries} files and folders, ${formatSize(done.bytes)} of ${formatSize(bytes)}`,
    )
  }, INTERVAL)
  return {
    add(moreEntries, moreBytes) {
      done.entries += moreEntries
      done.bytes += moreBytes
    },
    stop: () => clearInterval(timer),
  }
}

/** Logs every few seconds that something is still being waited for. */
export async function whileWaiting<T>(
  what: string,
  work: () => Promise<T>,
  interval = 5_000,
): Promise<T> {
  const elapsed = stopwatch()
  const timer = setInterval(() => core.info(`${what}: ${elapsed()} so far`), interval)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
