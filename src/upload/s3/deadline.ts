/** How long to wait for a store, in milliseconds. */
export interface Patience {
  /** For a connection. */
  readonly connection: number
  /** For the next byte in either direction. */
  readonly silence: number
  /** The last moment at which another attempt begins. */
  readonly retries: number
  /** The end of all requests, whatever they are doing. */
  readonly total: number
}

export const PATIENCE: Patience = {
  connection: 5_000,
  silence: 20_000,
  retries: 70_000,
  total: 90_000,
}

/** Bytes in a millisecond: the slowest line that a large zip is waited for. */
const SLOWEST = 256

/** The end of a piece of work, which all of its requests share. */
export interface Deadline {
  readonly patience: Patience
  /** Aborted at the end. */
  readonly signal: AbortSignal
  /** Rejected at the end. */
  readonly end: Promise<never>
  /** Whether there is time for another attempt. */
  readonly allowsAttempt: () => boolean
}

/**
 * Starts to count.
 * @param bytes that are to be transferred, and may take their time
 */
export function startDeadline(patience: Patience = PATIENCE, bytes = 0): Deadline {
  const start = performance.now()
  const transfer = bytes / SLOWEST
  const milliseconds = patience.total + transfer
  const controller = new AbortController()
  const { signal } = controller
  const error = new Error(`the answer was not complete within ${Math.round(milliseconds / 1000)} s`)
  error.name = 'TimeoutError'
  const end = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(error), { once: true })
  })
  end.catch(() => {})
  setTimeout(() => controller.abort(error), milliseconds).unref()
  return {
    patience,
    signal,
    end,
    allowsAttempt: () => performance.now() - start <= patience.retries + transfer,
  }
}
