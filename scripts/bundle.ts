/** Bundles every entry in `src/actions` into `dist/<entry>`, and says how large each bundle is. */
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

// ncc does not clean its output folder: what an earlier version left there would be committed for ever.
rmSync(path.join(root, 'dist'), { recursive: true, force: true })

for (const file of readdirSync(path.join(root, 'src', 'actions'))) {
  const entry = path.basename(file, '.ts')
  const out = path.join('dist', entry)
  const args = [
    'build',
    path.join('src', 'actions', file),
    '--out',
    out,
    '--license',
    'licenses.txt',
  ]
  execFileSync(process.execPath, [ncc, ...args, '--no-cache', '--quiet'], {
    cwd: root,
    stdio: 'inherit',
  })
  const size = statSync(path.join(root, out, 'index.js')).size
  console.log(`${out}/index.js  ${Math.round(size / 1024)} KiB`)
}
