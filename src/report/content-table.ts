import type { ContentPart } from '../package/content.ts'
import { clip, describeShare, formatCount, formatSize } from '../text/format.ts'
import { code, escapeMarkdown, table } from '../text/markdown.ts'

const SHOWN = 10
/** Characters of a bar that stands for everything. */
const BAR = 12

/** The content of an artifact by its top-level names, the largest first, in Markdown. */
export function contentTable(content: readonly ContentPart[]): string {
  const total = sum(content)
  const row = (name: string, parts: readonly ContentPart[]) => {
    const bytes = sum(parts)
    const files = parts.reduce((count, part) => count + part.files, 0)
    return [
      name,
      formatCount(files),
      formatSize(bytes),
      escapeMarkdown(describeShare(bytes, total)),
      bar(bytes, total),
    ]
  }
  const rest = content.slice(SHOWN)
  return table(
    ['Content', '>Files', '>Size', '>Share', ''],
    [
      ...content.slice(0, SHOWN).map(part => row(code(clip(part.name)), [part])),
      ...(rest.length > 0 ? [row(`${rest.length} more`, rest)] : []),
    ],
  )
}

function sum(parts: readonly ContentPart[]): number {
  return parts.reduce((bytes, part) => bytes + part.bytes, 0)
}

function bar(bytes: number, total: number): string {
  return total === 0 ? '' : '█'.repeat(Math.round((BAR * bytes) / total))
}
