import path from 'node:path'
import { DESCRIPTION_LIMIT, LICENSE_LIMIT } from '../layer/describe-layer.ts'
import type { LayerInputs, LayerStoreInputs, PackedLayerInputs } from '../layer/inputs.ts'
import { normalizeName } from '../python/package-name.ts'
import { findProject, type Project } from '../python/project/project.ts'
import { lines } from '../text/lines.ts'
import { UserError } from '../text/user-error.ts'
import { choice, flag, type ReadInput, readInput, required } from './read-input.ts'
import { readStoreInputs, type Summarized } from './read-inputs.ts'
import { OUTPUT_OF, packageName, sha256 } from './values.ts'
import { withConfiguration } from './with-configuration.ts'

/**
 * Reads and checks the inputs of the action `layer`.
 * @throws UserError naming the input, its value and the way out.
 */
export function readLayerInputs(read: ReadInput = readInput): LayerInputs & Summarized {
  const project = findProject(read('project-file') || 'pyproject.toml')
  return withConfiguration(read, project, read => readProjectInputs(read, project))
}

function readProjectInputs(read: ReadInput, project: Project): LayerInputs & Summarized {
  return {
    project,
    lockFile: read('lock-file') || undefined,
    pythonVersion: pythonVersion(read('python-version')),
    architecture: architecture(read),
    layerName: layerName(read('layer-name')),
    exclude: lines(read('exclude')).map(normalizeName),
    pipPath: read('pip-path') || undefined,
    pipArgs: lines(read('pip-args')),
    buildEnvironment: lines(read('build-environment')),
    ...readStoreInputs(read),
    upload: flag(read, 'upload'),
    publish: flag(read, 'publish'),
  }
}

/** Reads and checks the inputs of the action `layer/upload`. */
export function readPackedLayerInputs(
  read: ReadInput = readInput,
): PackedLayerInputs & LayerStoreInputs & Summarized {
  const zipPath = read('zip-path') || path.join('build', 'lambda', 'layer', 'layer.zip')
  return {
    zipPath: path.resolve(zipPath),
    sha256: sha256(required(read, 'sha256', OUTPUT_OF.layer)),
    packageName: packageName(required(read, 'package-name', 'my-package')),
    layerName: layerName(read('layer-name')),
    target: {
      python: pythonVersion(required(read, 'python-version', OUTPUT_OF.layer)) ?? '',
      architecture: architecture(read),
    },
    license: within(LICENSE_LIMIT, read, 'license'),
    description: within(DESCRIPTION_LIMIT, read, 'description'),
    ...readStoreInputs(read),
    publish: flag(read, 'publish'),
  }
}

function architecture(read: ReadInput) {
  return choice(read, 'architecture', ['x86_64', 'arm64'])
}

function within(limit: number, read: ReadInput, name: string): string | undefined {
  const text = read(name)
  if (text.length <= limit) return text || undefined
  throw new UserError(
    `The input ${name} has ${text.length} characters, but Lambda allows ${limit}.`,
    { section: 'input-value', hint: 'Shorten it.' },
  )
}

function pythonVersion(text: string): string | undefined {
  // What a workflow gives to actions/setup-python as well.
  const [, version] = /^(3\.\d+)(\.\d+)?$/.exec(text) ?? []
  if (text === '' || version !== undefined) return version
  throw new UserError(`The input python-version is "${text}", which is not a version of Python.`, {
    section: 'input-value',
    hint: 'Set it to the version of your function\'s runtime, such as "3.13", in quotes.',
  })
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html */
function layerName(text: string): string | undefined {
  if (text === '' || /^[a-zA-Z0-9_-]{1,140}$/.test(text)) return text || undefined
  throw new UserError(`The input layer-name is "${text}", which is not a valid name for a layer.`, {
    section: 'input-value',
    hint: 'Use up to 140 letters, digits, hyphens and underscores; not the ARN of a layer.',
  })
}
