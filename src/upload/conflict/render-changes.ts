import { bounded, clip, formatCount, formatSize, printable } from '../../text/format.ts'
import type { Change } from './compare-files.ts'

const SHOWN = 20

const isNew = ({ before }: Change) => before === undefined
const isRemoved = ({ after }: Change) => after === undefined
const isChanged = (change: Change) => !isNew(change) && !isRemoved(change)

/** How many files have changed, e.g. `2 changed, 1 added`. */
export function countChanges(changes: readonly Change[]): string {
  const counts = [
    [isChanged, 'changed'],
    [isNew, 'added'],
    [isRemoved, 'removed'],
  ] as const
  return counts
    .map(([kind, what]) => [changes.filter(kind).length, what] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatCount(count)} ${what}`)
    .join(', ')
}

/**
 * One line per file, `!` changed, `+` added, `-` removed: GitHub colors them so in a block of the language `diff`. Long
 * lists are cut and say so.
 */
export function renderChanges(changes: readonly Change[]): string[] {
  const sorted = [isChanged, isNew, isRemoved].flatMap(kind => changes.filter(kind))
  return bounded(sorted, SHOWN, change => printable(describe(change)))
}

function describe({ name, before, after }: Change): string {
  const file = clip(name)
  if (before === undefined) return `+ ${file} (${formatSize(after ?? 0)})`
  if (after === undefined) return `- ${file}`
  return `! ${file} (${before === after ? formatSize(after) : `${formatSize(before)} → ${formatSize(after)}`})`
}
