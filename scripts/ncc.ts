import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)
const workers = path.join(root, 'src', 'workers')
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/**
 * Bundles a source file into `<out>/index.js`, and each worker thread that it starts into `<out>/workers/<name>.js`.
 * ncc follows no worker: the sources name theirs as `./workers/<name>` beside `import.meta.url`, which is the bundle.
 * What a source imports with `import()` becomes a file of its own beside the bundle, which is read when it is needed.
 * @returns the files of code, relative to `out`
 */
export function bundle(entry: string, out: string, licenses = false): string[] {
  runNcc(entry, out, licenses ? ['--license', 'licenses.txt'] : [])
  const code = readFileSync(path.join(out, 'index.js'), 'utf8')
  const started = readdirSync(workers)
    .map(file => path.basename(file, '.ts'))
    .filter(name => code.includes(`./workers/${name}`))
  for (const name of started) {
    mkdirSync(path.join(out, 'workers'), { recursive: true })
    const temporary = mkdtempSync(path.join(out, 'worker-'))
    runNcc(path.join(workers, `${name}.ts`), temporary, [])
    copyFileSync(path.join(temporary, 'index.js'), path.join(out, 'workers', `${name}.js`))
    rmSync(temporary, { recursive: true })
  }
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .sort()
}

function runNcc(entry: string, out: string, options: readonly string[]): void {
  const args = ['build', entry, '--out', out, ...options, '--no-cache', '--quiet']
  execFileSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' })
}
