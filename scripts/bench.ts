/**
 * Compares stage `package` with `zip -9`, Python's zipfile and plain jszip: whole processes, in turn, on trees that
 * are always the same. Prints a table for the README. `node scripts/bench.ts [<runs>]`
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { makeTree, TREES } from './bench-trees.ts'
import { bundle } from './ncc.ts'

const scratch = path.join(import.meta.dirname, '../.cache/bench')
const runs = Number(process.argv[2] ?? 5)

/** One way to pack: a command, run in the folder to pack. */
interface Contender {
  readonly name: string
  readonly command: (folder: string, zip: string) => readonly string[]
}

interface Figures {
  readonly seconds: number[]
  /** KiB. */
  readonly peaks: number[]
  /** Bytes. */
  zipSize: number
}

const ZIPFILE = `
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
    for folder, folders, files in os.walk("."):
        for name in folders + files:
            z.write(os.path.join(folder, name))
`

function contenders(): Contender[] {
  const program = (name: string): string => {
    const out = path.join(scratch, name)
    bundle(path.join(import.meta.dirname, `${name}.ts`), out)
    return path.join(out, 'index.js')
  }
  const [ours, plain] = [program('pack'), program('plain-jszip')]
  return [
    { name: 'this action', command: (folder, zip) => [process.execPath, ours, folder, zip] },
    { name: 'plain jszip', command: (folder, zip) => [process.execPath, plain, folder, zip] },
    { name: 'zip -r9 -q', command: (_, zip) => ['zip', '-r9', '-q', zip, '.'] },
    { name: 'zipfile, level 9', command: (_, zip) => ['python3', '-c', ZIPFILE, zip] },
  ]
}

/** Runs a contender once. GNU time tells the peak memory of a process from outside, where it is installed. */
function measure({ name, command }: Contender, folder: string, figures: Figures): void {
  const zip = path.join(scratch, 'out.zip')
  rmSync(zip, { force: true })
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'peak %M'] : []
  const [file = '', ...args] = [...timed, ...command(folder, zip)]
  const start = performance.now()
  const { status, error, stderr } = spawnSync(file, args, { cwd: folder, encoding: 'utf8' })
  figures.seconds.push((performance.now() - start) / 1000)
  if (status !== 0) throw error ?? new Error(`${name} failed: ${stderr}`)
  figures.peaks.push(Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? Number.NaN))
  figures.zipSize = statSync(zip).size
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return ((low ?? 0) + (high ?? 0)) / 2
}

/** The median of one's times over the other's, run by run: both met the same load of the machine. */
function ratio(one: Figures, other: Figures): string {
  return median(one.seconds.map((second, run) => second / (other.seconds[run] ?? second))).toFixed(
    2,
  )
}

mkdirSync(scratch, { recursive: true })
const field = contenders().filter(({ command }) => {
  const [file = ''] = command('', '')
  const missing = spawnSync(file, ['--version']).error !== undefined
  if (missing) console.error(`Not on this machine, so not tried: ${file}`)
  return !missing
})
const { model = 'unknown processor' } = cpus()[0] ?? {}
console.log(
  `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, ` +
    `Node ${process.versions.node}; median (fastest) of ${runs} runs in turn; load before: ${loadavg()[0]?.toFixed(1)}\n`,
)
console.log(
  '| tree | contender | seconds | ours / its | zip | peak memory |\n|---|---|---|---|---|---|',
)
for (const tree of TREES) {
  const folder = makeTree(tree, scratch)
  const figures = field.map((): Figures => ({ seconds: [], peaks: [], zipSize: 0 }))
  // The first run warms the caches of the file system and does not count.
  for (let run = -1; run < runs; run++) {
    for (const [index, contender] of field.entries()) {
      measure(
        contender,
        folder,
        run < 0 ? { seconds: [], peaks: [], zipSize: 0 } : (figures[index] as Figures),
      )
    }
  }
  const [ours] = figures as [Figures]
  for (const [index, { name }] of field.entries()) {
    const own = figures[index] as Figures
    const seconds = `${median(own.seconds).toFixed(2)} (${Math.min(...own.seconds).toFixed(2)})`
    const peak = `${Math.round(median(own.peaks) / 1024)} MiB`
    const size = own.zipSize.toLocaleString('en-US')
    console.log(`| ${tree.name} | ${name} | ${seconds} | ${ratio(ours, own)} | ${size} | ${peak} |`)
  }
}
console.log(`\nLoad after: ${loadavg()[0]?.toFixed(1)}`)
