import { listZip } from '../files/zip-directory.ts'
import { normalizeName } from '../python/package-name.ts'
import { UserError } from '../text/user-error.ts'
import { readZip } from '../upload/artifact.ts'
import { describeLayer } from './describe-layer.ts'
import type { PackedLayerInputs } from './inputs.ts'
import type { PackedLayer } from './result.ts'

/**
 * Reads the zip of a layer that an earlier step or job has packed.
 * @throws UserError if it is missing, is not the one whose digest was promised, or is no layer for Python
 */
export async function readLayer(inputs: PackedLayerInputs): Promise<PackedLayer> {
  const { zipPath, packageName, layerName, target, license } = inputs
  const { bytes, sha256, codeSha256 } = await readZip(inputs)
  const files = listFiles(bytes)
  // Lambda looks for Python's modules nowhere else.
  if (!files.some(({ name }) => name.startsWith('python/'))) {
    throw new UserError(`The zip ${zipPath} is not a layer: it contains no folder python.`, {
      section: 'wrong-zip',
      hint: 'Nothing was uploaded. Set zip-path to the zip of the action layer. To store the zip of a source, use the action upload.',
    })
  }
  const unzippedSize = files.reduce((sum, { size }) => sum + size, 0)
  return {
    name: layerName ?? normalizeName(packageName),
    packageName,
    build: { target, license, description: inputs.description ?? describeLayer() },
    archive: { bytes, sha256, codeSha256, zipSize: bytes.length, unzippedSize },
  }
}

function listFiles(bytes: Uint8Array) {
  try {
    return listZip(bytes)
  } catch {
    return []
  }
}
