import type { Machine } from '../machine.ts'

/** Stands in for an action of others that cannot run here: the same inputs and outputs, for what tests need. */
export interface StandIn {
  /** All inputs of the real action. */
  readonly inputs: readonly string[]
  /**
   * Does what the step would do, and gives its outputs.
   * @throws Error if the step would fail.
   */
  run(step: StandInStep): Promise<Record<string, string>> | Record<string, string>
}

/** The step that a stand-in runs as. */
export interface StandInStep {
  readonly machine: Machine
  /** An input; empty if it is not given. */
  input(name: string): string
  log(text: string): void
}
