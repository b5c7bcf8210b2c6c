import path from 'node:path'
import { cachePath } from '../../test/support/cache.ts'
import { median, ratio, table } from './figures.ts'
import { type Program, time } from './run.ts'

/** How long the bundles take to start. */
export interface Start {
  /** Root's bundle until it starts pip, over `node -e 0`. */
  readonly untilPip: number
  /** Each bundle until it has read its inputs, over the root's. */
  readonly bundles: Readonly<Record<string, number>>
  /** For the report. */
  readonly text: string
}

const ROOT = path.resolve(import.meta.dirname, '../..')
/** The launchers by the names of their actions. */
const ACTIONS = { all: '.', build: 'build', package: 'package', upload: 'upload' }

/** Measures in turn: Node alone, the root's bundle until pip, and every bundle until it refuses a wrong input. */
export async function measureStart(env: NodeJS.ProcessEnv, rounds: number): Promise<Start> {
  const project = path.join(import.meta.dirname, '../../examples/my-lambda-app')
  const job = { ...env, RUNNER_TEMP: cachePath('bench') }
  const node = (name: string, args: string[], more: Partial<Program> = {}) => ({
    name,
    seconds: [] as number[],
    program: {
      command: [process.execPath, ...args] as [string, ...string[]],
      cwd: project,
      env: job,
      marks: [],
      ...more,
    },
  })
  const bundles = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]
  const main = (name: keyof typeof ACTIONS) => path.join(ROOT, ACTIONS[name], 'main.js')
  const field = [
    node('node -e 0', ['-e', '0']),
    node('this action, until pip is started', [main('all')], {
      env: {
        ...job,
        'INPUT_BUCKET-PREFIX': 's3://bench/',
        INPUT_UPLOAD: 'false',
        INPUT_HANDLER: 'none',
        'INPUT_BUILD-DIRECTORY': cachePath('bench/start/build'),
        'INPUT_ZIP-PATH': cachePath('bench/start/source.zip'),
        // The shortest successful pip there is: the time is that of the line before it.
        'INPUT_PIP-PATH': 'true',
      },
      marks: [['start', /^\[command\]/]],
      fails: true,
    }),
    ...bundles.map(name =>
      node(`bundle of ${name}, until it refuses an input`, [main(name)], {
        env: { ...job, INPUT_SUMMARY: 'perhaps' },
        marks: [['start', /^::error/]],
        fails: true,
      }),
    ),
  ]
  for (let round = -1; round < rounds; round++) {
    for (const { program, seconds } of field) {
      const { whole, phases } = await time(program)
      if (round >= 0) seconds.push(phases.start ?? whole)
    }
  }
  const [alone, untilPip, ...others] = field.map(({ seconds }) => seconds)
  const times = (seconds: readonly number[] = []) => ratio(seconds, alone ?? [])
  return {
    untilPip: times(untilPip),
    bundles: Object.fromEntries(
      bundles.map((name, index) => [
        name,
        ratio(others[index] ?? [], others[bundles.indexOf('all')] ?? []),
      ]),
    ),
    text: table(
      ['start', 'seconds', 'of node -e 0'],
      field.map(({ name, seconds }) => [
        name,
        median(seconds).toFixed(3),
        times(seconds).toFixed(2),
      ]),
    ),
  }
}
