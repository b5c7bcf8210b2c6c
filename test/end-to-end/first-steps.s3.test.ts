import { describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import {
  type Attempt,
  edit,
  goldenFile,
  live,
  type Mishap,
  PROJECT,
  run,
  said,
} from '../support/newcomer.ts'
import type { Files } from '../support/projects.ts'
import { freshBucket, freshPrefix } from '../support/s3/bucket.ts'

await useBackends()

// What first-steps.test.ts does, for the mishaps that need a bucket.
const { env } = inject('s3')
const bucket = await freshBucket(env)

/** The same project with its version in its project file. */
const STATIC = {
  ...PROJECT,
  'pyproject.toml':
    edit(
      edit(PROJECT, 'pyproject.toml', 'dynamic = ["version"]', 'version = "1.4.0"'),
      'pyproject.toml',
      '[tool.hatch.version]\npath = "src/orders_notifier/__init__.py"\n',
      '',
    )['pyproject.toml'] ?? '',
}

/** Raises the version in the line that a message names. */
function raiseLine(files: Files, message: string): Files {
  const number = Number(said(message, /raise the version in line (\d+) of pyproject\.toml/))
  const line = files['pyproject.toml']?.split('\n')[number - 1] ?? ''
  return edit(files, 'pyproject.toml', line, line.replace('1.4.0', '1.4.1'))
}

const MISHAPS: readonly Mishap[] = [
  {
    name: 'no-credentials',
    breaks: () => {
      const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...others } = env
      return { env: { ...others, AWS_EC2_METADATA_DISABLED: 'true' } }
    },
    // "Let the job take a role, in a step before this one": that leaves its keys in the environment.
    mends: () => ({ env }),
  },
  {
    name: 'bucket-misspelled',
    breaks: change(bucket, `${bucket}s`),
    mends: change(`${bucket}s`, bucket),
  },
  {
    name: 'version-not-raised',
    breaks: ({ files }) => ({
      files: edit(files, 'src/orders_notifier/templates/order.txt', 'on its way', 'ready'),
    }),
    mends: ({ files }) => ({
      files: edit(files, 'src/orders_notifier/__init__.py', '1.4.0', '1.4.1'),
    }),
  },
  {
    name: 'version-not-raised-in-a-pull-request',
    breaks: ({ files, with: inputs }) => ({
      with: { ...inputs, upload: 'check' },
      files: edit(files, 'src/orders_notifier/message.py', 'template', 'text'),
    }),
    mends: ({ files }, message) => ({
      files: raiseLine(files, message),
    }),
  },
]

describe('a message is enough to fix it', () => {
  test.each(MISHAPS)('$name', async mishap => {
    const prefix = freshPrefix(bucket)
    const works: Attempt = {
      files: mishap.name.endsWith('in-a-pull-request') ? STATIC : PROJECT,
      with: { 'bucket-prefix': prefix, handler: 'orders_notifier.app.handler' },
      env,
    }
    if (mishap.name.startsWith('version-not-raised')) {
      const { exitCode, log } = await run(works)
      expect(exitCode, log).toBe(0)
    }
    const secrets = { [prefix.slice(`s3://${bucket}/`.length)]: 'lambda/', [bucket]: 'my-bucket' }
    const transcript = await live(works, mishap, secrets)
    await expect(transcript).toMatchFileSnapshot(goldenFile(mishap.name))
  })
})

/** Changes the input `bucket-prefix`. */
function change(from: string, to: string) {
  return ({ with: inputs }: Attempt) => ({
    with: { ...inputs, 'bucket-prefix': inputs['bucket-prefix']?.replace(from, to) ?? '' },
  })
}
