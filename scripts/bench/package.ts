/**
 * Compares stage `package` with `zip -9`, Python's zipfile and plain jszip: whole processes, in turn, on trees that
 * are always the same. Prints a table for the README. `npm run bench:package -- [--rounds <n>] [--write]`
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { bundle } from '../ncc.ts'
import { writeInto } from './document.ts'
import { describeMachine, median, ratio, table } from './figures.ts'
import { makeTree, TREES } from './trees.ts'

const scratch = path.join(import.meta.dirname, '../../.cache/bench')
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
})
const runs = Number(values.rounds)

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
  const program = (source: string): string => {
    const out = path.join(scratch, path.basename(source, '.ts'))
    bundle(path.join(import.meta.dirname, source), out)
    return path.join(out, 'index.js')
  }
  const [ours, plain] = [program('../pack.ts'), program('plain-jszip.ts')]
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

mkdirSync(scratch, { recursive: true })
const field = contenders().filter(({ command }) => {
  const [file = ''] = command('', '')
  const missing = spawnSync(file, ['--version']).error !== undefined
  if (missing) console.error(`Not on this machine, so not tried: ${file}`)
  return !missing
})
const heading = `On ${describeMachine()}. Median (fastest) of ${runs} runs in turn.`
const rows: string[][] = []
for (const tree of TREES) {
  const folder = makeTree(tree, scratch)
  const figures = field.map((): Figures => ({ seconds: [], peaks: [], zipSize: 0 }))
  // The first run warms the caches of the file system and does not count.
  for (let run = -1; run < runs; run++) {
    for (const [index, contender] of field.entries()) {
      const counted = figures[index] as Figures
      measure(contender, folder, run < 0 ? { seconds: [], peaks: [], zipSize: 0 } : counted)
    }
  }
  const [ours] = figures as [Figures]
  for (const [index, { name }] of field.entries()) {
    const { seconds, peaks, zipSize } = figures[index] as Figures
    rows.push([
      tree.name,
      name,
      `${median(seconds).toFixed(2)} (${Math.min(...seconds).toFixed(2)})`,
      ratio(ours.seconds, seconds).toFixed(2),
      zipSize.toLocaleString('en-US'),
      `${Math.round(median(peaks) / 1024)} MiB`,
    ])
  }
}
const columns = ['tree', 'contender', 'seconds', 'ours / its', 'zip', 'peak memory']
const report = `${heading}\n\n${table(columns, rows)}`
console.log(report)
if (values.write) writeInto('README.md', 'packing', report)
