import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readPackedLayerInputs } from '../inputs/read-layer-inputs.ts'
import { readLayer } from '../layer/read-layer.ts'
import { uploadLayer } from '../layer/upload-layer.ts'
import { summarizeLayer, uploadedLayerOutputs } from '../report/layer.ts'

/** Uploads a layer that an earlier step or job has packed, and publishes a version of it if that is new. */
export async function run(): Promise<void> {
  const inputs = readPackedLayerInputs()
  const packed = await readLayer(inputs)
  const uploaded = await uploadLayer(inputs, packed)
  const layer = { ...packed, location: uploaded.upload.location, ...uploaded }
  setOutputs(uploadedLayerOutputs(layer))
  if (inputs.summary) writeSummary(summarizeLayer(layer))
}
