import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../support/action-file.ts'

interface Input {
  readonly description: string
  readonly required?: boolean
  readonly default?: string | number | boolean
}

test('the README describes the inputs of the reusable workflow in its words', async () => {
  const file = path.join(ROOT, '.github', 'workflows', 'publish.yml')
  const workflow = parse(await readFile(file, 'utf8'))
  const inputs: Record<string, Input> = workflow.on.workflow_call.inputs
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8')
  const section = readme.split('\n## The reusable workflow\n')[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter(line => line.startsWith('| `'))
  const cells = rows.map(row =>
    row
      .replaceAll('`', '')
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  expect(cells).toEqual(
    Object.entries(inputs).map(([name, { required, default: value, description }]) => [
      name,
      required ? 'required' : String(value ?? ''),
      description.trim(),
    ]),
  )
  const outputs = Object.keys(workflow.on.workflow_call.outputs)
  for (const name of outputs) expect(section).toContain(`output \`${name}\``)
})
