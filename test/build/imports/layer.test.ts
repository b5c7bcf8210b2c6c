import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkLayerSize } from '../../../src/build/checks/check-layer-size.ts'
import { readBuildInputs } from '../../../src/inputs/read-inputs.ts'
import { importHandler } from '../../support/oracle.ts'
import type { Files } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'
import { verdictOn } from './verdict.ts'

const PACKAGES: Files = {
  'python/requests/__init__.py': 'from . import api\n',
  'python/requests/api.py': '',
  'python/six.py': '',
  'python/google/cloud/storage/__init__.py': '',
  'python/lib/python3.13/site-packages/other/__init__.py': '',
}

async function check(code: string, layer: Files = PACKAGES, provided: readonly string[] = []) {
  const folder = await scratchFolder()
  const files = { 'main.py': `${code}\n\ndef handler(event, context):\n    return event\n` }
  const artifact = await writeFiles(path.join(folder, 'artifact'), files)
  const project = await writeFiles(path.join(folder, 'project'), { 'pyproject.toml': '', ...files })
  const layerDirectory = await writeFiles(path.join(folder, 'layer'), {
    'python/x.pth': '',
    ...layer,
  })
  const sites = ['python', 'python/lib/python3.13/site-packages'].map(site =>
    path.join(layerDirectory, site),
  )
  const handlers = ['main.handler']
  const said = await verdictOn({
    artifact,
    project,
    handlers,
    provided,
    layerDirectory,
    requirements: ['absent'],
  })
  const truth = await importHandler(artifact, 'main.handler', sites)
  return { said, truth }
}

describe('with the folder of the layer', () => {
  test.each([
    ['a package of it', 'import requests.api'],
    [
      'a part of a package',
      'from requests import api, get_whatever_it_binds'.replace(', get_whatever_it_binds', ''),
    ],
    ['a module of it', 'import six'],
    ['a namespace package of it', 'from google.cloud import storage'],
    ['another folder of it', 'import other'],
    ['what may be missing', 'try:\n    import orjson\nexcept ImportError:\n    orjson = None'],
  ])('%s is found, as by Python', async (_, code) => {
    const { said, truth } = await check(code)
    expect({ truth: truth.error, said: said.error, warnings: said.warnings }).toEqual({
      truth: null,
      said: '',
      warnings: '',
    })
  })

  test.each([
    ['a module', 'import orjson', 'orjson'],
    ['a requirement that the layer lacks', 'import absent', 'absent'],
    ['another part of a namespace package', 'from google.cloud import bigquery', 'google.cloud'],
    ['a namespace package below one', 'import google.api.client', 'google.api.client'],
    ['another module of a package', 'import requests.other', 'requests.other'],
  ])('%s that is not there is an error, as in Python', async (_, code, module) => {
    const { said, truth } = await check(code)
    expect(truth.error).not.toBeNull()
    expect(said.error).toContain(
      `main.py:1 imports ${module}, which is not in the artifact, not in the layer`,
    )
    expect(said.hint).toContain('provided')
  })

  test("what Lambda's runtime or another layer provides is no error", async () => {
    expect((await check('import boto3\nimport numpy', PACKAGES, ['numpy'])).said).toMatchObject({
      verdict: 'ok',
    })
  })

  test('a native module is one', async () => {
    const file = 'python/fast.cpython-313-x86_64-linux-gnu.so'
    expect((await check('import fast', { [file]: '' })).said.verdict).toBe('ok')
  })
})

test('code and layer together have to fit into Lambda', async () => {
  const layer = await writeFiles(await scratchFolder(), { 'python/a.py': 'x'.repeat(1000) })
  const code = (size: number) => [
    { path: 'a', kind: 'file', size, executable: false, changed: 0 } as const,
  ]
  await checkLayerSize(code(262_144_000 - 1001), layer)
  await expect(checkLayerSize(code(262_144_000 - 1000), layer)).rejects.toThrow(
    'Code and layer have 250.0 MiB',
  )
})

test('a folder without python/ is no layer', async () => {
  const folder = await writeFiles(await scratchFolder(), { 'pyproject.toml': '' })
  const read = (name: string) => ({ 'layer-directory': folder, 'project-file': folder })[name] ?? ''
  expect(() => readBuildInputs(read)).toThrow('which contains no folder python')
})
