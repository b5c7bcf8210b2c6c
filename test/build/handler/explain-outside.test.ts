import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { explainOutside } from '../../../src/build/handler/explain-outside.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'

test.skipIf(process.platform === 'win32')(
  'passes over a lambda_function.py that it may not read',
  async () => {
    const directory = await writeFiles(await scratchFolder(), { 'lambda_function.py': 'x' })
    const file = path.join(directory, 'lambda_function.py')
    await chmod(file, 0)
    await chmod(directory, 0o755)
    // The superuser may read all files.
    const user = process.geteuid?.()
    if (user === 0) process.seteuid?.(65_534)
    try {
      const missing = { module: 'lambda_function', name: 'lambda_handler', given: false }
      const project = { directory, file: path.join(directory, 'pyproject.toml') }
      expect(await explainOutside(missing, directory, project, '')).toBeUndefined()
    } finally {
      if (user === 0) process.seteuid?.(0)
    }
  },
)
