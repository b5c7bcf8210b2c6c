import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../src/inputs.ts'
import { type Results, rootOutputs } from '../src/outputs.ts'
import { ROOT, readActionFile } from './support/action-file.ts'

const action = await readActionFile()
const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8')

const results: Results = {
  version: '1.0',
  build: { directory: '/b', packageName: 'app', version: '1.0', handler: '', requirements: [] },
  archive: {
    zipPath: '/z',
    bytes: new Uint8Array(),
    sha256: '00',
    codeSha256: 'AA==',
    zipSize: 1,
    unzippedSize: 2,
    files: 3,
    content: [],
  },
  location: { bucket: 'b', key: 'k', uri: 's3://b/k' },
  upload: { consoleUrl: 'https://c', versionId: 'v', uploaded: true },
}

/** Reads inputs by way of `read`, from the folder of a project. */
function inputsIn(folder: string, read: (name: string) => string) {
  return readInputs(name =>
    name === 'project-file' ? path.join(ROOT, folder, read(name)) : read(name),
  )
}

/** The rows of the first table below a heading of the README, as texts without backticks. */
function table(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter(line => /^\| `/.test(line))
    .map(line =>
      line
        .split('|')
        .map(cell => cell.replaceAll('`', '').trim())
        .slice(1, -1),
    )
}

describe('inputs', () => {
  test('are the same in action.yml and in the code', () => {
    const asked = new Set<string>()
    inputsIn('examples/my-lambda-app', name => {
      asked.add(name)
      return name === 'bucket-prefix' ? 's3://my-bucket' : ''
    })
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('have the same defaults in action.yml and in the code', () => {
    const bucket = (name: string) => (name === 'bucket-prefix' ? 's3://my-bucket' : '')
    const bare = inputsIn('examples/my-lambda-app', name =>
      name === 'project-file' ? 'pyproject.toml' : bucket(name),
    )
    const given = inputsIn(
      'examples/my-lambda-app',
      name => action.inputs[name]?.default ?? bucket(name),
    )
    expect(given).toEqual(bare)
    expect(action.inputs['project-file']?.default).toBe('pyproject.toml')
  })

  test('are the same, with the same defaults, in action.yml and in the README', () => {
    const documented = table('Inputs').map(([name, fallback]) => [name, fallback])
    const declared = Object.entries(action.inputs).map(([name, { required, default: value }]) => [
      name,
      required ? 'required' : (value ?? ''),
    ])
    expect(documented).toEqual(declared)
  })
})

describe('outputs', () => {
  test('are the same, in the same order, in action.yml, in the code and in the README', () => {
    const declared = Object.keys(action.outputs)
    expect(Object.keys(rootOutputs(results))).toEqual(declared)
    expect(table('Outputs').map(([name]) => name)).toEqual(declared)
  })
})

test('action.yml runs on node24 and is fit for the Marketplace', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/all/index.js' })
  expect(action.description.length).toBeLessThanOrEqual(125)
  for (const { description } of [
    ...Object.values(action.inputs),
    ...Object.values(action.outputs),
  ]) {
    expect(description).toMatch(/\w/)
  }
})
