import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { actionFiles } from '../../scripts/lint-files.ts'
import { schemaProblems } from '../../scripts/schema.ts'
import { ROOT, readActionFile } from '../support/action-file.ts'

const action = await readFile(path.join(ROOT, 'action.yml'), 'utf8')

describe("GitHub's schema", () => {
  test.each([
    ['an unknown key', 'inputs:', 'imputs:', "8:1: Unexpected value 'imputs'"],
    ['an unknown Node.js', 'node24', 'node42', "Unexpected value 'node42'"],
    ['a missing key', '  main: ', '  post: ', "'main' is required"],
  ])('finds %s in an action.yml', async (_, from, to, problem) => {
    expect(await schemaProblems('action.yml', action)).toEqual([])
    const problems = await schemaProblems('action.yml', action.replace(from, to))
    expect(problems.join('\n')).toContain(problem)
  })

  test('finds an output in a workflow of a job that is not needed', async () => {
    const workflow = [
      'on: push',
      'jobs:',
      '  one:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - run: echo "$IT"',
      '        env:',
      `          IT: \${{ needs.two.outputs.it }}`,
    ].join('\n')
    const [problem] = await schemaProblems('.github/workflows/x.yml', workflow)
    expect(problem).toMatch(/^\.github\/workflows\/x\.yml:8:15: .*invalid: two/)
  })
})

test.each(actionFiles())('%s has no unknown keys in its inputs and outputs', async file => {
  const { inputs = {}, outputs = {} } = await readActionFile(path.dirname(file))
  const keys = (declared: object) => Object.values(declared).flatMap(Object.keys)
  expect(['description', 'required', 'default', 'deprecationMessage']).toEqual(
    expect.arrayContaining(keys(inputs)),
  )
  expect(new Set(keys(outputs))).toEqual(
    new Set(Object.keys(outputs).length > 0 ? ['description'] : []),
  )
})
