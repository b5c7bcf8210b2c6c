import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { type ArtifactStore, artifactStore } from './artifacts.ts'
import { checkCalls } from './call.ts'
import type { Contexts } from './evaluate.ts'
import { type Event, githubContext } from './github.ts'
import { callInputs, checkInputNames } from './inputs.ts'
import { logOf } from './job.ts'
import { overall, runJobs } from './jobs.ts'
import { find, literal, readWorkflow } from './parser.ts'
import { DEFAULT_PERMISSIONS } from './permissions.ts'
import type { JobRun, Outcome, Result, Run } from './scope.ts'
import { slots } from './slots.ts'

/** A workflow to run. */
export interface RunOptions {
  /** The repository that it runs in, as a folder; a git checkout or not. */
  readonly checkout: string
  /** Its file, from the root of that repository. */
  readonly workflow: string
  /** By default a push to main. */
  readonly event?: Event
  /** The variables of an S3 server, for the steps that take credentials. */
  readonly aws?: Readonly<Record<string, string>>
  /** Those of some roles by their ARNs, if they are others; `null` for roles that may not be assumed. */
  readonly roles?: Run['roles']
  /** The variables of the repository, in all of its environments. */
  readonly vars?: Readonly<Record<string, string>>
  /** Where GitHub's API is; by default nowhere. */
  readonly api?: string
  /** How many jobs run at a time; by default as many as there are processors. */
  readonly machines?: number
  /** Looks at, or changes, the artifacts of the run before a job starts. */
  readonly beforeJob?: (name: string, artifacts: ArtifactStore) => Promise<void>
}

/** What became of a run. */
export interface RunResult {
  readonly result: Result
  /** The jobs of the workflow itself, by their ids. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** All jobs that ran, those of called workflows as well, in the order in which they ended. */
  readonly jobs: readonly JobRun[]
  /** What all jobs printed. */
  readonly log: string
}

/** The inputs of a workflow that is started by hand, as its event has them. */
function dispatched(workflow: Parameters<typeof find>[0], { payload, ...event }: Event): Contexts {
  if (event.name !== 'workflow_dispatch') return {}
  const inputs = (payload?.inputs ?? {}) as Contexts
  const declared = find(workflow, 'on', 'workflow_dispatch', 'inputs')
  checkInputNames('the dispatch', declared, Object.keys(inputs))
  return callInputs('the dispatch', declared, inputs, {})
}

/**
 * Runs a workflow on this machine, as far as a machine without GitHub can: test/README.md says how far.
 * @throws Error where GitHub would refuse the workflow, and for what is not supported here.
 */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  const { checkout, beforeJob = async () => {}, aws = {} } = options
  const { api = 'http://127.0.0.1:9', roles = {}, vars = {} } = options
  const { event = { name: 'push', ref: 'refs/heads/main' } } = options
  await mkdir(tmpdir(), { recursive: true })
  const folder = await mkdtemp(path.join(tmpdir(), 'run-'))
  const read = new Map<string, ReturnType<typeof readWorkflow>>()
  const workflow = (file: string) => {
    const known = read.get(file) ?? readWorkflow(file)
    read.set(file, known)
    return known
  }
  const file = path.join(checkout, options.workflow)
  try {
    const main = await workflow(file)
    const run: Run = {
      checkout,
      folder,
      aws,
      roles,
      vars,
      github: githubContext(event, literal(find(main, 'name')) ?? options.workflow, api),
      artifacts: artifactStore(path.join(folder, 'artifacts')),
      slots: slots(options.machines ?? availableParallelism()),
      jobs: [],
      beforeJob,
      workflow,
    }
    await checkCalls(run, file, checkout, DEFAULT_PERMISSIONS)
    const outcomes = await runJobs({
      run,
      workflow: main,
      repository: checkout,
      callers: [],
      inputs: dispatched(main, event),
      granted: DEFAULT_PERMISSIONS,
      stopped: () => false,
    })
    const log = run.jobs.map(job => `# ${job.name}: ${job.result}\n${logOf(job.steps)}`).join('\n')
    return { result: overall(Object.values(outcomes)), outcomes, jobs: run.jobs, log }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
