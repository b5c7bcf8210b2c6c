import path from 'node:path'
import type { BenchPython } from './python.ts'
import type { Program } from './run.ts'

/** What a contender builds with: uv with an empty cache, as on a fresh runner, or with the one of an earlier job. */
export type Builder = 'pip' | 'uv' | 'uv, warm cache'

/** One way to publish, or only to install, a project. */
export interface Contender {
  readonly name: string
  readonly builder: Builder
  readonly program: (round: Round) => Program
}

/** One run of a contender. */
export interface Round {
  /** The project, in a folder of its own as after a checkout. */
  readonly project: string
  /** An empty folder to work in. */
  readonly folder: string
  readonly isolated: boolean
  readonly bucket: string
  /** Unique, without slashes at its ends. */
  readonly prefix: string
  /** Variables of the job. */
  readonly env: NodeJS.ProcessEnv
}

const ROOT = path.resolve(import.meta.dirname, '../..')

const MARKS = ['start', 'install', 'package', 'upload'].map(
  phase => [phase, new RegExp(`^mark ${phase}$`)] as const,
)

const ACTION_MARKS = [
  ['start', /^\[command\]/],
  ['install', /^::[0-9a-f-]{36}::$/],
  ['checks', /^Built /],
  ['package', /^Packaged /],
  ['upload', /^Uploaded /],
] as const

// As one would write it in a workflow; what pip prints would be in the way of the marks.
const PIPELINE = `
echo mark start
"$@" --target build "$PROJECT" > pip.log && echo mark install &&
(cd build && zip -q -r9 ../source.zip .) && sha256sum source.zip && echo mark package &&
python3 -m awscli s3 cp --only-show-errors source.zip "s3://$BUCKET/$KEY" && echo mark upload`

/** Every contender, with pip and with uv. */
export function contenders({ bin }: BenchPython): Contender[] {
  const python = path.join(bin, 'python3')
  const installer = (builder: Builder, isolated: boolean): [string, ...string[]] => [
    ...(builder === 'pip'
      ? ([python, '-m', 'pip', 'install', '--no-dependencies'] as const)
      : ([path.join(bin, 'uv'), 'pip', 'install', '--no-deps', '--python', python] as const)),
    ...(isolated ? [] : ['--no-build-isolation']),
  ]
  const key = (prefix: string) => `${prefix}/source/1.0/source.zip`
  return (['pip', 'uv', 'uv, warm cache'] as const).flatMap((builder): Contender[] => [
    {
      name: builder === 'pip' ? 'pip install --target' : 'uv pip install --target',
      builder,
      program: ({ project, folder, isolated, env }) => ({
        command: [...installer(builder, isolated), '--target', path.join(folder, 'build'), project],
        cwd: folder,
        env,
        marks: [],
      }),
    },
    {
      name: 'this action',
      builder,
      program: ({ project, folder, isolated, bucket, prefix, env }) => ({
        command: [process.execPath, path.join(ROOT, 'main.js')],
        cwd: project,
        env: {
          ...env,
          'INPUT_BUCKET-PREFIX': `s3://${bucket}/${prefix}/`,
          'INPUT_PIP-ARGS': isolated ? '' : '--no-build-isolation',
          'INPUT_PIP-PATH': builder === 'pip' ? '' : 'uv',
          GITHUB_OUTPUT: path.join(folder, 'output'),
          GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
          RUNNER_TEMP: folder,
        },
        marks: ACTION_MARKS,
      }),
    },
    {
      name: 'pip, zip, sha256sum, aws',
      builder,
      program: ({ project, folder, isolated, bucket, prefix, env }) => ({
        command: ['sh', '-ec', PIPELINE, 'sh', ...installer(builder, isolated)],
        cwd: folder,
        env: { ...env, PROJECT: project, BUCKET: bucket, KEY: key(prefix) },
        marks: MARKS,
      }),
    },
    {
      name: 'Python with boto3',
      builder,
      program: ({ project, folder, isolated, bucket, prefix, env }) => ({
        command: [
          python,
          path.join(import.meta.dirname, 'publish.py'),
          project,
          bucket,
          key(prefix),
          ...installer(builder, isolated),
        ],
        cwd: folder,
        env,
        marks: MARKS,
      }),
    },
  ])
}
