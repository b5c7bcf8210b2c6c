import * as core from '@actions/core'
import { pack } from '../package/pack.ts'
import { loadJszip } from '../package/zip.ts'
import { normalizeName } from '../python/package-name.ts'
import { readStaticName } from '../python/project/declared-name.ts'
import { placeOf } from '../python/project/statement-line.ts'
import { UserError } from '../text/user-error.ts'
import { checkAccess } from '../upload/check-access.ts'
import { buildLayer } from './build-layer.ts'
import { type LayerInputs, layerZip } from './inputs.ts'
import type { Layer } from './result.ts'
import { loadUpload, locatePacked, uploadLayer } from './upload-layer.ts'

/**
 * Builds a layer of the dependencies of a project, stores it under its digest, and publishes a version of it if that is new.
 * @throws UserError if one of these is not possible
 */
export async function makeLayer(inputs: LayerInputs): Promise<Layer> {
  const packageName = await readStaticName(inputs.project)
  const name = inputs.layerName ?? nameOf(packageName, inputs)
  // Before the installation, which takes much longer.
  const region = inputs.upload ? await checkAccess(inputs) : inputs.region
  // While pip runs; what fails to load fails again where it is needed.
  const loadLater = () => void Promise.allSettled([loadJszip(), inputs.upload && loadUpload()])
  const build = await buildLayer(inputs, loadLater)
  const none = { archive: undefined, location: undefined, upload: undefined, version: undefined }
  if (build.packages.length === 0) {
    const what = build.lock ? 'The lock file names' : 'The project requires'
    core.notice(`${what} nothing that belongs in a layer: there is no layer ${name}.`)
    return { name, build, ...none }
  }
  const zipPath = layerZip(inputs.project)
  const archive = await pack({ buildDirectory: build.directory, zipPath })
  const packed = { name, packageName: packageName ?? name, build, archive }
  const location = locatePacked(inputs, packed)
  if (!inputs.upload) {
    core.info(`Not uploaded. It would go to ${location.uri}`)
    return { name, build, ...none, archive, location }
  }
  const uploaded = await uploadLayer({ ...inputs, region }, packed)
  return { name, build, archive, location, ...uploaded }
}

function nameOf(packageName: string | undefined, { project }: LayerInputs): string {
  if (packageName) return normalizeName(packageName)
  throw new UserError(
    'The layer has no name: the name of the project is known only after a build.',
    {
      section: 'package-name',
      hint: 'Set the input layer-name.',
      ...placeOf('name', project),
    },
  )
}
