/** Bundles every entry in `src/actions` into `dist/<entry>`, and says how large each bundle is. */
import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './ncc.ts'

const root = path.dirname(import.meta.dirname)
const entries = path.join(root, 'src', 'actions')

// ncc does not clean its output folder: what an earlier version left there would be committed for ever.
rmSync(path.join(root, 'dist'), { recursive: true, force: true })

for (const file of readdirSync(entries)) {
  const out = path.join(root, 'dist', path.basename(file, '.ts'))
  for (const name of bundle(path.join(entries, file), out, true)) {
    const size = statSync(path.join(out, name)).size
    console.log(`${path.relative(root, path.join(out, name))}  ${Math.round(size / 1024)} KiB`)
  }
}
