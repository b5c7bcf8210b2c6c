import type { ContentPart } from '../package/content.ts'
import { clip, formatCount, formatSize } from '../text/format.ts'
import { code, table } from '../text/markdown.ts'

const SHOWN = 10

/** The content of an artifact by its top-level names, the largest first, in Markdown. */
export function contentTable(content: readonly ContentPart[]): string {
  const rest = content.slice(SHOWN)
  return table(
    ['Content', '>Files', '>Size'],
    [
      ...content.slice(0, SHOWN).map(part => row(code(clip(part.name)), [part])),
      ...(rest.length > 0 ? [row(`${rest.length} more`, rest)] : []),
    ],
  )
}

function row(name: string, parts: readonly ContentPart[]): string[] {
  const files = parts.reduce((count, part) => count + part.files, 0)
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return [name, formatCount(files), formatSize(bytes)]
}
