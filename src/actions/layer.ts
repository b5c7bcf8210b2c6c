import { writeSummary } from '../github/job-summary.ts'
import { setOutputs } from '../github/outputs.ts'
import { readLayerInputs } from '../inputs/read-layer-inputs.ts'
import { makeLayer } from '../layer/layer.ts'
import { layerOutputs, summarizeLayer } from '../report/layer.ts'

/** Builds a layer of the dependencies of a project, uploads it, and publishes a version of it if that is new. */
export async function run(): Promise<void> {
  const inputs = readLayerInputs()
  const layer = await makeLayer(inputs)
  setOutputs(layerOutputs(layer))
  if (inputs.summary) writeSummary(summarizeLayer(layer))
}
