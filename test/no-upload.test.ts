import { expect, test } from 'vitest'
import { copyExample } from './support/example.ts'
import { runStep } from './support/runner.ts'
import { scratchFolder } from './support/scratch.ts'

test('without an upload nothing of AWS is needed, and the place of the artifact is told', async () => {
  const { exitCode, log, outputs } = await runStep({
    workspace: await copyExample(await scratchFolder()),
    with: { 'bucket-prefix': 's3://my-bucket/lambda', upload: 'false' },
    // Whatever asked for credentials or for S3 would fail, and not at once.
    env: {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    },
  })
  expect(exitCode, log).toBe(0)
  expect(log).toContain(
    'Not uploaded. It would go to s3://my-bucket/lambda/source/0.1.1/source.zip',
  )
  expect(outputs).toMatchObject({
    's3-uri': 's3://my-bucket/lambda/source/0.1.1/source.zip',
    bucket: 'my-bucket',
    key: 'lambda/source/0.1.1/source.zip',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    'console-url': '',
    'version-id': '',
    uploaded: 'false',
  })
})
