import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectOfScript } from '../../src/python/project/script-project.ts'
import { ROOT } from '../support/action-file.ts'
import { HANDLER } from '../support/projects.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

test('the page shows what the action shows', async () => {
  const page = await readFile(path.join(ROOT, 'docs/from-a-script.md'), 'utf8')
  const folder = await writeFiles(path.join(await scratchFolder(), 'orders'), {
    'lambda_function.py': HANDLER,
    'requirements.txt': 'requests==2.32.3\n',
  })
  const hint = (projectOfScript(folder) ?? '').replaceAll(/^ {2}/gm, '')
  const shown = [...page.matchAll(/^```(?:toml|sh)\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
  // The project file as a module, what moves the code into a package, and the lines that differ there.
  for (const block of shown.slice(0, 3)) expect(hint).toContain(block.trim())
  expect(shown.length).toBeGreaterThan(3)
})
