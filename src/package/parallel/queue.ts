import type { TreeEntry } from '../../files/list-tree.ts'
import { compress } from '../zip.ts'

/** A run of neighboring entries of a sorted listing, the unit of work of a thread. */
export interface Slice {
  /** Its place among the slices of the listing. */
  readonly index: number
  readonly entries: readonly TreeEntry[]
  /** Bytes of its files. */
  readonly bytes: number
}

// jszip waits for the event loop at each entry, so many empty ones are work too.
const MOST_ENTRIES = 250

/** Cuts a listing into slices, each of about so many bytes, or of one larger file and its neighbors. */
export function cutSlices(entries: readonly TreeEntry[], bytesPerSlice: number): Slice[] {
  const slices: Slice[] = []
  let start = 0
  let bytes = 0
  for (const [position, entry] of entries.entries()) {
    bytes += entry.size
    const end = position + 1
    const full = bytes >= bytesPerSlice || end - start >= MOST_ENTRIES
    if (!full && end < entries.length) continue
    slices.push({ index: slices.length, entries: entries.slice(start, end), bytes })
    start = end
    bytes = 0
  }
  return slices
}

/** Slices that several threads work off. It can be handed to a worker thread as it is. */
export interface Queue {
  /** The folder that the entries lie in. */
  readonly root: string
  /** In the order of work. */
  readonly slices: readonly Slice[]
  /** Shared by all threads: the number of slices taken, then for each thread the one it took last, counted from 1. */
  readonly state: Int32Array<SharedArrayBuffer>
}

/** Makes a queue for so many threads; the largest slices come first, so that none of them is the last one alone. */
export function newQueue(root: string, slices: readonly Slice[], threads: number): Queue {
  return {
    root,
    slices: slices.toSorted((a, b) => b.bytes - a.bytes),
    state: new Int32Array(new SharedArrayBuffer((1 + threads) * Int32Array.BYTES_PER_ELEMENT)),
  }
}

/**
 * Takes slice after slice, each one taken by one thread only, until none is left, and hands out their zips.
 * @throws UserError if a file has changed since the listing
 */
export async function workOff(
  { root, slices, state }: Queue,
  thread: number,
  deliver: (slice: Slice, zip: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  for (;;) {
    const taken = Atomics.add(state, 0, 1)
    const slice = slices[taken]
    if (slice === undefined) return
    Atomics.store(state, 1 + thread, taken + 1)
    deliver(slice, await compress(root, slice.entries))
  }
}

/** Leaves nothing to take. */
export function close({ slices, state }: Queue): void {
  Atomics.store(state, 0, slices.length)
}

/** The slice that a thread took last. */
export function lastTaken({ slices, state }: Queue, thread: number): Slice | undefined {
  return slices[Atomics.load(state, 1 + thread) - 1]
}
