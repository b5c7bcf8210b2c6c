import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outputs } from '../../src/github/outputs.ts'
import type { ReadInput } from '../../src/inputs/read-input.ts'
import {
  readArtifactInputs,
  readBuildInputs,
  readInputs,
  readPackageInputs,
  readProjectsInputs,
  readResultsInputs,
} from '../../src/inputs/read-inputs.ts'
import { readLayerInputs, readPackedLayerInputs } from '../../src/inputs/read-layer-inputs.ts'
import type { Layer } from '../../src/layer/result.ts'
import { CONFIGURABLE } from '../../src/projects/configuration.ts'
import { layerOutputs, uploadedLayerOutputs } from '../../src/report/layer.ts'
import {
  buildOutputs,
  packageOutputs,
  previousOutputs,
  type Results,
  rootOutputs,
  uploadOutputs,
} from '../../src/report/outputs.ts'
import type { Upload } from '../../src/upload/result.ts'
import { isRequired, presetOf, ROOT, readActionFile } from '../support/action-file.ts'

const upload: Upload = {
  location: { bucket: 'b', key: 'k', uri: 's3://b/k' },
  region: 'eu-central-1',
  consoleUrl: 'https://c',
  versionId: 'v',
  status: 'published',
}

const results: Results = {
  version: '1.0',
  build: {
    directory: '/b',
    files: [],
    packageName: 'app',
    version: '1.0',
    handler: '',
    handlers: [],
    requirements: [],
    versionPlace: { file: 'p' },
  },
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
  upload,
}

const layer: Layer = {
  name: 'app',
  build: {
    directory: '/l',
    target: { python: '3.13', architecture: 'x86_64' },
    lock: undefined,
    packages: [],
    license: undefined,
    description: '',
  },
  archive: results.archive,
  location: results.location,
  upload: results.upload,
  version: {
    arn: 'arn:aws:lambda:eu-central-1:111122223333:layer:app:1',
    version: 1,
    published: true,
  },
}

/** Values of inputs that have no default. */
const GIVEN: Readonly<Record<string, string>> = {
  'bucket-prefix': 's3://my-bucket',
  sha256: '0'.repeat(64),
  'package-name': 'app',
  version: '1.0',
  'python-version': '3.13',
  projects: '{"include":[]}',
  digests: '{}',
  directory: 'results',
}

interface Action {
  readonly folder: string
  readonly entry: string
  readonly read: (read: ReadInput) => unknown
  readonly outputs: Outputs | undefined
}

const ACTIONS: Action[] = [
  {
    folder: '.',
    entry: 'all',
    read: readInputs,
    outputs: { ...rootOutputs(results), ...previousOutputs(undefined) },
  },
  {
    folder: 'build',
    entry: 'build',
    read: readBuildInputs,
    outputs: buildOutputs(results.build),
  },
  {
    folder: 'package',
    entry: 'package',
    read: readPackageInputs,
    outputs: packageOutputs(results.archive),
  },
  {
    folder: 'upload',
    entry: 'upload',
    read: readArtifactInputs,
    outputs: {
      ...uploadOutputs(results.location, results.version, results.upload),
      ...previousOutputs(undefined),
    },
  },
  { folder: 'layer', entry: 'layer', read: readLayerInputs, outputs: layerOutputs(layer) },
  {
    folder: 'layer/upload',
    entry: 'upload-layer',
    read: readPackedLayerInputs,
    outputs: uploadedLayerOutputs({ name: 'app', upload, version: layer.version }),
  },
  // Their outputs are seen, and checked by the runner of the tests, wherever the workflow runs.
  {
    folder: '.github/actions/projects',
    entry: 'projects',
    read: readProjectsInputs,
    outputs: undefined,
  },
  {
    folder: '.github/actions/results',
    entry: 'results',
    read: readResultsInputs,
    outputs: undefined,
  },
]

const root = await readActionFile()

