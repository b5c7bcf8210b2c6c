import { rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { layerProject, layerVersions } from '../support/layer.ts'
import { freshBucket } from '../support/s3/bucket.ts'
import { writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const bucket = await freshBucket(env)
await useBackends()

let workspace: string
let name: string
let prefix: string
let layer: Awaited<ReturnType<typeof layerProject>>['layer']
let build: Awaited<ReturnType<typeof layerProject>>['build']

beforeEach(async () => {
  ;({ workspace, name, prefix, layer, build } = await layerProject(env, bucket))
})

test('the same lock file gives the same version, and another one the next', async () => {
  const { outputs, log } = await layer()
  expect(outputs, log).toMatchObject({ 'layer-version': '1', published: 'true' })
  const again = await layer()
  expect(again.outputs).toEqual({ ...outputs, published: 'false', uploaded: 'false' })
  await writeFiles(workspace, { 'requirements.txt': 'humanize==4.12.2\n' })
  expect((await layer()).outputs).toMatchObject({ 'layer-version': '2', published: 'true' })
})

test('a layer that lacks what the handler imports fails the build', async () => {
  const { outputs, log } = await layer({ exclude: 'humanize', upload: 'false' })
  expect(outputs, log).toMatchObject({ packages: '[]', 'layer-version-arn': '', sha256: '' })
  const { exitCode, annotations } = await build(outputs['layer-directory'] ?? '')
  expect(exitCode).toBe(1)
  expect(annotations.at(-1)?.message).toContain(
    'imports humanize, which is not in the artifact, not in the layer',
  )
})

test('without publish, the layer is only stored; without upload, only built', async () => {
  const built = await layer({ upload: 'false' })
  expect(built.outputs).toMatchObject({ uploaded: 'false', published: 'false' })
  expect(built.log).toContain(`Not uploaded. It would go to ${prefix}layer/${name}/`)
  const stored = await layer({ publish: 'false' })
  expect(stored.outputs).toMatchObject({
    uploaded: 'true',
    published: 'false',
    'layer-version-arn': '',
    sha256: built.outputs.sha256,
  })
  expect(await layerVersions(env, name)).toEqual([])
})

describe('what is wrong is said of', () => {
  test.each([
    [
      'a distribution without wheels',
      'pyspark==3.5.0\n',
      ['There is no wheel of pyspark==3.5.0 for Python 3', 'exclude: pyspark'],
    ],
    [
      'another hash',
      `humanize==4.12.3 --hash=sha256:${'0'.repeat(64)}\n`,
      ['humanize==4.12.3 is not the file that the lock file names'],
    ],
    ['a local path', './lib\n', ['The requirement "./lib" in requirements.txt, line 1, is a path']],
    [
      'a lock file that is not complete',
      'rich==14.0.0 --hash=sha256:1c9491e1951aac09caffd42f448ee3d04e58923ffe14993f6e83068dc395d7e0\n',
      [
        'The layer does not contain all that its distributions require',
        'markdown-it-py (required by rich)',
      ],
    ],
  ])('%s', async (_, text, messages) => {
    await writeFiles(workspace, { 'requirements.txt': text })
    const { exitCode, annotations, log } = await layer({ upload: 'false' })
    expect(exitCode, log).toBe(1)
    const [error] = annotations.filter(({ level }) => level === 'error')
    for (const message of messages) expect(error?.message).toContain(message)
  })

  test('a lock file that is older than the requirements', async () => {
    await writeFiles(workspace, { 'requirements.txt': 'humanize==4.8.0\nidna==3.10\n' })
    const { exitCode, annotations, log } = await layer({ upload: 'false' })
    expect(exitCode, log).toBe(0)
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'warning',
        expect.stringContaining('the project requires humanize>=4.9, and the lock file has 4.8.0.'),
      ],
    ])
  })

  test('a project without a lock file', async () => {
    await rm(path.join(workspace, 'requirements.txt'))
    const { annotations, outputs } = await layer({ upload: 'false' })
    expect(outputs.packages).toMatch(/^\["humanize==[\d.]+"\]$/)
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^There is no lock file, .*the layer can differ tomorrow/),
    ])
  })
})
