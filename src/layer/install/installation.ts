import type { Requirements } from '../lock/requirements.ts'
import type { Target } from '../target.ts'

/** One installation of requirements into a folder. */
export interface LayerInstallation {
  readonly requirements: Requirements
  readonly target: Target
  /** Absolute path of an empty folder. */
  readonly directory: string
}
