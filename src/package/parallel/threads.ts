import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { messageOf, UserError } from '../../text/user-error.ts'
import { close, lastTaken, newQueue, type Queue, type Slice, workOff } from './queue.ts'

/** What a worker thread is started with. */
export interface Task {
  readonly queue: Queue
  /** Its number; the main thread has number 0. */
  readonly thread: number
}

/** What a worker thread reports. */
export type Message =
  | { readonly kind: 'zip'; readonly index: number; readonly zip: Uint8Array<ArrayBuffer> }
  | ({ readonly kind: 'mistake'; readonly message: string } & Pick<UserError, 'section' | 'hint'>)

// Next to this file in the sources, and next to the bundle in dist/: scripts/bundle.ts puts it there.
const WORKER = new URL(`./worker${path.extname(import.meta.filename)}`, import.meta.url)

/**
 * Compresses slices on several threads, of which the calling one is the first.
 * @returns a zip for each slice, in the slices' order
 * @throws UserError if a file has changed since the listing; Error naming the slice if a thread breaks
 */
export async function compressSlices(
  root: string,
  slices: readonly Slice[],
  threads: number,
): Promise<Uint8Array[]> {
  const queue = newQueue(root, slices, threads)
  const workers: Worker[] = []
  const zips: Uint8Array[] = []
  let missing = slices.length
  try {
    await new Promise<void>((resolve, reject) => {
      const deliver = (index: number, zip: Uint8Array): void => {
        zips[index] = zip
        missing--
        // Not when the workers have ended: that takes them a while.
        if (missing === 0) resolve()
      }
      for (let thread = 1; thread < threads; thread++) {
        const delivered = (slice: Slice) => zips[slice.index] !== undefined
        workers.push(startWorker({ queue, thread }, deliver, delivered, reject))
      }
      workOff(queue, 0, (slice, zip) => deliver(slice.index, zip)).catch(reject)
    })
  } finally {
    close(queue)
    for (const worker of workers) void worker.terminate()
  }
  return zips
}

function startWorker(
  task: Task,
  deliver: (index: number, zip: Uint8Array) => void,
  delivered: (slice: Slice) => boolean,
  fail: (error: Error) => void,
): Worker {
  const broken = (reason: string, cause?: unknown): void => {
    const slice = lastTaken(task.queue, task.thread)
    const first = slice?.entries[0]?.path
    const where = first === undefined ? 'before its first file' : `at ${first} and its neighbors`
    fail(new Error(`Worker thread ${task.thread} broke ${where}: ${reason}`, { cause }))
  }
  return new Worker(WORKER, { workerData: task })
    .on('message', (message: Message) => {
      if (message.kind === 'zip') deliver(message.index, message.zip)
      else fail(new UserError(message.message, message))
    })
    .on('messageerror', error => broken(messageOf(error), error))
    .on('error', error => broken(messageOf(error), error))
    .on('exit', code => {
      const slice = lastTaken(task.queue, task.thread)
      if (code !== 0 || (slice && !delivered(slice))) broken(`it ended with exit code ${code}`)
    })
}
