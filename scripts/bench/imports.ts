/**
 * Checks a handler that imports all 1,458 modules of moto, a package as large as they get, and compares that with what
 * Python takes to parse the same files. `npm run bench:imports -- [--rounds <n>] [--write]`; `--write` puts the table into
 * docs/benchmarks.md. Linux only: processor time depends less on what else the machine does, and is read from /proc.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readHandlers } from '../../src/build/handler/read-handler.ts'
import { cachePath } from '../../test/support/cache.ts'
import { findPython, installRequirements } from '../../test/support/requirements.ts'
import { motoRequirements } from '../../test/support/s3/moto.ts'
import { table, writeSection } from '../sections.ts'
import { describeMachine, median } from './figures.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    write: { type: 'boolean', default: false },
  },
})
const python = await findPython('moto')
const installed = await installRequirements('moto', motoRequirements, python)
const artifact = cachePath('bench', 'artifact-of-moto')
rmSync(artifact, { recursive: true, force: true })
cpSync(path.join(installed, 'moto'), path.join(artifact, 'moto'), { recursive: true })
const files = globSync('moto/**/*.py', { cwd: artifact }).sort()
const modules = files.map(file => file.replace(/(\/__init__)?\.py$/, '').replaceAll(path.sep, '.'))
const imports = modules.map(module => `import ${module}\n`).join('')
writeFileSync(path.join(artifact, 'main.py'), `${imports}def handler(event, context): pass\n`)

const parse = 'import ast, sys\nfor file in sys.argv[1:]: ast.parse(open(file, "rb").read())'
const contenders = {
  'the check': () =>
    readHandlers({
      directory: artifact,
      handlers: ['main.handler'],
      imports: true,
      python: python.executable,
    }),
  'ast.parse': () =>
    execFileSync(python.executable, ['-I', '-S', '-c', parse, ...files], { cwd: artifact }),
}
/** Seconds of processor time of all children that have ended, in steps of 0.01. */
function processorTime(): number {
  const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(13, 15).map(Number)
  return ((user ?? 0) + (system ?? 0)) / 100
}

const rows = []
for (const [name, run] of Object.entries(contenders)) {
  const seconds: number[] = []
  const processor: number[] = []
  for (let round = 0; round < Number(values.rounds); round++) {
    const [start, before] = [performance.now(), processorTime()]
    await run()
    seconds.push((performance.now() - start) / 1_000)
    processor.push(processorTime() - before)
  }
  const figures = [Math.min(...seconds), median(processor), Math.min(...processor)]
  rows.push([name, ...figures.map(figure => figure.toFixed(2))])
}
const columns = ['contender', 'seconds, fastest', 'processor time, median', 'least']
const report =
  `On ${describeMachine()}, Python ${python.version}; ${files.length} files, ${values.rounds} rounds.\n\n` +
  table(columns, rows)
console.log(report)
if (values.write) writeSection('docs/benchmarks.md', 'imports', report)
