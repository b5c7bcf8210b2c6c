/**
 * Compares the bundled action with what one would write instead: whole processes, in turn, against a local S3 server.
 * `npm run bench -- [--rounds <n>] [--only small|medium|layer] [--write]`; `--write` puts the tables into
 * docs/benchmarks.md.
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { cachePath, installOnce } from '../../test/support/cache.ts'
import { findPython, installRequirements } from '../../test/support/requirements.ts'
import '../../test/support/s3/hermetic.ts'
import { freshBucket } from '../../test/support/s3/bucket.ts'
import { startMoto } from '../../test/support/s3/moto.ts'
import { table, writeSection } from '../sections.ts'
import { describeMachine, median, ratio } from './figures.ts'
import { compareLayers } from './layer.ts'
import { timed } from './timed.ts'
import { makeTree } from './tree.ts'

const { values } = parseArgs({
  options: {
    // The ratio of two runs scatters by some 3 %; four rounds halve that. The medium project gets half as many.
    rounds: { type: 'string', default: '4' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const launcher = path.resolve(import.meta.dirname, '../../main.js')
const requirements = path.join(import.meta.dirname, 'requirements.txt')
const scratch = cachePath('bench')
const folder = path.join(scratch, 'run')
const project = path.join(folder, 'project')
mkdirSync(scratch, { recursive: true })

const found = await findPython('the benchmark', 10)
const python = found.executable
const packages = await installRequirements('bench', requirements, found)
const pins = readFileSync(requirements, 'utf8').match(/^\S+==\S+$/gm) ?? []
const pinOf = (name: string) => pins.find(pin => pin.startsWith(`${name}==`)) ?? name
// The only index of all builds, so that none of them waits for a network.
const wheels = await installOnce(`${path.basename(packages)}-wheels`, async into => {
  const args = ['download', '--quiet', '--no-deps', '--dest', into, pinOf('setuptools')]
  await promisify(execFile)(python, ['-m', 'pip', ...args])
})

const ALONE = 'the installer alone'
const OURS = 'this action'
const SHELL = 'a shell pipeline'
const BOTO3 = 'a boto3 script'
// uv with an empty cache, as on a fresh runner, or with the one of an earlier job.
const BUILDERS = ['pip', 'uv', 'uv, warm cache'] as const
const PIPELINE = `
"$@" --target build "$PROJECT"
(cd build && zip -q -r9 ../source.zip .) && sha256sum source.zip
python3 -m awscli s3 cp --only-show-errors source.zip "s3://$BUCKET/$KEY"`

interface Run {
  readonly builder: (typeof BUILDERS)[number]
  readonly isolated: boolean
  readonly bucket: string
  readonly prefix: string
}

/** The command of a contender, and its variables. */
function program(contender: string, { builder, isolated, bucket, prefix }: Run) {
  const install = [
    ...(builder === 'pip'
      ? [python, '-m', 'pip', 'install', '--no-dependencies']
      : [path.join(packages, 'bin', 'uv'), 'pip', 'install', '--no-deps', '--python', python]),
    ...(isolated ? [] : ['--no-build-isolation']),
  ]
  const KEY = `${prefix}/source/1.0/source.zip`
  switch (contender) {
    case OURS:
      return {
        command: [process.execPath, launcher],
        variables: {
          'INPUT_PROJECT-FILE': project,
          'INPUT_BUCKET-PREFIX': `s3://${bucket}/${prefix}/`,
          'INPUT_PIP-ARGS': isolated ? '' : '--no-build-isolation',
          'INPUT_PIP-PATH': builder === 'pip' ? '' : 'uv',
          GITHUB_OUTPUT: path.join(folder, 'output'),
          GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
          RUNNER_TEMP: folder,
        },
      }
    case SHELL:
      return {
        command: ['sh', '-ec', PIPELINE, 'sh', ...install],
        variables: { PROJECT: project, BUCKET: bucket, KEY },
      }
    case BOTO3: {
      const script = path.join(import.meta.dirname, 'publish.py')
      return { command: [python, script, project, bucket, KEY, ...install] }
    }
    default:
      return { command: [...install, '--target', 'build', project] }
  }
}

/** A project of setuptools whose packages are a tree, and a handler. */
function makeProject(tree: 'small' | 'medium'): string {
  const made = path.join(scratch, `project-of-${tree}`)
  if (existsSync(made)) return made
  cpSync(makeTree(tree, scratch), path.join(made, 'src', 'library'), { recursive: true })
  const handler = 'def lambda_handler(event, context):\n    return event\n'
  writeFileSync(path.join(made, 'src', 'lambda_function.py'), handler)
  writeFileSync(
    path.join(made, 'pyproject.toml'),
    `[build-system]\nrequires = ["${pinOf('setuptools')}"]\nbuild-backend = "setuptools.build_meta"\n` +
      '[project]\nname = "bench"\nversion = "1.0"\n' +
      '[tool.setuptools]\npackage-dir = { "" = "src" }\npy-modules = ["lambda_function"]\n' +
      '[tool.setuptools.packages.find]\nwhere = ["src"]\n[tool.setuptools.package-data]\n"*" = ["*.bin"]\n',
  )
  return made
}

