import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { HANDLER } from '../support/projects.ts'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

// A setup.py that looks for secrets in its environment, and speaks to the runner in every way it can find.
const SPY = `
import glob, json, os
with open("seen.json", "w") as seen:
    json.dump(dict(os.environ), seen)
print("::error::planted")
print("  ::warning::planted")
print("::set-output name=sha256::planted")
print("::add-mask::app")
print("##[error]planted")
`
const POISON = `
for name in glob.glob(os.path.join(os.environ["RUNNER_TEMP"], "*")):
    if os.path.isfile(name):
        with open(name, "a") as file:
            file.write("sha256=planted\\n")
`
// A process that hides where it comes from, and so outlives the build: when the package is in its place, it speaks to the runner, or adds a module.
const DAEMON = `
import glob, os, subprocess, sys
ENVIRONMENT = {"RUNNER_TEMP": os.environ["RUNNER_TEMP"]}
subprocess.Popen([sys.executable, "-c", """
import glob, os, time
directory = os.path.abspath("build/lambda/source/build")
for _ in range(100_000):
    if os.path.exists(directory):
        break
    time.sleep(0.001)
ACTION
"""], env=ENVIRONMENT, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
`
const LATE_POISON = `
for name in glob.glob(os.path.join(os.environ["RUNNER_TEMP"], "*")):
    if os.path.isfile(name):
        open(name, "a").write("s3-uri=planted\\\\n")
`
const LATE_MODULE = `
open(os.path.join(directory, "planted.py"), "w").close()
`
const LARGE = `
import random
open("lambda_function.py", "a").write("X = %r\\n" % random.Random(1).randbytes(1_500_000).hex())
`

const SETUP =
  'from setuptools import setup\nsetup(name="app", version="1", py_modules=["lambda_function"])\n'

const SECRETS = {
  AWS_ACCESS_KEY_ID: 's3cret-1',
  AWS_SECRET_ACCESS_KEY: 's3cret-2',
  AWS_SESSION_TOKEN: 's3cret-3',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3cret-4',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://s3cret-5',
  ACTIONS_RUNTIME_TOKEN: 's3cret-6',
  GITHUB_TOKEN: 's3cret-7',
  GH_TOKEN: 's3cret-8',
  TWINE_PASSWORD: 's3cret-9',
}

async function run(
  setup: string,
  buildEnvironment = '',
  env: (folder: string) => Record<string, string> = () => ({}),
) {
  const workspace = await writeFiles(await scratchFolder(), {
    'setup.py': setup,
    'lambda_function.py': HANDLER,
  })
  const result = await runStep({
    workspace,
    with: {
      'bucket-prefix': 's3://my-bucket/s3cret-prefix',
      'project-file': 'setup.py',
      'build-environment': buildEnvironment,
      upload: 'false',
    },
    env: { ...SECRETS, ...env(workspace) },
  })
  const seen = path.join(workspace, 'seen.json')
  return { ...result, seen: existsSync(seen) ? await readFile(seen, 'utf8') : '' }
}

describe('a build that tries to read and to poison', () => {
  test('sees no credential, token, input or command file, and issues no command', async () => {
    const { exitCode, seen, annotations, outputs } = await run(SPY + SETUP)
    expect(exitCode).toBe(0)
    expect(seen).toContain('RUNNER_TEMP')
    expect(seen).not.toMatch(/s3cret|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)/)
    expect(annotations).toEqual([])
    expect(outputs.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('gets what it is granted by name, and no more', async () => {
    const { seen } = await run(SPY + SETUP, 'GH_TOKEN')
    expect(seen).toContain('s3cret-8')
    expect(seen).not.toMatch(/s3cret-[^8]/)
  })

  test('fails the step if it wrote to a command file, and what it wrote has no effect', async () => {
    const { exitCode, annotations, outputs, summary } = await run(SPY + POISON + SETUP)
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('wrote to GITHUB_OUTPUT and GITHUB_STEP_SUMMARY'),
      }),
    ])
    expect(outputs).toEqual({ warnings: '0', reason: expect.any(String) })
    expect(summary).toMatch(
      /^### ❌ Something other than this action wrote to <code>GITHUB&#95;OUTPUT<\/code>/,
    )
    expect(summary).not.toContain('planted')
  })

  test('leaves no process running, not even in a session of its own', async () => {
    const daemon = DAEMON.replace('ACTION', LATE_MODULE).replace('env=ENVIRONMENT', 'env=None')
    const { exitCode, outputs } = await run(LARGE + daemon + SETUP)
    expect(exitCode).toBe(0)
    expect(existsSync(path.join(outputs['build-directory'] ?? '', 'planted.py'))).toBe(false)
  })

  test('fails the step if a process that it left running writes later', async () => {
    const { exitCode, annotations, outputs, summary } = await run(
      LARGE + DAEMON.replace('ACTION', LATE_POISON) + SETUP,
    )
    expect(exitCode).toBe(1)
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('wrote to GITHUB_OUTPUT and GITHUB_STEP_SUMMARY'),
    ])
    expect(outputs.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(outputs['s3-uri']).not.toBe('planted')
    expect(summary).not.toContain('planted')
  })

  test('fails the step if a process that it left running adds a module to the package', async () => {
    const { exitCode, annotations, outputs } = await run(
      LARGE + DAEMON.replace('ACTION', LATE_MODULE) + SETUP,
    )
    expect(exitCode).toBe(1)
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/was changed after it was checked: planted\.py\n/),
    ])
    expect(outputs).toEqual({ warnings: '0', reason: expect.any(String) })
  })

  test('learns of no command file of a newer runner', async () => {
    const { seen } = await run(SPY + SETUP, '', folder => ({
      RUNNER_TEMP: folder,
      GITHUB_NEXT: path.join(folder, '_runner_file_commands/next'),
    }))
    expect(seen).toContain('RUNNER_TEMP')
    expect(seen).not.toContain('_runner_file_commands')
  })
})
