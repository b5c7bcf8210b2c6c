import type { Builder, Contender } from './contenders.ts'
import { median, ratio, table } from './figures.ts'
import type { Timing } from './run.ts'
import type { Start } from './start.ts'

/** The contenders' timings on one project. */
export interface Measured {
  readonly tree: string
  readonly isolated: boolean
  readonly field: readonly Measurement[]
}

type Measurement = Pick<Contender, 'name' | 'builder'> & { readonly timings: readonly Timing[] }

const PHASES = ['start', 'install', 'checks', 'package', 'upload', 'end']

/** Whole runs of all contenders, in Markdown: seconds, and how often the installer alone would have run in them. */
export function reportRuns(measured: readonly Measured[]): string {
  const [first] = measured
  const rows = (first?.field ?? []).map(({ name, builder }, index) => [
    builder,
    name,
    ...measured.map(({ field }) => {
      const alone = field.find(other => other.builder === builder)?.timings ?? []
      const own = field[index]?.timings ?? []
      return `${median(wholes(own)).toFixed(2)} (${ratio(wholes(own), wholes(alone)).toFixed(2)})`
    }),
  ])
  return table(['with', 'contender', ...measured.map(title)], rows)
}

/** The phases of the contenders that do more than install, in Markdown, in seconds. */
export function reportPhases(measured: readonly Measured[]): string {
  const rows = measured.flatMap(one =>
    one.field
      .filter(({ timings }) => timings[0]?.phases.install)
      .map(({ builder, name, timings }) => [
        title(one),
        builder,
        name,
        ...PHASES.map(phase =>
          timings.some(({ phases }) => phases[phase] === undefined)
            ? ''
            : median(timings.map(({ phases }) => phases[phase] ?? 0)).toFixed(3),
        ),
      ]),
  )
  return table(['project', 'with', 'contender', ...PHASES], rows)
}

function title({ tree, isolated }: Measured): string {
  return `${tree}${isolated ? '' : ', no isolation'}`
}

/** What is to be reached, and what was. */
export function reportTargets(measured: readonly Measured[], start: Start): string {
  const rows = [
    ...measured.flatMap(targetsOf),
    { name: 'until pip is started, of node -e 0', most: 3, reached: start.untilPip },
    ...Object.entries(start.bundles)
      .filter(([name]) => name !== 'all')
      .map(([name, reached]) => ({ name: `start of ${name}, of the root's`, most: 1, reached })),
  ]
  return table(
    ['ratio', 'target', 'reached', ''],
    rows.map(({ name, most, reached }) => [
      name,
      `at most ${most}`,
      reached.toFixed(2),
      Number(reached.toFixed(2)) <= most ? '' : 'missed',
    ]),
  )
}

function targetsOf(measured: Measured) {
  const { tree, isolated, field } = measured
  const of = (builder: Builder) =>
    field.filter(one => one.builder === builder).map(({ timings }) => timings)
  const [pip = [], ours = [], shell = [], boto3 = []] = of('pip')
  const [, withUv = []] = of('uv')
  const [, withWarmUv = []] = of('uv, warm cache')
  const target = (name: string, most: number, one: number[], other: number[]) => ({
    name: `${title(measured)}: ${name}`,
    most,
    reached: ratio(one, other),
  })
  const pipeline = target(
    'of the pipeline',
    tree === 'small' ? 0.9 : 1.05,
    wholes(ours),
    wholes(shell),
  )
  if (tree !== 'small') return [pipeline]
  return [
    ...(isolated ? [target('of pip alone', 1.08, wholes(ours), wholes(pip))] : []),
    pipeline,
    target('with uv, of pip alone', 0.45, wholes(withUv), wholes(pip)),
    target('with uv and a warm cache, of pip alone', 0.45, wholes(withWarmUv), wholes(pip)),
    target('beyond the installation, of the pipeline', 0.4, beyond(ours), beyond(shell)),
    target('beyond the installation, of Python with boto3', 0.55, beyond(ours), beyond(boto3)),
  ]
}

function wholes(timings: readonly Timing[]): number[] {
  return timings.map(({ whole }) => whole)
}

/** What a run takes besides the installation. */
function beyond(timings: readonly Timing[]): number[] {
  return timings.map(({ whole, phases }) => whole - (phases.install ?? 0))
}