const moto = await startMoto()
const s3 = {
  AWS_ENDPOINT_URL_S3: moto.endpoint,
  AWS_ENDPOINT_URL_LAMBDA: moto.endpoint,
  AWS_ACCESS_KEY_ID: 'moto',
  AWS_SECRET_ACCESS_KEY: 'moto-secret',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
}
// As on a fresh runner: what is set on this machine for Python, its installers or Node would be some contender's luck.
const inherited = Object.entries(process.env).filter(
  ([name]) => !/^(PYTHON|PIP_|UV_|NODE_)/.test(name),
)
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(inherited),
  ...s3,
  PATH: [path.join(packages, 'bin'), path.dirname(python), process.env.PATH].join(path.delimiter),
  PYTHONPATH: packages,
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  PIP_ROOT_USER_ACTION: 'ignore',
  PIP_NO_INDEX: '1',
  PIP_FIND_LINKS: wheels,
  UV_NO_INDEX: '1',
  UV_FIND_LINKS: wheels,
  TMPDIR: folder,
}

/** Seconds that a contender takes from a fresh checkout of a project. */
function measure(contender: string, run: Run, pristine: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(pristine, project, { recursive: true })
  for (const file of ['output', 'summary']) writeFileSync(path.join(folder, file), '')
  const UV_CACHE_DIR = path.join(run.builder === 'uv' ? folder : scratch, 'uv-cache')
  return timed(program(contender, run), { cwd: folder, env: { ...env, UV_CACHE_DIR } })
}

const machine = describeMachine()
const columns: { title: string; seconds: Map<string, number[]> }[] = []
let layers: string | undefined
try {
  const bucket = await freshBucket(s3)
  for (const tree of ['small', 'medium'] as const) {
    if (values.only !== undefined && values.only !== tree) continue
    const pristine = makeProject(tree)
    for (const isolated of [true, false]) {
      const title = `${tree}${isolated ? '' : ', no isolation'}`
      const seconds = new Map<string, number[]>()
      columns.push({ title, seconds })
      rmSync(path.join(scratch, 'uv-cache'), { recursive: true, force: true })
      // The first round warms caches and does not count; who begins changes from round to round.
      for (let round = -1; round < (tree === 'small' ? rounds : rounds / 2); round++) {
        for (const builder of BUILDERS) {
          const field = [ALONE, OURS, SHELL, BOTO3]
          const turn = (round + 1) % field.length
          for (const contender of [...field.slice(turn), ...field.slice(0, turn)]) {
            const prefix = [title, builder, round + 1, contender].join('-').replaceAll(/\W+/g, '-')
            const run = { builder, isolated, bucket, prefix }
            const taken = await measure(contender, run, pristine)
            const name = `${builder} ${contender}`
            if (round >= 0) seconds.set(name, [...(seconds.get(name) ?? []), taken])
          }
        }
      }
      console.error(`Measured: ${title}`)
    }
  }
  if (values.only === undefined || values.only === 'layer') {
    layers = await compareLayers({ python, packages, bucket, cwd: folder, env, rounds: rounds / 2 })
  }
} finally {
  await moto.stop()
  rmSync(folder, { recursive: true, force: true })
}

type Column = (typeof columns)[number]
const of = ({ seconds }: Column, builder: string, contender: string) =>
  seconds.get(`${builder} ${contender}`) ?? []
const times = (column: Column, builder: string, one: string, other: string) =>
  ratio(of(column, builder, one), of(column, builder, other)).toFixed(2)

const speed = table(
  ['with', 'contender', ...columns.map(({ title }) => title)],
  BUILDERS.flatMap(builder =>
    [ALONE, OURS, SHELL, BOTO3].map(contender => [
      builder,
      contender,
      ...columns.map(
        column =>
          `${median(of(column, builder, contender)).toFixed(2)} (${times(column, builder, contender, ALONE)})`,
      ),
    ]),
  ),
)
// Nothing that one would write instead may be faster, and a small project must hardly take longer than pip alone.
const targets = table(
  ['project', 'with', 'this action, of the time of', 'target', 'reached', ''],
  columns.flatMap(column =>
    BUILDERS.flatMap(builder =>
      Object.entries({
        ...(column.title === 'small' && builder === 'pip' && { [ALONE]: 1.08 }),
        [SHELL]: 1,
        [BOTO3]: 1,
      }).map(([rival, most]) => {
        const reached = times(column, builder, OURS, rival)
        const missed = Number(reached) > most ? 'missed' : ''
        return [column.title, builder, rival, `at most ${most}`, reached, missed]
      }),
    ),
  ),
)
const heading =
  `On ${machine}; ${['pip', 'uv', 'awscli', 'boto3'].map(pinOf).join(', ')}, ${moto.description}. ` +
  `Medians of ${rounds} rounds in turn, of half as many for the medium project and the layer.`
console.log([heading, ...(columns.length > 0 ? [speed, targets] : []), layers].join('\n\n'))
if (values.write) {
  if (layers) writeSection('docs/benchmarks.md', 'layer', `${heading}\n\n${layers}`)
  if (columns.length > 0) {
    writeSection('docs/benchmarks.md', 'speed', `${heading}\n\n${speed}`)
    writeSection('docs/benchmarks.md', 'targets', `${heading}\n\n${targets}`)
  }
}
