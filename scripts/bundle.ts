/**
 * Bundles every entry in `src/actions` into `dist/<entry>`, and says how large each bundle is. Fails if one is far from
 * its size in `sizes.json`, so that none grows unnoticed: change the number there if that is meant.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './ncc.ts'

const root = path.dirname(import.meta.dirname)
const entries = path.join(root, 'src', 'actions')
const TOLERANCE = 0.2

/** KiB of code by the names of the bundles. */
const sizes: Record<string, number> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'sizes.json'), 'utf8'),
)

// ncc does not clean its output folder: what an earlier version left there would be committed for ever.
rmSync(path.join(root, 'dist'), { recursive: true, force: true })

for (const file of readdirSync(entries)) {
  const name = path.basename(file, '.ts')
  const out = path.join(root, 'dist', name)
  const bytes = bundle(path.join(entries, file), out, true).map(
    code => statSync(path.join(out, code)).size,
  )
  const kib = Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1024)
  const start = Math.round(statSync(path.join(out, 'index.js')).size / 1024)
  const expected = sizes[name] ?? 0
  const fits = Math.abs(kib - expected) <= TOLERANCE * expected
  console.log(
    `dist/${name}  ${kib} KiB, of which ${start} to start${fits ? '' : `; sizes.json says ${expected}`}`,
  )
  if (!fits) process.exitCode = 1
}
