import { describe, expect, test } from 'vitest'
import { importHandler } from '../../support/oracle.ts'
import { HANDLER } from '../../support/projects.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'
import { verdictOn } from './verdict.ts'

describe('a statement at the top level that ends the import', () => {
  test.each([
    ['raise', 'raise RuntimeError("no")', 'raise RuntimeError'],
    ['sys.exit', 'import sys\nsys.exit(1)', 'sys.exit(1)'],
  ])('is a warning: %s', async (_, statement, text) => {
    const artifact = await writeFiles(await scratchFolder(), {
      'app/__init__.py': '',
      'app/main.py': `${statement}\n${HANDLER}`,
    })
    const { verdict, warnings } = await verdictOn({
      artifact,
      project: artifact,
      handlers: ['app.main.lambda_handler'],
    })
    expect(verdict).toBe('warning')
    expect(warnings).toContain(`app/main.py,line=${statement.split('\n').length}`)
    expect(warnings).toContain(`ends the import of app.main (${text}`)
    const { error } = await importHandler(artifact, 'app.main.lambda_handler')
    expect(error).toMatch(/^(RuntimeError|SystemExit)$/)
  })

  test.each([
    ['in a function', 'def f():\n    raise RuntimeError("no")'],
    ['in a script', 'import sys\nif __name__ == "__main__":\n    sys.exit(1)'],
    ['under a condition', 'import os\nif os.environ.get("A"):\n    raise RuntimeError("no")'],
    ['that is caught', 'try:\n    raise ValueError\nexcept ValueError:\n    pass'],
  ])('is none %s', async (_, statement) => {
    const artifact = await writeFiles(await scratchFolder(), {
      'app/__init__.py': '',
      'app/main.py': `${statement}\n${HANDLER}`,
    })
    const handlers = ['app.main.lambda_handler']
    expect(await verdictOn({ artifact, project: artifact, handlers })).toMatchObject({
      verdict: 'ok',
    })
  })
})
