import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'

test('every warning goes through warn(), so that it is in the job summary', () => {
  const src = path.join(ROOT, 'src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .filter(file => readFileSync(path.join(src, file), 'utf8').includes('core.warning('))
  // The summary lists these files in another way.
  expect(files).toEqual([path.join('build', 'data-files', 'check-data.ts')])
})
