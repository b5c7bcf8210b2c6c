import { compareBytes, type TreeEntry } from './tree.ts'

/** What a tree holds below one of its top-level names. */
export interface ContentPart {
  /** A folder's ends in a slash. */
  readonly name: string
  /** Number of files. */
  readonly files: number
  /** Bytes of these files. */
  readonly bytes: number
}

/** The content of a tree by its top-level names, the largest first. */
export function summarizeContent(entries: readonly TreeEntry[]): ContentPart[] {
  const parts = new Map<string, { files: number; bytes: number }>()
  for (const { path, kind, size } of entries) {
    if (kind === 'folder') continue
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash + 1)
    const part = parts.get(name) ?? { files: 0, bytes: 0 }
    parts.set(name, { files: part.files + 1, bytes: part.bytes + size })
  }
  return [...parts]
    .map(([name, part]) => ({ name, ...part }))
    .sort((a, b) => b.bytes - a.bytes || compareBytes(a.name, b.name))
}
