/** The entry of a worker thread: works off a queue beside the main thread. */
import { parentPort, workerData } from 'node:worker_threads'
// At once, and so in this bundle itself: this thread does nothing else.
import 'jszip'
import { UserError } from '../../text/user-error.ts'
import { workOff } from './queue.ts'
import type { Message, Task } from './threads.ts'

const { queue, thread } = workerData as Task

function post(message: Message, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

try {
  await workOff(queue, thread, ({ index }, zip) => post({ kind: 'zip', index, zip }, [zip.buffer]))
} catch (error) {
  // Only plain data survives the way between threads. Whatever else is thrown ends this one and shows there.
  if (!(error instanceof UserError)) throw error
  const { message, section, hint } = error
  post({ kind: 'mistake', message, section, hint })
}
