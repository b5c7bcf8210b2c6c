import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import {
  type Contexts,
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  type Value,
} from './evaluate.ts'
import type { Job } from './job.ts'
import type { Machine } from './machine.ts'
import { find, items, literal } from './parser.ts'
import { locate, type Result, type Scope, type StepRun } from './scope.ts'
import { runStep, type Work } from './step.ts'

/** Where steps run. */
export interface Place {
  readonly scope: Scope
  readonly job: Job
  readonly machine: Machine
  /** The contexts of the job. */
  readonly outer: Contexts
  /** The variables of GitHub, workflow and job. */
  readonly env: Readonly<Record<string, string>>
}

/** The check runs of all jobs so far; GitHub numbers those of all repositories. */
let checkRuns = 51_725_241_000

/** Runs the steps of a job, and returns them with the contexts after them. */
export async function runSteps(
  place: Place,
): Promise<{ steps: StepRun[]; failed: boolean; all: Contexts }> {
  const { outer, machine } = place
  const steps: StepRun[] = []
  const checkRun = ++checkRuns
  const known: Record<string, Value> = {}
  let failed = false
  const contexts = (): Contexts => ({
    ...outer,
    steps: known,
    job: { status: failed ? 'failure' : 'success', check_run_id: checkRun },
    env: { ...place.env, ...machine.exported },
  })
  for (const step of items(find(place.job.job, 'steps'))) {
    const here = contexts()
    const status = { success: !failed, failure: failed }
    const run: StepRun = evaluateCondition(find(step, 'if'), here, status)
      ? await execute(place, step, here)
      : skipped(step)
    steps.push(run)
    failed ||= run.conclusion === 'failure'
    const id = literal(find(step, 'id'))
    const { outputs, outcome, conclusion } = run
    if (id !== undefined) known[id] = { outputs, outcome, conclusion }
  }
  return { steps, failed, all: contexts() }
}

async function execute(place: Place, step: TemplateToken, contexts: Contexts): Promise<StepRun> {
  const { machine } = place
  const own = evaluateTexts(find(step, 'env'), contexts)
  const all = { ...contexts, env: { ...(contexts.env as Contexts), ...own } }
  const work = workOf(place, step, all)
  const done = await runStep(work, machine, { ...place.env, ...machine.exported, ...own })
  const outcome: Result = done.exitCode === 0 ? 'success' : 'failure'
  const tolerant = find(step, 'continue-on-error')
  const tolerated = tolerant !== undefined && evaluateText(tolerant, contexts) === 'true'
  return { ...done, title: titleOf(step), outcome, conclusion: tolerated ? 'success' : outcome }
}

function workOf({ scope, job, machine }: Place, step: TemplateToken, contexts: Contexts): Work {
  if (find(step, 'background')) throw new Error(`Not supported in the background: ${titleOf(step)}`)
  const uses = literal(find(step, 'uses'))
  if (uses !== undefined) {
    const given = evaluateTexts(find(step, 'with'), contexts)
    const folder = locate(uses, scope.repository, machine.workspace)
    return folder === undefined ? { standIn: uses, with: given } : { action: folder, with: given }
  }
  const script = find(step, 'run')
  if (script === undefined) throw new Error(`Not supported: ${titleOf(step)}`)
  const setting = (name: string) =>
    find(step, name) ??
    find(job.job, 'defaults', 'run', name) ??
    find(scope.workflow, 'defaults', 'run', name)
  const folder = setting('working-directory')
  const shell = setting('shell')
  return {
    run: evaluateText(script, contexts),
    shell: shell && evaluateText(shell, contexts),
    folder: folder === undefined ? '.' : evaluateText(folder, contexts),
  }
}

function skipped(step: TemplateToken): StepRun {
  const nothing = { exitCode: 0, log: '', outputs: {}, summary: '' }
  return { ...nothing, title: titleOf(step), outcome: 'skipped', conclusion: 'skipped' }
}

function titleOf(step: TemplateToken): string {
  const title = find(step, 'name') ?? find(step, 'uses') ?? find(step, 'run')
  return String(title ?? 'a step').split('\n')[0] ?? ''
}
