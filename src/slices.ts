import type { TreeEntry } from './tree.ts'

/** A run of neighboring entries of a sorted listing, the unit of work of a thread. */
export interface Slice {
  /** Its place among the slices of the listing. */
  readonly index: number
  readonly entries: readonly TreeEntry[]
  /** Bytes of its files. */
  readonly bytes: number
}

// jszip waits for the event loop at each entry, so many empty ones are work too.
const MOST_ENTRIES = 1_000

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
