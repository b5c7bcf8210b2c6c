import { UNZIPPED_LIMIT } from '../files/unzipped-limit.ts'
import { showPath } from '../github/annotation.ts'
import type { Outputs } from '../github/outputs.ts'
import type {
  Layer,
  LayerBuild,
  LayerFacts,
  LayerPackage,
  PackedLayer,
  UploadedLayer,
} from '../layer/result.ts'
import { runtimeOf } from '../layer/target.ts'
import { clip, formatSize } from '../text/format.ts'
import {
  code,
  codeBlock,
  escapeMarkdown,
  type Fact,
  factTable,
  heading,
  link,
  table,
} from '../text/markdown.ts'
import type { ObjectLocation } from '../upload/location.ts'
import { packageOutputs } from './outputs.ts'
import { digestTable } from './summary-table.ts'
import { warningList } from './warning-list.ts'

/** Distributions in a summary. */
const SHOWN = 10

/** The outputs of the action `layer`: all of them, empty where there is nothing to tell. */
export function layerOutputs({ name, build, archive, location, upload, version }: Layer): Outputs {
  const nothing = {
    'zip-path': '',
    sha256: '',
    'code-sha256': '',
    'zip-size': '',
    'unzipped-size': '',
  }
  return {
    ...storedOutputs(location, upload, version),
    ...(archive ? packageOutputs(archive) : nothing),
    'layer-name': name,
    'layer-directory': build.directory,
    'python-version': build.target.python,
    architecture: build.target.architecture,
    license: build.license ?? '',
    description: build.description,
    packages: JSON.stringify(build.packages.map(each => `${each.name}==${each.version}`).sort()),
  }
}

/** The outputs of the action `layer/upload`. */
export function uploadedLayerOutputs({
  name,
  upload,
  version,
}: Pick<PackedLayer, 'name'> & UploadedLayer): Outputs {
  return { 'layer-name': name, ...storedOutputs(upload.location, upload, version) }
}

function storedOutputs(
  location: ObjectLocation | undefined,
  upload: Layer['upload'],
  version: Layer['version'],
): Outputs {
  return {
    's3-uri': location?.uri ?? '',
    'console-url': upload?.consoleUrl ?? '',
    bucket: location?.bucket ?? '',
    key: location?.key ?? '',
    'version-id': upload?.versionId ?? '',
    uploaded: String(upload?.status === 'published'),
    'layer-version-arn': version?.arn ?? '',
    'layer-version': version === undefined ? '' : String(version.version),
    published: String(version?.published ?? false),
  }
}

/** What a summary is made of: of a layer that another job has built, less is known. */
interface ShownLayer extends Omit<Layer, 'build' | 'archive'> {
  readonly build: LayerFacts & Partial<LayerBuild>
  readonly archive: PackedLayer['archive'] | undefined
}

/** The summary of the actions `layer` and `layer/upload`. */
export function summarizeLayer(layer: ShownLayer): string {
  const { name, build, archive, location, upload, version } = layer
  const { lock, target, packages, license } = build
  if (!archive || !location) {
    return (
      heading(
        `✅ The layer ${escapeMarkdown(name)} is not needed: ${lock ? 'the lock file names' : 'the project requires'} nothing for it`,
      ) + warningList()
    )
  }
  const left = UNZIPPED_LIMIT - archive.unzippedSize
  const page = upload ? `${link('Open it in the AWS console', upload.consoleUrl)}\n\n` : ''
  const facts: Fact[] = [
    ['Runtime', code(`${runtimeOf(target)}, ${target.architecture}`)],
    ...(packages ? [['Lock file', describeLock(lock)] satisfies Fact] : []),
    ['Zip', formatSize(archive.zipSize)],
    [
      'Unzipped',
      `${formatSize(archive.unzippedSize)}, which leaves ${formatSize(left)} for the code and other layers`,
    ],
    ...(license ? [['License', code(license)] satisfies Fact] : []),
  ]
  return [
    heading(`${upload ? '✅' : '📦'} Layer ${escapeMarkdown(name)} ${stateOf(layer)}`),
    warningList(),
    codeBlock('text', version?.arn ?? location.uri),
    page,
    factTable(facts),
    packages ? packageTable(packages) : '',
    digestTable(archive, upload?.versionId),
  ].join('')
}

function describeLock(lock: LayerBuild['lock']): string {
  return lock
    ? `${code(showPath(lock.file))} (SHA-256 ${code(lock.sha256)})`
    : 'none: the layer can differ tomorrow'
}

function stateOf({ upload, version }: ShownLayer): string {
  if (!upload) return 'built, not uploaded'
  if (!version)
    return upload.status === 'published' ? 'uploaded, not published' : 'is already uploaded'
  return version.published
    ? `version ${version.version} published`
    : `version ${version.version} is unchanged`
}

function packageTable(packages: readonly LayerPackage[]): string {
  const rest = packages.slice(SHOWN)
  const size = (of: readonly LayerPackage[]) =>
    formatSize(of.reduce((sum, { bytes }) => sum + bytes, 0))
  return table(
    ['Distribution', 'Version', '>Size'],
    [
      ...packages
        .slice(0, SHOWN)
        .map(each => [code(clip(each.name)), code(each.version), size([each])]),
      ...(rest.length > 0 ? [[`${rest.length} more`, '', size(rest)]] : []),
    ],
  )
}
