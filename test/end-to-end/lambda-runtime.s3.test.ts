import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { invokeInLambda } from '../support/lambda/invoke.ts'
import { type Backend, BUILD_SYSTEMS, type Files, pyproject } from '../support/projects.ts'
import { python } from '../support/python.ts'
import { runStep } from '../support/runner.ts'
import { freshBucket, freshPrefix, s3Client } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const s3 = s3Client(env)
const bucket = await freshBucket(env)
await useBackends()

/** Publishes a project, and gives the outputs, and the path of the zip as it comes back from S3. */
async function publish(workspace: string) {
  const step = { workspace, env, with: { 'bucket-prefix': freshPrefix(bucket) } }
  const { exitCode, log, outputs } = await runStep(step)
  expect(exitCode, log).toBe(0)
  const source = path.join(await scratchFolder(), 'downloaded.zip')
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: outputs.key }))
  await writeFile(source, (await Body?.transformToByteArray()) ?? '')
  return { outputs, source, handler: outputs.handler ?? '' }
}

describe('the example', () => {
  const event = { name: 'Ada', visits: 22 }

  test('answers, with its requirements in a layer', async () => {
    const { outputs, ...published } = await publish(await copyExample(await scratchFolder()))
    const layer = path.join(await scratchFolder(), 'layer')
    const requirements = JSON.parse(outputs.requirements ?? '')
    await python(['-m', 'pip', 'install', '--quiet', '--target', layer, ...requirements])
    expect(await invokeInLambda({ ...published, layer, event })).toMatchObject({
      answer: { statusCode: 200, body: 'Hello, Ada! This is your 22nd visit.' },
    })
  })

  test('cannot be imported without that layer', async () => {
    const { source, handler } = await publish(await copyExample(await scratchFolder()))
    const { error } = await invokeInLambda({ source, handler, event })
    expect(error).toMatchObject({
      errorType: 'Runtime.ImportModuleError',
      errorMessage:
        "Unable to import module 'my_lambda_app.lambda_function': No module named 'humanize'",
    })
  })
})

/** A handler that needs what a real one needs of its package: modules, data, and its own version. */
function project(backend: Backend): Files {
  const folder = backend === 'uv' ? 'src/app' : 'app'
  const setuptools =
    '[tool.setuptools]\npackages = ["app", "app.rules"]\n[tool.setuptools.package-data]\napp = ["*.txt"]\n'
  return {
    ...pyproject(backend, undefined, backend === 'setuptools' ? setuptools : ''),
    [`${folder}/greeting.txt`]: 'Grüezi',
    [`${folder}/rules/__init__.py`]: '',
    [`${folder}/rules/limit.py`]: 'LIMIT = 3\n',
    [`${folder}/lambda_function.py`]: `from importlib import metadata, resources

from app.rules.limit import LIMIT


def lambda_handler(event, context):
    text = resources.files("app").joinpath("greeting.txt").read_text("utf-8")
    return {"text": text, "limit": LIMIT, "version": metadata.version("app"), "event": event}
`,
  }
}

test.each(Object.keys(BUILD_SYSTEMS) as Backend[])('what %s builds answers', async backend => {
  const workspace = await writeFiles(await scratchFolder(), project(backend))
  const { source, handler } = await publish(workspace)
  expect(handler).toBe('app.lambda_function.lambda_handler')
  expect(await invokeInLambda({ source, handler, event: { id: 7 } })).toMatchObject({
    answer: { text: 'Grüezi', limit: 3, version: '1.0', event: { id: 7 } },
  })
})
