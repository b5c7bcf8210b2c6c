import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionFiles } from '../../scripts/lint-files.ts'
import { troubleshootingUrl } from '../../src/text/troubleshooting.ts'
import { type RepositoryArchive, unpackArchive } from '../support/archive.ts'
import { backendEnvironment } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { plainDigest } from '../support/trees.ts'

// Everything here runs from the archive of this repository, unpacked, as it does on a runner: nothing else is there.
// One build is isolated, as those of users are; the others take the backends that are here, which saves time.
const backends = await backendEnvironment()
let parent: string
let archive: RepositoryArchive

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'archive-'))
  archive = await unpackArchive(parent)
})
afterAll(() => rm(parent, { recursive: true, force: true }))

describe('the archive of this repository', () => {
  test('is small, since every job of every user downloads it', () => {
    const { packed, unpacked } = archive
    process.stderr.write(`The archive has ${packed} bytes, and ${unpacked} unpacked.\n`)
    expect(packed).toBeLessThanOrEqual(1_300_000)
    expect(unpacked).toBeLessThanOrEqual(6_000_000)
  })

  test('contains nothing that only contributors need', () => {
    const found = ['src', 'test', 'scripts', 'package-lock.json', '.github/workflows/ci.yml']
    expect(found.filter(name => existsSync(path.join(archive.folder, name)))).toEqual([])
  })

  test('contains the reusable workflow', () => {
    const needed = ['publish.yml', 'publish-project.yml'].map(name => `.github/workflows/${name}`)
    expect(needed.filter(name => !existsSync(path.join(archive.folder, name)))).toEqual([])
  })

  test.each(actionFiles().map(path.dirname))(
    'contains all that the action in %s needs',
    async folder => {
      const workspace = await scratchFolder()
      const action = path.join(archive.folder, folder)
      const { exitCode, annotations, log } = await runStep({ action, workspace })
      expect(exitCode).toBe(1)
      expect(annotations).toHaveLength(1)
      // It started, read its inputs and refused them, or the folder that they lead to.
      expect(annotations[0]?.message).toMatch(/^The /)
      expect(log).not.toContain('Unexpected failure')
    },
  )
})

describe('the bundle of the root action', () => {
  const inputs = { 'bucket-prefix': 's3://my-bucket/lambda' }
  const run = (workspace: string, more: Record<string, string>, env: Record<string, string> = {}) =>
    runStep({ action: archive.folder, workspace, with: { ...inputs, ...more }, env })

  test('builds and packages without AWS, on several threads for the bytes of one', async () => {
    const workspace = await copyExample(await scratchFolder())
    const data = { 'my_lambda_app/data.py': 'value = [1, 22, 333]\n'.repeat(250_000) }
    await writeFiles(workspace, data)
    const { exitCode, outputs, summary, log } = await run(workspace, { upload: 'false' })
    expect(exitCode, log).toBe(0)
    expect(outputs).toMatchObject({
      's3-uri': 's3://my-bucket/lambda/source/0.1.1/source.zip',
      'console-url': '',
      'version-id': '',
      handler: 'my_lambda_app.lambda_function.lambda_handler',
      status: 'built',
      uploaded: 'false',
    })
    expect(log).toContain(`Not uploaded. It would go to ${outputs['s3-uri']}`)
    expect(summary).toContain('### 📦 my-lambda-app 0.1.1 built, not uploaded')
    const root = path.join(workspace, 'build/lambda/source/build')
    expect(outputs.sha256).toBe(await plainDigest(root))
    if (availableParallelism() > 1) expect(log).toMatch(/Packaged .* on \d threads/)
  })

  test('fails with one clear error for a wrong input, before any work', async () => {
    const workspace = await copyExample(await scratchFolder())
    const result = await run(workspace, { 'bucket-prefix': 'my-bucket/lambda' })
    const { exitCode, annotations, outputs, log } = result
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      {
        level: 'error',
        message:
          'The input bucket-prefix is "my-bucket/lambda": it does not start with s3://.\n' +
          'Give it as s3://my-bucket/lambda/, with the bucket name in lower case.\n' +
          `More about this: ${troubleshootingUrl('input-value')}`,
        properties: { title: 'Build Lambda Source' },
      },
    ])
    expect(outputs).toEqual({ warnings: '0', reason: expect.any(String) })
    expect(log).not.toContain('pip install')
  })

  test('points to the project file if pip fails, and lets its output issue no command', async () => {
    const workspace = await writeFiles(await scratchFolder(), {
      'setup.py':
        'print("::error::planted")\nprint("::set-output name=sha256::planted")\nraise ValueError("no luck")\n',
    })
    const inputs = { 'project-file': 'setup.py', upload: 'false' }
    const { exitCode, annotations, outputs } = await run(workspace, inputs, backends)
    expect(exitCode).toBe(1)
    expect(outputs).toEqual({ warnings: '0', reason: expect.any(String) })
    expect(annotations).toHaveLength(1)
    expect(annotations[0]).toMatchObject({ level: 'error', properties: { file: 'setup.py' } })
    expect(annotations[0]?.message).toContain('ValueError: no luck')
  })

  test('names the missing credentials and how to get them', async () => {
    const workspace = await copyExample(await scratchFolder())
    const empty = path.join(workspace, 'none')
    const { exitCode, annotations } = await run(
      workspace,
      { 'aws-region': 'eu-central-1' },
      {
        ...backends,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONFIG_FILE: empty,
        AWS_SHARED_CREDENTIALS_FILE: empty,
      },
    )
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('There are no AWS credentials in this job.')
    expect(annotations[0]?.message).toContain('id-token: write')
  })
})
