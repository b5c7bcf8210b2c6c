import { test as always, expect } from 'vitest'
import { runMain } from './repository.ts'

// Its jobs are those of Linux.
const test = always.skipIf(process.platform === 'win32')

/** A workflow with one job of these steps. */
function oneJob(steps: string, rest = ''): string {
  const list = steps.replaceAll(/^/gm, '      ')
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${rest}    steps:\n${list}\n`
}

test('steps reach later ones by outputs, variables and PATH, and a job reaches others by its outputs', async () => {
  const { result, outcomes, log } = await runMain({
    'main.yml': `
on: push
env: { WHERE: workflow, LEVEL: workflow }
jobs:
  first:
    runs-on: ubuntu-latest
    env: { LEVEL: job }
    outputs: { said: "\${{ steps.say.outputs.said }}", empty: "\${{ steps.say.outputs.none }}" }
    steps:
      - run: |
          echo "FROM_ENV=it's \${{ runner.os }}" >> "$GITHUB_ENV"
          mkdir bin && printf '#!/bin/sh\\necho tool' > bin/tool && chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - id: say
        env: { LEVEL: step, LIST: "\${{ toJSON(github.event) }}" }
        run: echo "said=$WHERE $LEVEL $FROM_ENV \${{ env.LEVEL }} $(tool) $LIST" >> "$GITHUB_OUTPUT"
  second:
    needs: first
    runs-on: ubuntu-latest
    outputs: { files: "\${{ steps.look.outputs.files }}" }
    steps:
      - id: look
        run: echo "files=$(ls -A)" >> "$GITHUB_OUTPUT"
      - run: test "$(cat "$GITHUB_EVENT_PATH")" = '{}'
      - run: test "$SAID" = "workflow step it's Linux step tool {}"
        env: { SAID: "\${{ needs.first.outputs.said }}" }
`,
  })
  expect(result, log).toBe('success')
  expect(outcomes.first?.outputs).toEqual({
    said: "workflow step it's Linux step tool {}",
  })
  expect(outcomes.second?.outputs, 'a fresh machine for each job').toEqual({})
})

test('a failure skips what follows, but for what asks for it', async () => {
  const { result, outcomes, jobs } = await runMain({
    'main.yml': `
on: push
jobs:
  broken:
    runs-on: ubuntu-latest
    steps:
      - { run: exit 3, id: tolerated, continue-on-error: true }
      - run: false | true
      - { run: false | true, shell: bash }
      - run: echo never
      - { run: echo always, if: always() }
      - { run: echo outcome, if: "failure() && steps.tolerated.outcome == 'failure'" }
      - { run: echo no, if: steps.tolerated.conclusion == 'success' }
  between: { needs: broken, if: "!cancelled()", runs-on: ubuntu-latest, steps: [run: echo] }
  after: { needs: between, runs-on: ubuntu-latest, steps: [run: echo] }
  report: { needs: between, if: failure(), runs-on: ubuntu-latest, steps: [run: echo] }
`,
  })
  expect(result).toBe('failure')
  expect(jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
    'failure',
    'skipped',
    'success',
    'success',
    'skipped',
  ])
  const results = Object.entries(outcomes).map(([id, outcome]) => `${id} ${outcome.result}`)
  expect(results).toEqual(['broken failure', 'between success', 'after skipped', 'report success'])
})

test('a matrix runs all combinations, also those of JSON, and stops at a failure if told to', async () => {
  const matrix = `
on: push
jobs:
  list:
    runs-on: ubuntu-latest
    outputs: { matrix: "\${{ steps.list.outputs.matrix }}" }
    steps:
      - id: list
        run: echo 'matrix={"n":[1,2],"include":[{"n":2,"odd":"no"},{"n":3}],"exclude":[{"n":1}]}' >> "$GITHUB_OUTPUT"
  each:
    needs: list
    strategy: { matrix: "\${{ fromJSON(needs.list.outputs.matrix) }}" }
    runs-on: ubuntu-latest
    steps: [run: 'test "\${{ matrix.n }}\${{ matrix.odd }}\${{ strategy.job-index }}" != 2no0']
`
  const { jobs } = await runMain({ 'main.yml': matrix }, { machines: 1 })
  const results = jobs.map(({ name, result }) => `${name} ${result}`)
  expect(results).toEqual(['list success', 'each (2, no) failure', 'each (3) cancelled'])
})

test.for([
  ['- uses: someone/something@v1', 'Nothing stands in for someone/something@v1'],
  ['- { uses: actions/checkout@v7, with: { branch: x } }', 'has no input branch'],
  ['- { uses: OWNER/build-lambda-source@v1, with: { prefix: x } }', 'has no input prefix'],
  ['- { run: echo, if: steps.x.y && unknown.x }', 'Unrecognized named-value'],
  ['- { run: echo, unless: failure() }', "Unexpected value 'unless'"],
])('a step such as %s is refused: %s', async ([step, problem]) => {
  await expect(runMain({ 'main.yml': oneJob(step ?? '') })).rejects.toThrow(problem)
})

test('only a job that may have an identity token gets credentials, and only after it asked', async () => {
  const steps = `- run: test -z "$AWS_ACCESS_KEY_ID$ACTIONS_ID_TOKEN_REQUEST_TOKEN"
- uses: aws-actions/configure-aws-credentials@v6
  with: { role-to-assume: role, aws-region: eu-central-1 }
- run: test "$AWS_ACCESS_KEY_ID $AWS_REGION" = "key eu-central-1"`
  const aws = { AWS_ACCESS_KEY_ID: 'key', AWS_REGION: 'us-east-1' }
  const refused = await runMain({ 'main.yml': oneJob(steps) }, { aws })
  expect(refused.jobs[0]?.steps.map(step => step.outcome)).toEqual([
    'success',
    'failure',
    'skipped',
  ])
  const granted = steps.replace('-z', '-n')
  const grants = '    permissions: { id-token: write }\n'
  const { result, log } = await runMain({ 'main.yml': oneJob(granted, grants) }, { aws })
  expect(result, log).toBe('success')
})

test('artifacts are shared by all jobs, and cannot be replaced unawares', async () => {
  const { result, log, jobs } = await runMain({
    'main.yml': `
on: push
jobs:
  up:
    runs-on: ubuntu-latest
    outputs: { id: "\${{ steps.one.outputs.artifact-id }}" }
    steps:
      - run: mkdir -p a/b && echo 1 > a/b/c && echo 2 > d
      - { uses: actions/upload-artifact@v7, id: one, with: { name: one, path: a/b/c } }
      - { uses: actions/upload-artifact@v7, with: { name: two, path: "a/\\nd" } }
      - { uses: actions/upload-artifact@v7, with: { name: folder, path: a } }
      - { uses: actions/upload-artifact@v7, with: { name: one, path: d }, continue-on-error: true, id: again }
      - run: test \${{ steps.again.outcome }} = failure
      - { uses: actions/upload-artifact@v7, with: { name: a/b, path: d }, continue-on-error: true, id: bad }
      - run: test \${{ steps.bad.outcome }} = failure
  down:
    needs: up
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/download-artifact@v8, with: { artifact-ids: "\${{ needs.up.outputs.id }}", path: by-id } }
      - { uses: actions/download-artifact@v8, with: { name: folder, path: by-name } }
      - { uses: actions/download-artifact@v8, with: { pattern: "*o*", path: all } }
      - { uses: actions/download-artifact@v8, with: { pattern: none-*, path: none } }
      - run: find . -type f | sort | tr '\\n' ' '
`,
  })
  expect(result, log).toBe('success')
  expect(jobs[1]?.steps.at(-1)?.log).toBe(
    './all/folder/b/c ./all/one/c ./all/two/a/b/c ./all/two/d ./by-id/c ./by-name/b/c ',
  )
})
