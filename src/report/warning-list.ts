import { warnings } from '../github/warning.ts'
import { bounded, clip } from '../text/format.ts'
import { adviceOf } from './failure-summary.ts'

const SHOWN = 10

/** The warnings of this step so far, in Markdown. */
export function warningList(): string {
  const once = [...new Set(warnings())]
  return bounded(once, SHOWN, text => `⚠️ ${clip(text, 1_000)}`)
    .map(adviceOf)
    .join('')
}
