import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { useBackends } from '../../support/backends.ts'
import { installInstaller } from '../../support/interpreters.ts'
import { PYTHON } from '../../support/python.ts'
import { runStep } from '../../support/runner.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'
import { POETRY, UV_WORKSPACE } from '../../support/shared-code.ts'

await useBackends()
const UV = path.join(await installInstaller('uv', '0.13.9', PYTHON), 'bin', 'uv')

/** Builds and packages `services/orders` of a repository with the bundled action. */
async function publish(workspace: string, more: Record<string, string> = {}) {
  const step = await runStep({
    workspace,
    with: {
      'project-file': 'services/orders',
      'bucket-prefix': 's3://my-bucket/',
      upload: 'false',
      ...more,
    },
  })
  expect(step.exitCode, step.log).toBe(0)
  return step
}

/** What Python's own tools say of an artifact. */
function ask(program: string, zip = ''): string {
  return execFileSync(PYTHON, ['-I', '-c', program, zip], { encoding: 'utf8' })
}

const METADATA = `
import sys
sys.path[:] = [path for path in sys.path if "site-packages" not in path] + [sys.argv[1]]
from importlib import metadata
for name in ["orders", "my-common", "base"]:
    print(name, metadata.version(name), sorted(metadata.requires(name) or []))
`

test('path dependencies of Poetry are in one artifact, with the same bytes wherever and however it is built', async () => {
  const first = await writeFiles(await scratchFolder(), POETRY)
  const second = await writeFiles(path.join(await scratchFolder(), 'somewhere else'), POETRY)
  const pip = await publish(first, { 'include-projects': 'libs/common\nlibs/base/pyproject.toml' })
  const uv = await publish(second, {
    'include-projects': 'libs/base\nlibs/common\nlibs/common/',
    'pip-path': UV,
    'pip-args': '--no-build-isolation',
  })
  expect(uv.outputs.sha256).toBe(pip.outputs.sha256)
  expect(pip.outputs).toMatchObject({
    'package-name': 'orders',
    version: '1.4.0',
    handler: 'orders.lambda_function.lambda_handler',
    's3-uri': 's3://my-bucket/source/1.4.0/source.zip',
  })
  expect(JSON.parse(pip.outputs.requirements ?? '')).toEqual([
    'requests (>=2.31)',
    'boto3-stubs (>=1.34)',
    'pydantic (>=2)',
  ])
  expect(pip.annotations).toEqual([])
  const zip = pip.outputs['zip-path'] ?? ''
  expect(ask(METADATA, zip).split('\n')).toEqual([
    "orders 1.4.0 ['my-common[s3]', 'requests (>=2.31)']",
    expect.stringMatching(/^my-common 0\.9 \['base', 'boto3-stubs /),
    'base 3 []',
    '',
  ])
  const everything = `import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nfor n in z.namelist():\n    print(n, z.read(n))`
  expect(ask(everything, zip)).not.toContain(path.basename(first))
})

test('a member of a uv workspace is included, as its project file says', async () => {
  const workspace = await writeFiles(await scratchFolder(), UV_WORKSPACE)
  const uv = await publish(workspace, { 'pip-path': UV, 'pip-args': '--no-build-isolation' })
  const pip = await publish(workspace)
  expect(uv.outputs.sha256).toBe(pip.outputs.sha256)
  expect(uv.outputs.requirements).toBe('["requests>=2.31","pydantic>=2"]')
  // Neither that only uv finds my-common, nor that nothing provides what it imports.
  expect([...uv.annotations, ...pip.annotations]).toEqual([])
})
