import { warnings } from '../github/warning.ts'
import { bounded, clip } from '../text/format.ts'
import { adviceOf } from './failure-summary.ts'

const SHOWN = 10

/** The number of warnings of this step so far, as an output. */
export function countWarnings(): string {
  return String(distinct().length)
}

const distinct = () => [...new Set(warnings())]

/** The warnings of this step so far, in Markdown. */
export function warningList(): string {
  return bounded(distinct(), SHOWN, text => `⚠️ ${clip(text, 1_000)}`)
    .map(adviceOf)
    .join('')
}
