/**
 * Bundles `src/main.ts` into `dist/`, and says how large it is. Every job of every user downloads it, so it fails above
 * its budget: raise the number if that is meant.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './ncc.ts'

const root = path.dirname(import.meta.dirname)
const dist = path.join(root, 'dist')

/** KiB: all files of the bundle, and what Node reads before the first line of an action. */
const BUDGET = { all: 5_000, start: 1_250 }

// ncc does not clean its output folder: what an earlier version left there would stay committed.
rmSync(dist, { recursive: true, force: true })
bundle(path.join(root, 'src', 'main.ts'), dist, true)

const kib = (names: readonly string[]) =>
  Math.round(names.reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0) / 1024)
const sizes = { all: kib(readdirSync(dist)), start: kib(['index.js']) }
console.log(`dist/  ${sizes.all} KiB, of which ${sizes.start} to start`)
if (sizes.all > BUDGET.all || sizes.start > BUDGET.start) {
  console.error(`That is more than the budget in scripts/bundle.ts: ${JSON.stringify(BUDGET)}`)
  process.exitCode = 1
}
