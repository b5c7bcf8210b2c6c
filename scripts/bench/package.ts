/**
 * Compares stage `package` with `zip -9` and Python's zipfile: whole processes, in turn, on trees that are always the
 * same. `npm run bench:package -- [--rounds <n>] [--only small] [--write]`; `--write` puts the table into docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cachePath } from '../../test/support/cache.ts'
import { bundle } from '../ncc.ts'
import { table, writeSection } from '../sections.ts'
import { describeMachine, median, ratio } from './figures.ts'
import { makeTree, TREES } from './tree.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const scratch = cachePath('bench')
const zip = path.join(scratch, 'out.zip')
mkdirSync(scratch, { recursive: true })
bundle(path.join(import.meta.dirname, '../pack.ts'), path.join(scratch, 'pack'))

const ZIPFILE = `
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
    for folder, folders, files in os.walk("."):
        for name in folders + files:
            z.write(os.path.join(folder, name))
`
const CONTENDERS = {
  'this action': [process.execPath, path.join(scratch, 'pack', 'index.js'), '.', zip],
  'zip -r9 -q': ['zip', '-r9', '-q', zip, '.'],
  'zipfile, level 9': ['python3', '-c', ZIPFILE, zip],
}
// GNU time measures the peak memory of a process, where it is installed.
const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'peak %M'] : []

/** Runs a contender once in a folder: seconds, KiB of memory, bytes of the zip. */
function measure(command: readonly string[], cwd: string) {
  rmSync(zip, { force: true })
  const [file = '', ...args] = [...timed, ...command]
  const start = performance.now()
  const { status, error, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1_000
  if (status !== 0) throw error ?? new Error(`${command[0]} failed: ${stderr}`)
  return { seconds, peak: Number(/^peak (\d+)$/m.exec(stderr)?.[1]), size: statSync(zip).size }
}

const rows: string[][] = []
for (const tree of Object.keys(TREES) as (keyof typeof TREES)[]) {
  if (values.only !== undefined && values.only !== tree) continue
  const folder = makeTree(tree, scratch)
  const field = Object.entries(CONTENDERS).map(([name, command]) => ({
    name,
    command,
    runs: [] as ReturnType<typeof measure>[],
  }))
  // The first round warms the caches of the file system and does not count; who begins changes from round to round.
  for (let round = -1; round < rounds; round++) {
    for (const index of field.keys()) {
      const one = field[(index + round + 1) % field.length]
      const run = measure(one?.command ?? [], folder)
      if (round >= 0) one?.runs.push(run)
    }
  }
  const seconds = field.map(({ runs }) => runs.map(run => run.seconds))
  for (const [index, { name, runs }] of field.entries()) {
    rows.push([
      tree,
      name,
      median(seconds[index] ?? []).toFixed(2),
      ratio(seconds[0] ?? [], seconds[index] ?? []).toFixed(2),
      (runs[0]?.size ?? 0).toLocaleString('en-US'),
      `${Math.round(median(runs.map(({ peak }) => peak)) / 1024)} MiB`,
    ])
  }
}
const columns = ['tree', 'contender', 'seconds', 'ours / its', 'zip', 'peak memory']
const report = `On ${describeMachine()}. Medians of ${rounds} rounds in turn.\n\n${table(columns, rows)}`
console.log(report)
if (values.write) writeSection('docs/benchmarks.md', 'packing', report)
