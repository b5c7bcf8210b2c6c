import { codeBlock, escapeMarkdown, heading } from '../text/markdown.ts'
import type { Comparison } from '../upload/conflict/compare-files.ts'
import { countChanges, renderChanges } from '../upload/conflict/render-changes.ts'

/** What a version changes, in Markdown. */
export function changeList({ previous, changes }: Comparison): string {
  const since = escapeMarkdown(previous)
  if (changes.length === 0) return `No file has changed since ${since}, besides the metadata.\n\n`
  return (
    heading(`Since ${since}: ${countChanges(changes)}`, 4) +
    codeBlock('diff', renderChanges(changes).join('\n'))
  )
}
