import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { type Contexts, evaluateText, evaluateTexts } from './evaluate.ts'
import { jobVariables } from './github.ts'
import { startMachine } from './machine.ts'
import { entries, find, isMapping, items } from './parser.ts'
import type { Permissions } from './permissions.ts'
import type { JobRun, Outcome, Scope, StepRun } from './scope.ts'
import { runSteps } from './steps.ts'

/** A job that is to run: one combination of a matrix, if there is one. */
export interface Job {
  readonly id: string
  readonly name: string
  readonly job: TemplateToken
  readonly contexts: Contexts
  readonly granted: Permissions
}

/** The combinations of a matrix, of which none starts any more if one has failed and that stops the others. */
export interface Group {
  readonly stops: boolean
  failed: boolean
}

/** Whether no more of them may start. */
export function isStopped({ stops, failed }: Group): boolean {
  return stops && failed
}

/** Runs a job on a fresh machine, as soon as one is free. */
export function runJob(scope: Scope, job: Job, group: Group): Promise<Outcome> {
  const { run } = scope
  return run.slots(async () => {
    const stopped = scope.stopped() || isStopped(group)
    const record = stopped ? ended(job, { result: 'cancelled' }) : await execute(scope, job)
    group.failed ||= record.result === 'failure'
    run.jobs.push({ ...record, name: [...scope.callers, job.name].join(' / ') })
    return { result: record.result, outputs: record.outputs }
  })
}

async function execute(scope: Scope, job: Job): Promise<JobRun> {
  const { run } = scope
  const { contexts, granted } = job
  for (const key of ['container', 'services', 'continue-on-error']) {
    if (find(job.job, key) !== undefined) throw new Error(`${key} of a job is not supported`)
  }
  const system = items(find(job.job, 'runs-on')).map(label => evaluateText(label, contexts))
  if (!system.some(isAtHand)) {
    return ended(job, { result: 'success', unavailable: `runs on ${system.join(', ')}` })
  }
  await run.beforeJob([...scope.callers, job.name].join(' / '), run.artifacts)
  const begun = performance.now()
  const folder = await mkdtemp(path.join(run.folder, 'job-'))
  try {
    const identity = granted['id-token'] === 'write'
    const attestations = granted.attestations === 'write'
    const { checkout, aws, roles, artifacts } = run
    const given = { identity, attestations, checkout, aws, roles, artifacts }
    const machine = await startMachine(folder, given)
    const event = path.join(machine.temp, '_github_workflow', 'event.json')
    await mkdir(path.dirname(event))
    await writeFile(event, JSON.stringify(run.github.event))
    const place = { job: job.id, workspace: machine.workspace, event_path: event }
    const github: Contexts = { ...run.github, ...place }
    const runner = { os: 'Linux', arch: 'X64', name: 'local', temp: machine.temp, debug: '' }
    const outer = { ...contexts, github, runner, secrets: { GITHUB_TOKEN: String(github.token) } }
    const shared = evaluateTexts(find(scope.workflow, 'env'), outer)
    const own = evaluateTexts(find(job.job, 'env'), { ...outer, env: shared })
    const env = { ...jobVariables(github), ...shared, ...own }
    const { steps, failed, all } = await runSteps({ scope, job, machine, outer, env })
    const outputs = jobOutputs(find(job.job, 'outputs'), all)
    const seconds = (performance.now() - begun) / 1000
    return ended(job, { result: failed ? 'failure' : 'success', outputs, steps, seconds })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// A Mac passes for Linux: both have bash and what else these jobs need.
function isAtHand(label: string): boolean {
  return label.startsWith('ubuntu-') && (process.arch === 'arm64' || !label.endsWith('-arm'))
}

function ended(job: Job, record: Pick<JobRun, 'result'> & Partial<JobRun>): JobRun {
  const environment = find(job.job, 'environment')
  const name = environment && isMapping(environment) ? find(environment, 'name') : environment
  return {
    name: job.name,
    outputs: {},
    steps: [],
    permissions: job.granted,
    environment: name === undefined ? '' : evaluateText(name, job.contexts),
    seconds: 0,
    ...record,
  }
}

// The runner leaves out empty outputs.
function jobOutputs(token: TemplateToken | undefined, contexts: Contexts): Record<string, string> {
  const outputs = entries(token).map(([name, value]) => [name, evaluateText(value, contexts)])
  return Object.fromEntries(outputs.filter(([, value]) => value !== ''))
}

/** All log lines of a job's steps. */
export function logOf(steps: readonly StepRun[]): string {
  return steps.map(({ title, outcome, log }) => `- ${title}: ${outcome}\n${log}`).join('')
}
