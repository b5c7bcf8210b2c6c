import { test as always, expect } from 'vitest'
import { runMain } from './repository.ts'

// Its jobs are those of Linux.
const test = always.skipIf(process.platform === 'win32')

const CALLED = `
on:
  workflow_call:
    inputs:
      name: { type: string, required: true }
      count: { type: number, default: 2 }
      flag: { type: boolean }
    outputs:
      all: { value: "\${{ jobs.job.outputs.all }}" }
permissions: {}
jobs:
  job:
    name: Job of \${{ inputs.name }}
    permissions: { contents: read, id-token: write }
    runs-on: ubuntu-latest
    environment: \${{ inputs.name }}
    outputs: { all: "\${{ steps.all.outputs.all }}" }
    steps:
      - id: all
        run: echo 'all=\${{ toJSON(inputs.count) }} \${{ toJSON(inputs.flag) }}' >> "$GITHUB_OUTPUT"
`

function caller(given: string, permissions = '{ contents: read, id-token: write }'): string {
  return `
on: push
jobs:
  call:
    if: github.ref != 'refs/heads/other'
    permissions: ${permissions}
    uses: $/.github/workflows/called.yml
    with: ${given}
`
}

test('a called workflow gets its inputs, defaults and permissions, and gives its outputs', async () => {
  const files = { 'main.yml': caller('{ name: x }'), 'called.yml': CALLED }
  const { outcomes, jobs, log } = await runMain(files)
  expect(outcomes.call, log).toEqual({ result: 'success', outputs: { all: '2 false' } })
  expect(jobs[0]).toMatchObject({
    name: 'call / Job of x',
    environment: 'x',
    permissions: { contents: 'read', 'id-token': 'write' },
  })
})

test.for([
  ['{ name: x, other: 1 }', 'has no input other'],
  ['{ count: 1 }', 'needs the input name'],
  ['{ name: x, count: "1" }', 'needs a number for its input count'],
])('a call with %s is refused: it %s', async ([given, problem]) => {
  const files = { 'main.yml': caller(given ?? ''), 'called.yml': CALLED }
  await expect(runMain(files)).rejects.toThrow(problem)
})

test('a called workflow may not ask for more than its caller grants', async () => {
  const files = { 'main.yml': caller('{ name: x }', '{ contents: read }'), 'called.yml': CALLED }
  const problem = 'The job job asks for id-token: write, but is only allowed none'
  await expect(runMain(files)).rejects.toThrow(problem)
})

test('a matrix of calls keeps the last value of each output, of calls that succeed', async () => {
  const called = `
on:
  workflow_call:
    inputs: { n: { type: number, required: true } }
    outputs:
      all: { value: "\${{ jobs.job.outputs.n }}" }
      first: { value: "\${{ inputs.n == 1 && jobs.job.outputs.n || '' }}" }
jobs:
  job:
    runs-on: ubuntu-latest
    outputs: { n: "\${{ steps.n.outputs.n }}" }
    steps:
      - { id: n, run: 'echo "n=$N" >> "$GITHUB_OUTPUT"', env: { N: "\${{ inputs.n }}" } }
      - run: test "\${{ inputs.n }}" != 3
`
  const main = `
on: push
jobs:
  call:
    strategy: { fail-fast: false, matrix: { n: [1, 2, 3] } }
    uses: $/.github/workflows/called.yml
    with: { n: "\${{ matrix.n }}" }
`
  const files = { 'main.yml': main, 'called.yml': called }
  const { outcomes, log } = await runMain(files, { machines: 1 })
  expect(outcomes.call, log).toEqual({ result: 'failure', outputs: { all: '2', first: '1' } })
})
