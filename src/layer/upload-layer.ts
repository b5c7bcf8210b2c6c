import { locateLayer, type ObjectLocation } from '../upload/location.ts'
import type { LayerStoreInputs } from './inputs.ts'
import type { PackedLayer, UploadedLayer } from './result.ts'

/** Where nothing is uploaded, the AWS SDK is never loaded. */
export const loadUpload = () => import('../upload/upload.ts')

/** Where the content of a layer is stored. */
export function locatePacked(
  { bucketPrefix }: Pick<LayerStoreInputs, 'bucketPrefix'>,
  { name, packageName, archive: { sha256 } }: PackedLayer,
): ObjectLocation {
  return locateLayer(bucketPrefix, { packageName, layerName: name, sha256 })
}

/**
 * Stores a layer under its digest, and publishes a version of it if that is new.
 * @throws UserError if S3 or Lambda refuses
 */
export async function uploadLayer(
  inputs: LayerStoreInputs,
  layer: PackedLayer,
): Promise<UploadedLayer> {
  const { name, build, archive } = layer
  const store = await loadUpload()
  const stored = { ...archive, layerName: name, packageName: undefined }
  const upload = await store.upload(inputs, locatePacked(inputs, layer), stored)
  if (!inputs.publish) return { upload, version: undefined }
  const { publishLayer } = await import('./publish/publish-layer.ts')
  return { upload, version: await publishLayer({ name, build, archive, upload }) }
}
