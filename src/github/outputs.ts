import { randomUUID } from 'node:crypto'
import { appendToCommandFile } from './command-files.ts'

/** Outputs of a step by name; all of them texts, as GitHub keeps them. */
export type Outputs = Readonly<Record<string, string>>

/** Sets outputs of the step: in one write, of which the guard of the command files knows every byte. */
export function setOutputs(outputs: Outputs): void {
  const end = `end-of-output-${randomUUID()}`
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${end}\n${value}\n${end}\n`,
  )
  appendToCommandFile('GITHUB_OUTPUT', lines.join(''))
}
