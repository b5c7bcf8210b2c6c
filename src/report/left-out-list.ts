import type { LeftOutData } from '../build/data-files/check-data.ts'
import { bounded, clip } from '../text/format.ts'
import { codeBlock, heading } from '../text/markdown.ts'
import { adviceOf } from './failure-summary.ts'

const SHOWN = 50

/** The data files that the artifact lacks, and how to include them, in Markdown. */
export function leftOutList(leftOut: LeftOutData | undefined): string {
  if (!leftOut) return ''
  const { files, advice } = leftOut
  return [
    heading(
      `⚠️ In git, but not in the artifact: ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
      4,
    ),
    codeBlock('text', bounded(files, SHOWN, file => clip(file)).join('\n')),
    adviceOf(advice),
  ].join('')
}