describe.each(ACTIONS)('the action in $folder', ({ folder, entry, read, outputs }) => {
  /** Reads inputs as in the folder of a project. */
  function readIn(project: string, values: ReadInput) {
    return read(name =>
      name === 'project-file' ? path.join(ROOT, project, values(name)) : values(name),
    )
  }

  test('reads the inputs that it declares', async () => {
    const { inputs } = await readActionFile(folder)
    const asked = new Set<string>()
    readIn('examples/my-lambda-app', name => {
      asked.add(name)
      return GIVEN[name] ?? ''
    })
    expect([...asked].sort()).toEqual(Object.keys(inputs).sort())
  })

  test('has the same defaults in action.yml and in the code', async () => {
    const { inputs } = await readActionFile(folder)
    const required = (name: string) => {
      const input = inputs[name]
      return input && isRequired(input) ? (GIVEN[name] ?? '') : ''
    }
    const bare = readIn('examples/my-lambda-app', name =>
      name === 'project-file' ? 'pyproject.toml' : required(name),
    )
    const given = readIn('examples/my-lambda-app', name => {
      const input = inputs[name]
      return (input && presetOf(input)) ?? required(name)
    })
    expect(given).toEqual(bare)
  })

  test('refuses to run without an input that it declares as required', async () => {
    const { inputs } = await readActionFile(folder)
    for (const [name, input] of Object.entries(inputs)) {
      const attempt = () =>
        readIn('examples/my-lambda-app', asked => (asked === name ? '' : (GIVEN[asked] ?? '')))
      if (isRequired(input)) expect(attempt).toThrow(`The input ${name} is required`)
    }
  })

  test.runIf(outputs)('gives the outputs that it declares', async () => {
    // Of every step, at its end.
    expect([...Object.keys(outputs ?? {}), 'reason', 'warnings'].sort()).toEqual(
      Object.keys((await readActionFile(folder)).outputs).sort(),
    )
  })

  test('runs a bundle on node24', async () => {
    const { runs, description, inputs, outputs } = await readActionFile(folder)
    expect(runs).toEqual({ using: 'node24', main: 'main.js' })
    const launcher = await readFile(path.join(ROOT, folder, 'main.js'), 'utf8')
    const bundle = `${path.relative(path.join(ROOT, folder), ROOT).replaceAll(path.sep, '/') || '.'}/dist/index.js`
    expect(launcher).toBe(`import { run } from '${bundle}'\n\nawait run('${entry}')\n`)
    // The limit of the Marketplace.
    expect(description.length).toBeLessThanOrEqual(125)
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(description).toMatch(/\w/)
    }
  })
})

test('all inputs but those that choose the project and what to do with it can be its own, if they have no default', () => {
  const inputs = Object.entries(root.inputs)
  const own = inputs.filter(
    ([name]) => !['project-file', 'upload', 'skip-unchanged'].includes(name),
  )
  const names = own.map(([name]) => name)
  const ofLayers = ['architecture', 'exclude', 'layer-name', 'lock-file', 'python-version']
  expect([...names, ...ofLayers].sort()).toEqual(Object.keys(CONFIGURABLE).sort())
  expect(own.filter(([, input]) => input.default !== undefined || input.required)).toEqual([])
})

test('the outputs of the root action are those of the steps together', async () => {
  const steps = await Promise.all(
    ['build', 'package', 'upload'].map(folder => readActionFile(folder)),
  )
  const names = new Set(steps.flatMap(({ outputs }) => Object.keys(outputs)))
  expect(Object.keys(root.outputs).sort()).toEqual([...names].sort())
})

test('what a step needs of an earlier one is an output of it by the same name', async () => {
  const [build, pack, upload] = await Promise.all(
    ['build', 'package', 'upload'].map(folder => readActionFile(folder)),
  )
  const made = { ...build?.outputs, ...pack?.outputs }
  const required = Object.entries(upload?.inputs ?? {}).filter(([, { required }]) => required)
  expect(required.map(([name]) => name).filter(name => !(name in made))).toEqual(['bucket-prefix'])
  expect(Object.keys(build?.outputs ?? {})).toContain('build-directory')
  expect(Object.keys(pack?.inputs ?? {})).toContain('build-directory')
})
