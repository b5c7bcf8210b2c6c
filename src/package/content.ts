import { compareBytes, type TreeEntry } from '../files/list-tree.ts'
import { bounded, forLog, formatCount, formatSize } from '../text/format.ts'

/** What a tree contains below one of its top-level names. */
export interface ContentPart {
  /** A folder's ends in a slash. */
  readonly name: string
  /** Number of files. */
  readonly files: number
  /** Bytes of these files. */
  readonly bytes: number
}

/** Top-level names in a log. */
const SHOWN = 10

/** One line for each part, for the log. */
export function describeContent(content: readonly ContentPart[]): string[] {
  return bounded(
    content,
    SHOWN,
    ({ name, files, bytes }) =>
      `- ${forLog(name)}: ${formatCount(files)} ${files === 1 ? 'file' : 'files'}, ${formatSize(bytes)}`,
  )
}

/** The content of a tree by its top-level names, the largest first; by those below `python/` if that is all there is. */
export function summarizeContent(entries: readonly TreeEntry[]): ContentPart[] {
  const parts = partsBelow('', entries)
  const [only, another] = parts
  return only?.name.endsWith('/') && !another ? partsBelow(only.name, entries) : parts
}

function partsBelow(folder: string, entries: readonly TreeEntry[]): ContentPart[] {
  const parts = new Map<string, { files: number; bytes: number }>()
  for (const { path, kind, size } of entries) {
    if (kind === 'folder') continue
    const slash = path.indexOf('/', folder.length)
    const name = slash < 0 ? path : path.slice(0, slash + 1)
    const part = parts.get(name) ?? { files: 0, bytes: 0 }
    parts.set(name, { files: part.files + 1, bytes: part.bytes + size })
  }
  return [...parts]
    .map(([name, part]) => ({ name, ...part }))
    .sort((a, b) => b.bytes - a.bytes || compareBytes(a.name, b.name))
}
