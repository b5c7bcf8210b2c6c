import path from 'node:path'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { ROOT } from '../action-file.ts'
import type { ArtifactStore } from './artifacts.ts'
import type { Contexts } from './evaluate.ts'
import type { Machine } from './machine.ts'
import type { Permissions } from './permissions.ts'
import type { Slots } from './slots.ts'
import type { Done } from './step.ts'

/** One run of a workflow, with all that its jobs share. */
export interface Run {
  /** The repository that is checked out. */
  readonly checkout: string
  /** Where machines and artifacts are. */
  readonly folder: string
  readonly github: Contexts
  readonly aws: Readonly<Record<string, string>>
  readonly roles: Machine['roles']
  readonly vars: Contexts
  readonly artifacts: ArtifactStore
  readonly slots: Slots
  /** The jobs that have ended, in that order. */
  readonly jobs: JobRun[]
  readonly beforeJob: (name: string, artifacts: ArtifactStore) => Promise<void>
  readonly workflow: (file: string) => Promise<MappingToken>
}

/** A workflow of the run: the one that was triggered, or one that it calls. */
export interface Scope {
  readonly run: Run
  readonly workflow: MappingToken
  /** The repository of the workflow file, which `$/` stands for. */
  readonly repository: string
  /** The names of the jobs that led to it. */
  readonly callers: readonly string[]
  readonly inputs: Contexts
  readonly granted: Permissions
  /** Whether no more jobs may start, since another combination of a matrix has failed. */
  readonly stopped: () => boolean
}

/** How a job or step ended. */
export type Result = 'success' | 'failure' | 'skipped' | 'cancelled'

/** What others learn of a job: in the contexts `needs` and `jobs`. */
export type Outcome = {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

/** A job that has ended. */
export interface JobRun extends Outcome {
  /** As GitHub shows it: the names of the calling jobs and its own, with ` / ` between them. */
  readonly name: string
  readonly steps: readonly StepRun[]
  readonly permissions: Permissions
  readonly environment: string
  /** Why it was not executed here, although it would be on GitHub. */
  readonly unavailable?: string
  readonly seconds: number
}

/** A step that has ended. */
export interface StepRun extends Done {
  /** Its `name`, what it uses, or its script. */
  readonly title: string
  readonly outcome: Result
  readonly conclusion: Result
}

/** The name under which workflows of others use this repository. */
const PUBLISHED = 'OWNER/build-lambda-source'

/**
 * The path that `uses` leads to, of a workflow or of an action's folder; undefined if it is somebody else's.
 * `$/` is the repository of the workflow file at its own commit, `./` is `here`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export function locate(uses: string, repository: string, here: string): string | undefined {
  if (uses.startsWith('$/')) return path.join(repository, uses.slice(2))
  if (uses.startsWith('./')) return path.join(here, uses)
  const [name = ''] = uses.split('@')
  if (name !== PUBLISHED && !name.startsWith(`${PUBLISHED}/`)) return undefined
  return path.join(ROOT, name.slice(PUBLISHED.length))
}

/** The repository that a file is found in by `uses`. */
export function repositoryOf(uses: string, repository: string): string {
  return uses.startsWith(PUBLISHED) ? ROOT : repository
}
