import { setOutput } from '@actions/core'

/** Outputs of a step by name; all of them texts, as GitHub keeps them. */
export type Outputs = Readonly<Record<string, string>>

/** Sets outputs of the step. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}
