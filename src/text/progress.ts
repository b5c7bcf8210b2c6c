import * as core from '@actions/core'
import { stopwatch } from './format.ts'

/** Logs every few seconds that a work is not done yet. */
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
