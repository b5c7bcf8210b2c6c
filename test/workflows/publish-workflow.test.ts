import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONFIGURABLE } from '../../src/projects/configuration.ts'
import { HANDED_OUT } from '../../src/projects/matrix.ts'
import { type DeclaredInput, presetOf, ROOT, readActionFile } from '../support/action-file.ts'

const [publish, publishProject] = await Promise.all(
  ['publish', 'publish-project'].map(async name =>
    parse(await readFile(path.join(ROOT, `.github/workflows/${name}.yml`), 'utf8')),
  ),
)

interface Step {
  readonly uses?: string
  readonly with?: object
}

/** What only the workflow has: the actions leave these things to the workflow that they are in. */
const OWN = [
  ...['projects', 'role-to-assume', 'environment', 'python-version', 'fetch-depth'],
  ...['attest', 'role-to-check', 'layer'],
  // Off in the root action.
  'skip-unchanged',
]

test('every input has a description, a type, and a value if none is given', () => {
  for (const [name, input] of Object.entries<Record<string, unknown>>(
    publish.on.workflow_call.inputs,
  )) {
    expect(input, name).toMatchObject({ description: expect.any(String), type: expect.any(String) })
    expect('default' in input, name).toBe(input.required !== true)
  }
})

test('its other inputs are those of the actions, and take the same if they are not given', async () => {
  const [{ inputs }, layer] = await Promise.all([readActionFile(), readActionFile('layer')])
  for (const [name, input] of Object.entries<DeclaredInput>(publish.on.workflow_call.inputs)) {
    if (OWN.includes(name)) continue
    const same = inputs[name] ?? layer.inputs[name]
    if (same === undefined) throw new Error(`No action has the input ${name}.`)
    expect(presetOf(input) || undefined, name).toBe(presetOf(same))
  }
})

test('each call of a matrix has an output of its own, as many as a matrix can have', () => {
  const outputs = Array.from({ length: 256 }, (_, index) => {
    const digests = "format('{0}/{1}', jobs.build.outputs.result, jobs.upload.outputs.result)"
    const value = `\${{ inputs.index == ${index} && ${digests} || '' }}`
    return [`result-${index}`, { value }]
  })
  expect(publishProject.on.workflow_call.outputs).toEqual(Object.fromEntries(outputs))
})

test('every input of a project is given, and those of the same name are passed on', () => {
  const declared = Object.keys(publishProject.on.workflow_call.inputs)
  const given = publish.jobs.publish.with
  expect(Object.keys(given).sort()).toEqual(declared.sort())
  for (const name of Object.keys(publish.on.workflow_call.inputs)) {
    // These are about which projects get a job.
    if (['projects', 'skip-unchanged'].includes(name)) continue
    const stated = HANDED_OUT.includes(name) ? ` || matrix.${name}` : ''
    const last = name === 'python-version' ? " || '3.13'" : ''
    expect(given[name]).toBe(`\${{ inputs.${name}${stated}${last} }}`)
  }
})

test('what a project can state is left to it: no default, and the jobs read it, or get it from the matrix', () => {
  const { inputs } = publish.on.workflow_call
  for (const name of Object.keys(inputs)) {
    if (name in CONFIGURABLE) expect(inputs[name].default, name).toBe('')
  }
  const stepsOf = (job: string, ...uses: string[]) =>
    publishProject.jobs[job].steps.filter((step: Step) => uses.includes(step.uses ?? ''))
  const isIn = (name: string) => (step: Step) => name in (step.with ?? {})
  const building = stepsOf('build', '$/build', '$/layer')
  const uploading = stepsOf('upload', '$/upload', '$/layer/upload')
  expect([building.length, uploading.length]).toEqual([2, 2])
  for (const name of Object.keys(CONFIGURABLE)) {
    const isRead = building.some(isIn(name)) || !(name in inputs)
    expect(HANDED_OUT.includes(name) || isRead, name).toBe(true)
    if (uploading.some(isIn(name)) && name !== 'zip-path' && name !== 'summary')
      expect(HANDED_OUT).toContain(name)
  }
})

test('a project that fails stops no other', () => {
  expect(publish.jobs.publish.strategy['fail-fast']).toBe(false)
})
