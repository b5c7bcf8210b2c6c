import { availableParallelism } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyExample } from '../support/example.ts'
import { runStep } from '../support/runner.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import { plainDigest } from '../support/trees.ts'

describe('the bundle of the root action', () => {
  test('packs a large package on several threads, for the bytes of one', async () => {
    const workspace = await copyExample(await scratchFolder())
    const data = { 'my_lambda_app/data.py': 'value = [1, 22, 333]\n'.repeat(250_000) }
    await writeFiles(workspace, data)
    const step = { workspace, with: { 'bucket-prefix': 's3://my-bucket/lambda', upload: 'false' } }
    const { exitCode, outputs, log } = await runStep(step)
    expect(exitCode, log).toBe(0)
    const root = path.join(workspace, 'build/lambda/source/build')
    expect(outputs.sha256).toBe(await plainDigest(root))
    if (availableParallelism() > 1) expect(log).toMatch(/Packaged .* on \d threads/)
  })

  test('builds and packages without AWS, and tells where the artifact would go', async () => {
    const workspace = await copyExample(await scratchFolder())
    const step = { workspace, with: { 'bucket-prefix': 's3://my-bucket/lambda', upload: 'false' } }
    const { exitCode, outputs, summary, log } = await runStep(step)
    expect(exitCode, log).toBe(0)
    expect(outputs).toMatchObject({
      's3-uri': 's3://my-bucket/lambda/source/0.1.1/source.zip',
      'console-url': '',
      'version-id': '',
      uploaded: 'false',
    })
    expect(log).toContain(`Not uploaded. It would go to ${outputs['s3-uri']}`)
    expect(summary).toContain('### 📦 my-lambda-app 0.1.1 built, not uploaded')
  })

  test('fails with one clear error for a wrong input, before any work', async () => {
    const workspace = await copyExample(await scratchFolder())
    const { exitCode, annotations, outputs, log } = await runStep({
      workspace,
      with: { 'bucket-prefix': 'my-bucket/lambda' },
    })
    expect(exitCode).toBe(1)
    expect(annotations).toEqual([
      {
        level: 'error',
        message:
          'The input bucket-prefix is "my-bucket/lambda": it does not start with s3://.\n' +
          'Give it as s3://my-bucket/lambda/, with the bucket name in lower case.',
        properties: { title: 'Build Lambda Source' },
      },
    ])
    expect(outputs).toEqual({})
    expect(log).not.toContain('pip install')
  })

  test('points to the project file if pip fails, and lets its output issue no command', async () => {
    const workspace = await writeFiles(await scratchFolder(), {
      'setup.py':
        'print("::error::planted")\nprint("::set-output name=sha256::planted")\nraise ValueError("no luck")\n',
    })
    const { exitCode, annotations, outputs } = await runStep({
      workspace,
      with: { 'bucket-prefix': 's3://my-bucket', 'project-file': 'setup.py', upload: 'false' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toEqual({})
    expect(annotations).toHaveLength(1)
    expect(annotations[0]).toMatchObject({ level: 'error', properties: { file: 'setup.py' } })
    expect(annotations[0]?.message).toContain('ValueError: no luck')
  })

  test('names the missing credentials and how to get them', async () => {
    const workspace = await copyExample(await scratchFolder())
    const empty = path.join(workspace, 'none')
    const { exitCode, annotations } = await runStep({
      workspace,
      with: { 'bucket-prefix': 's3://my-bucket', 'aws-region': 'eu-central-1' },
      env: {
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONFIG_FILE: empty,
        AWS_SHARED_CREDENTIALS_FILE: empty,
      },
    })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('There are no AWS credentials in this job.')
    expect(annotations[0]?.message).toContain('id-token: write')
  })
})
