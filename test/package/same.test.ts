import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'

const root = { sha256: 'aa', uploaded: 'true', key: 'k' }

test.each([
  ['equal outputs', { sha256: 'aa', extra: '1' }, root, [], 0],
  ['an output that may differ', { sha256: 'aa', uploaded: 'false' }, root, ['uploaded=false'], 0],
  ['no root', { uri: 's3://b/a=b' }, undefined, ['uri=s3://b/a=b'], 0],
  ['another output', { sha256: 'bb' }, root, [], 1],
  ['another value', { uploaded: 'true' }, undefined, ['uploaded=false'], 1],
  ['a missing output', { sha256: 'aa' }, root, ['uploaded=false'], 1],
  ['nothing to compare', {}, root, [], 1],
])('same.ts judges %s', (_, outputs, other, args, status) => {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts/same.ts'), ...args], {
    env: { OUTPUTS: JSON.stringify(outputs), ...(other && { ROOT: JSON.stringify(other) }) },
    encoding: 'utf8',
  })
  expect(run.status, run.stdout + run.stderr).toBe(status)
})
