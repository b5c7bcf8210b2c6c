import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { cachePath, temporaryRoot } from './test/support/cache.ts'
import { availableServers } from './test/support/s3/server.ts'

// For vitest itself, its workers and all that they start: nothing lands outside the clone.
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporaryRoot()
process.env.PIP_CACHE_DIR = cachePath('pip')
// Python behaves as on a runner.
delete process.env.PYTHONDONTWRITEBYTECODE
// The Python itself, and not a shim of pyenv: that rewrites all shims after each pip, and fails where two do.
const executable = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim()
process.env.PATH = [path.dirname(executable), process.env.PATH].join(path.delimiter)
// The tag or event that the tests themselves may run for is not that of the workflows in them.
for (const name of ['GITHUB_REF', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH'])
  delete process.env[name]
// Nor is the action that the links of messages lead to.
for (const name of ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF']) delete process.env[name]

/** Too long for every run: `npm run test:matrix`. */
const matrix = 'test/end-to-end/matrix/*.test.ts'

/** Too long as well: in mode `long` only, as `npm run test:workflows`, `test:faults`, `test:imports` and `test:long` run. */
const long = [
  'test/aws/*.test.ts',
  'test/build/checks/check-package.test.ts',
  'test/build/installed/installed-package.test.ts',
  'test/build/checks/exclude-files.test.ts',
  'test/build/data-files/check-data.test.ts',
  'test/build/failures/explain-install.test.ts',
  'test/build/git.test.ts',
  'test/build/stale-files.test.ts',
  'test/end-to-end/first-steps.test.ts',
  'test/end-to-end/fuzz.test.ts',
  'test/build/imports/layer.test.ts',
  'test/docs/aws-commands.test.ts',
  'test/docs/quick-start.s3.test.ts',
  'test/docs/quick-start.test.ts',
  'test/build/imports/left-out.test.ts',
  'test/build/included/shared-code.test.ts',
  'test/build/imports/packages.test.ts',
  'test/build/imports/truth.test.ts',
  'test/layer/action.s3.test.ts',
  'test/layer/large.test.ts',
  'test/layer/lock/export-lock.test.ts',
  'test/layer/matrix.test.ts',
  'test/package/by-hand.test.ts',
  'test/python/project/script-project.test.ts',
  'test/upload/kill.s3.test.ts',
  'test/workflows/deploy-examples.s3.test.ts',
  'test/workflows/examples.s3.test.ts',
  'test/workflows/layers.s3.test.ts',
  'test/workflows/monorepo.s3.test.ts',
  'test/workflows/publish-workflow.s3.test.ts',
  'test/workflows/self-test.test.ts',
  'test/workflows/unchanged.s3.test.ts',
]
const tooLong = (mode: string) => [
  ...(mode === 'long' ? [] : long),
  ...(mode === 'act' ? [] : ['test/act/*.test.ts']),
]

/** What these do is the same with any server, so they run against one; the workflows of the examples name their bucket. */
const anyServer = [
  'test/end-to-end/lambda-runtime.s3.test.ts',
  'test/end-to-end/steps.s3.test.ts',
  'test/workflows/monorepo.s3.test.ts',
  'test/workflows/publish-workflow.s3.test.ts',
  'test/workflows/unchanged.s3.test.ts',
]
const examples = 'test/workflows/examples.s3.test.ts'
const quickStart = 'test/docs/quick-start.s3.test.ts'

/** What a user reads is the same with any server, too, but for what the servers say of themselves. */
const firstSteps = 'test/end-to-end/first-steps.s3.test.ts'

/** Only moto is a server of Lambda's API as well. */
const layers = [
  'test/layer/**/*.s3.test.ts',
  'test/act/*.test.ts',
  'test/end-to-end/layer.s3.test.ts',
  'test/workflows/deploy-examples.s3.test.ts',
  'test/workflows/layers.s3.test.ts',
]

const quiet = 'test/support/output.ts'

/** The S3 suite, which runs once against each server. */
const s3Suite = ['test/**/*.s3.test.ts']

export default defineConfig(({ mode }) => ({
  cacheDir: cachePath('vite'),
  test: {
    pool: 'forks',
    silent: 'passed-only',
    // A run that passes says little; failures are shown in full.
    reporters: process.env.GITHUB_ACTIONS === 'true' ? ['dot', 'github-actions'] : ['dot'],
    // The tests often wait for servers and for pip, so even a small machine can run three files at once.
    maxWorkers: Math.max(3, Math.min(4, availableParallelism())),
    // What runs in mode long only downloads and installs a lot, on machines that do other things as well.
    testTimeout: mode === 'long' ? 600_000 : 120_000,
    // The Versity S3 Gateway is built in a hook, once.
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...s3Suite, matrix, ...tooLong(mode)],
          setupFiles: [quiet, 'test/support/s3/hermetic.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'matrix',
          include: [matrix],
          setupFiles: [quiet, 'test/support/s3/hermetic.ts'],
        },
      },
      ...availableServers().map(name => ({
        extends: true as const,
        test: {
          name,
          include: s3Suite,
          exclude: [
            ...tooLong(mode),
            ...(name === 'versity' ? anyServer : []),
            ...(name === 'moto' ? [] : [examples, quickStart, firstSteps, ...layers]),
          ],
          globalSetup: ['test/support/s3/setup.ts'],
          setupFiles: name === 'external' ? [quiet] : [quiet, 'test/support/s3/hermetic.ts'],
        },
      })),
    ],
  },
}))
