import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)
const worker = path.join(root, 'src', 'package', 'parallel', 'worker.ts')
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/**
 * Bundles a source file into `<out>/index.js`. What it imports with `import()` becomes files of their own next to it,
 * which are read when they are needed. The worker thread of the package stage becomes `<out>/worker.js`: ncc follows no
 * worker, and the sources name it next to `import.meta.url`, which is the bundle.
 */
export function bundle(entry: string, out: string, licenses = false): void {
  const own = path.join(out, 'worker')
  runNcc(worker, own, [])
  renameSync(path.join(own, 'index.js'), path.join(out, 'worker.js'))
  rmSync(own, { recursive: true })
  runNcc(entry, out, licenses ? ['--license', 'licenses.txt'] : [])
}

function runNcc(entry: string, out: string, options: readonly string[]): void {
  const args = ['build', entry, '--out', out, ...options, '--no-cache', '--quiet']
  execFileSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' })
}
