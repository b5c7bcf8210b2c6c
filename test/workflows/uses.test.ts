import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { workflowFiles } from '../../scripts/lint-files.ts'
import { ROOT } from '../support/action-file.ts'
import { usesProblems } from '../support/uses.ts'

const read = (file: string) => readFile(path.join(ROOT, file), 'utf8')

/** The blocks of YAML in a Markdown file that use this action. */
function snippets(markdown: string): string[] {
  return [...markdown.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)]
    .map(([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter(code => /uses: *["']?OWNER\/build-lambda-source/.test(code))
}

describe('what uses this action', () => {
  test.each(workflowFiles())('%s uses it as it is', async file => {
    const text = await read(file)
    // Those of the examples call each other in the repository of a user.
    const local = file.startsWith('examples/') ? text.replaceAll('$/.github/', '$/examples/') : text
    expect(usesProblems(local)).toEqual([])
  })

  const pages = globSync('{*,*/*,.github/**/*}.md', {
    cwd: ROOT,
    exclude: ['node_modules/**', '.cache/**'],
  })

  test.each(pages)('%s shows its use as it is', async file => {
    expect(snippets(await read(file)).flatMap(usesProblems)).toEqual([])
  })

  test('the README shows it', async () => {
    expect(snippets(await read('README.md')).length).toBeGreaterThan(0)
  })
})

describe('usesProblems', () => {
  const uses = '- uses: OWNER/build-lambda-source@v1\n  id: a'
  const good = `${uses}\n  with: { bucket-prefix: "s3://b" }`

  test.each([
    ['a step', good.slice(2).replaceAll('\n  ', '\n')],
    ['steps', `${good}\n- run: x\n  env: { IT: "\${{ steps.a.outputs.s3-uri }}" }`],
    ['a job', `runs-on: x\nsteps:\n${good}`],
    [
      'jobs',
      `one:\n  steps:\n  - uses: actions/checkout@v7\ntwo:\n  steps:\n  - uses: ./`.replace(
        /$/,
        '\n    with: { bucket-prefix: x }',
      ),
    ],
  ])('finds nothing in %s that are right', (_, text) => {
    expect(usesProblems(text)).toEqual([])
  })

  test.each([
    ['an unknown input', `${good.replace('{', '{ bukket: 1,')}`, 'has no input bukket'],
    [
      'a missing input',
      '- uses: ./upload\n  with: { bucket-prefix: a, package-name: b, version: 1 }',
      'needs the input sha256',
    ],
    [
      'an unknown action',
      '- uses: OWNER/build-lambda-source/biuld@v1',
      'there is no biuld/action.yml',
    ],
    ['another version', good.replace('@v1', '@v2'), 'does not ask for v1'],
    ['no version', good.replace('@v1', ''), 'does not ask for v1'],
    ['another owner', good.replace('OWNER', 'owner'), 'is not of the form'],
    ['a version of a local action', '- uses: ./@v1', 'has a version'],
    ['an unknown output', `${good}\n- run: \${{ steps.a.outputs.uri }}`, 'has no output uri'],
    ['an action as a workflow', 'one:\n  uses: $/action.yml', 'cannot be called'],
    [
      'an unknown workflow',
      'uses: OWNER/build-lambda-source/.github/workflows/x.yml@v1',
      'there is no .github/workflows/x.yml',
    ],
  ])('finds %s', (_, text, problem) => {
    expect(usesProblems(text)).toEqual([expect.stringContaining(problem)])
  })

  const workflow = (needs: string, output: string, id = 'a') => `
on: { workflow_call: { outputs: { u: { value: "\${{ jobs.one.outputs.${output} }}" } } } }
jobs:
  one:
    outputs: { uri: "\${{ steps.${id}.outputs.s3-uri }}" }
    steps:
    - { id: a, uses: ./, with: { bucket-prefix: x } }
  two:
    needs: ${needs}
    steps:
    - run: x
      env: { URI: "\${{ needs.one.outputs.${output} }}" }
`

  test('follows outputs from job to job', () => {
    expect(usesProblems(workflow('one', 'uri'))).toEqual([])
    expect(usesProblems(workflow('[]', 'uri'))).toEqual(['job two: it does not need one'])
    expect(usesProblems(workflow('[one]', 'uri', 'b'))).toEqual(['job one: there is no step b'])
    expect(usesProblems(workflow('one', 'url'))).toEqual([
      'job two: job one has no output url',
      'on: job one has no output url',
    ])
  })
})
