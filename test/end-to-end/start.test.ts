import { chmod, cp, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

// What a user would notice: code that is read before it is needed. What reads it is told apart by its text.
const SDK = 'class PutObjectCommand '
const JSZIP = 'JSZip.prototype'
const LATE = [SDK, JSZIP]

/** As aws-actions/configure-aws-credentials leaves them, so that there is nothing to look for before the build. */
const JOB = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' }

await useBackends()

/** A stand-in for pip that fails after a moment, and not before the file `<pip>.end` exists. */
async function standIn(folder: string): Promise<string> {
  const pip = path.join(folder, 'bin', 'pip')
  await writeFiles(folder, {
    'bin/pip': '#!/bin/sh\nsleep 1\nuntil [ -e "$0.end" ]; do sleep 0.1; done\nexit 3\n',
  })
  await chmod(pip, 0o755)
  return pip
}

/**
 * Runs a bundle until it has read `awaited`, or failed, and gives what it read of `LATE` before the stand-in for pip was
 * started, and after.
 */
async function reading(
  action: string,
  awaited: readonly string[],
  more: Record<string, string> = {},
) {
  const workspace = await copyExample(await scratchFolder())
  const notes = path.join(path.dirname(workspace), 'notes')
  const pip = await standIn(path.dirname(workspace))
  const step = runStep({
    action,
    workspace,
    with: { 'pip-path': pip, ...more },
    env: {
      ...JOB,
      LOADS: notes,
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(import.meta.dirname, '../support/loads.mjs'))}`,
    },
  })
  const late = async () => {
    const lines = (await readFile(notes, 'utf8')).trim().split('\n')
    const start = lines.indexOf(`started ${pip}`)
    expect(start).toBeGreaterThan(0)
    const codeOf = async (notes: string[]) => {
      const urls = notes.filter(note => note.startsWith('file:'))
      const texts = await Promise.all(urls.map(url => readFile(fileURLToPath(url), 'utf8')))
      return LATE.filter(text => texts.some(code => code.includes(text)))
    }
    return {
      before: await codeOf(lines.slice(0, start)),
      after: await codeOf(lines.slice(start + 1)),
    }
  }
  try {
    await vi.waitFor(
      async () => expect((await late()).after).toEqual(expect.arrayContaining([...awaited])),
      { timeout: 30_000, interval: 100 },
    )
  } finally {
    await writeFile(`${pip}.end`, '')
    await step
  }
  return await late()
}

// The stand-in is a shell script.
describe.skipIf(process.platform === 'win32')('before pip is started', () => {
  test('the root reads neither the AWS SDK nor jszip; while pip runs, both', async () => {
    const inputs = { 'bucket-prefix': 's3://my-bucket' }
    expect(await reading('.', LATE, inputs)).toEqual({ before: [], after: LATE })
  })

  test('without an upload the AWS SDK is never read', async () => {
    const inputs = { 'bucket-prefix': 's3://my-bucket', upload: 'false' }
    expect(await reading('.', [JSZIP], inputs)).toEqual({ before: [], after: [JSZIP] })
  })

  test('the action build reads neither of them', async () => {
    expect(await reading('build', [])).toEqual({ before: [], after: [] })
  })
})

describe('what is read ahead and broken', () => {
  /** The root action, with a bundle in which the file that holds the AWS SDK is broken. */
  async function brokenAction(): Promise<string> {
    const folder = await scratchFolder()
    for (const name of ['action.yml', 'main.js', 'package.json']) {
      await cp(path.join(ROOT, name), path.join(folder, name))
    }
    const dist = path.join(folder, 'dist')
    await cp(path.join(ROOT, 'dist'), dist, { recursive: true })
    for (const file of (await readdir(dist)).filter(name => name.endsWith('.js'))) {
      const code = await readFile(path.join(dist, file), 'utf8')
      if (code.includes(SDK)) await writeFile(path.join(dist, file), 'throw new Error("broken")\n')
    }
    return folder
  }

  test.skipIf(process.platform === 'win32')('does not show when the build fails', async () => {
    const workspace = await copyExample(await scratchFolder())
    const pip = await standIn(workspace)
    await writeFile(`${pip}.end`, '')
    const { exitCode, annotations, log } = await runStep({
      action: path.relative(ROOT, await brokenAction()),
      workspace,
      with: { 'bucket-prefix': 's3://my-bucket', 'pip-path': pip },
      env: JOB,
    })
    expect(exitCode).toBe(1)
    expect(annotations).toHaveLength(1)
    expect(annotations[0]?.message).toContain('exit code 3')
    expect(log).not.toContain('broken')
  })

  test('is an error when it is needed', async () => {
    const workspace = await copyExample(await scratchFolder())
    const { exitCode, annotations, log } = await runStep({
      action: path.relative(ROOT, await brokenAction()),
      workspace,
      with: { 'bucket-prefix': 's3://my-bucket' },
      env: JOB,
    })
    expect(exitCode, log).toBe(1)
    expect(log).toContain('Packaged ')
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('Unexpected failure: broken'),
    ])
  })
})
