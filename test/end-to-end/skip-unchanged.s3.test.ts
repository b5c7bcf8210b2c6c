import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { commitAll, git } from '../support/commit.ts'
import { copyExample } from '../support/example.ts'
import { runStep } from '../support/runner.ts'
import { freshBucket, freshPrefix } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)

await useBackends()

test('with skip-unchanged: true, a version that was built from the same tree is not built again', async () => {
  const workspace = await copyExample(await scratchFolder())
  await writeFiles(workspace, { '.gitignore': 'build/\n' })
  commitAll(workspace)
  const given = { 'bucket-prefix': freshPrefix(bucket), 'skip-unchanged': 'true' }
  const publish = (more = {}, variables = {}) =>
    runStep({ workspace, with: { ...given, ...more }, env: { ...env, ...variables } })
  const first = await publish()
  expect(first.outputs, first.log).toMatchObject({
    status: 'published',
    'source-tree': git(workspace, 'rev-parse', 'HEAD^{tree}'),
  })

  // So no pip can have run.
  const noPip = { 'pip-path': './no-pip' }
  const { 'zip-path': _, 'build-directory': __, 'previous-version': ___, ...rest } = first.outputs
  for (const upload of ['true', 'check']) {
    const again = await publish({ ...noPip, upload })
    expect(again.exitCode, again.log).toBe(0)
    expect(again.outputs).toEqual({ ...rest, status: 'unchanged', uploaded: 'false' })
    expect(again.summary).toContain('0.1.1 is already published, nothing changed')
  }

  const builds = async (more: object, variables = {}) => {
    const { outputs } = await publish({ ...noPip, ...more }, variables)
    expect(outputs.reason).toMatch(/^The input pip-path is /)
  }
  await builds({ 'skip-unchanged': 'false' })
  await builds({ 'version-suffix': '.dev1' })
  await builds({}, { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' })
  await builds({}, { GITHUB_REF: 'refs/tags/v9.9' })
  await appendFile(path.join(workspace, 'my_lambda_app/business_logic.py'), '# changed\n')
  await builds({})
  commitAll(workspace)
  await builds({})
})
