import { bounded, clip, formatCount, formatSize } from '../text/format.ts'
import { codeBlock, escapeMarkdown, heading } from '../text/markdown.ts'
import type { Change, Comparison } from '../upload/conflict/compare-files.ts'

const SHOWN = 20

/** What a version changes, in Markdown. */
export function changeList({ previous, changes }: Comparison): string {
  if (changes.length === 0)
    return `No file has changed since ${escapeMarkdown(previous)}, besides the metadata.\n\n`
  const [added, removed] = [changes.filter(isNew), changes.filter(isGone)]
  const changed = changes.length - added.length - removed.length
  const counts = [
    [changed, 'changed'],
    [added.length, 'added'],
    [removed.length, 'removed'],
  ] as const
  const sorted = [
    ...changes.filter(change => !isNew(change) && !isGone(change)),
    ...added,
    ...removed,
  ]
  const summary = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatCount(count)} ${what}`)
    .join(', ')
  return (
    heading(`Since ${escapeMarkdown(previous)}: ${summary}`, 4) +
    codeBlock('diff', bounded(sorted, SHOWN, describe).join('\n'))
  )
}

const isNew = ({ before }: Change) => before === undefined
const isGone = ({ after }: Change) => after === undefined

/** In a block of the language `diff`, GitHub colors lines by their first character. */
function describe({ name, before, after }: Change): string {
  const file = clip(name)
  if (before === undefined) return `+ ${file} (${formatSize(after ?? 0)})`
  if (after === undefined) return `- ${file}`
  return `! ${file} (${before === after ? formatSize(after) : `${formatSize(before)} → ${formatSize(after)}`})`
}
