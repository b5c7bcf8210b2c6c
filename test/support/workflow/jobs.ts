import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { all } from './all.ts'
import { callWorkflow, permissionsOf } from './call.ts'
import { type Contexts, evaluate, evaluateCondition, evaluateText } from './evaluate.ts'
import { type Group, runJob } from './job.ts'
import { type Combination, combinations } from './matrix.ts'
import { entries, find, items, literal } from './parser.ts'
import type { Outcome, Result, Scope } from './scope.ts'

/** Runs the jobs of a workflow, each when those that it needs have ended, and gives what became of them by their ids. */
export async function runJobs(scope: Scope): Promise<Record<string, Outcome>> {
  const running = new Map<string, Promise<Outcome>>()
  const needs = (id: string) => items(find(scope.workflow, 'jobs', id, 'needs')).map(String)
  const run = (id: string): Promise<Outcome> => {
    const started = running.get(id) ?? begin(id)
    running.set(id, started)
    return started
  }
  const begin = async (id: string) => {
    const ended = await Promise.all(needs(id).map(async need => [need, await run(need)] as const))
    const before = await Promise.all([...ancestors(id, needs)].map(run))
    return runOne(scope, id, Object.fromEntries(ended), before)
  }
  const ids = entries(find(scope.workflow, 'jobs')).map(([id]) => id)
  const outcomes = await all(ids.map(async id => [id, await run(id)] as const))
  return Object.fromEntries(outcomes)
}

/** The result of several jobs together. */
export function overall(outcomes: readonly { readonly result: Result }[]): Result {
  const has = (result: Result) => outcomes.some(outcome => outcome.result === result)
  if (has('failure')) return 'failure'
  if (has('cancelled')) return 'cancelled'
  return has('success') ? 'success' : 'skipped'
}

// The functions of a job's `if` look at all jobs before it, not only at those that it names.
function ancestors(
  id: string,
  needs: (id: string) => string[],
  found: Set<string> = new Set<string>(),
): Set<string> {
  for (const need of needs(id)) ancestors(need, needs, found.add(need))
  return found
}

async function runOne(
  scope: Scope,
  id: string,
  needs: Readonly<Record<string, Outcome>>,
  before: readonly Outcome[],
): Promise<Outcome> {
  const job = find(scope.workflow, 'jobs', id)?.assertMapping(id)
  if (job === undefined) throw new Error(`No job ${id}`)
  const { github, vars } = scope.run
  const contexts = { github, inputs: scope.inputs, needs, vars }
  const status = {
    success: before.every(({ result }) => result === 'success'),
    failure: before.some(({ result }) => result === 'failure'),
  }
  if (!evaluateCondition(find(job, 'if'), contexts, status)) {
    return { result: 'skipped', outputs: {} }
  }
  const matrix = find(job, 'strategy', 'matrix')
  const variants = matrix === undefined ? [{}] : combinations(evaluate(matrix, contexts))
  const failFast = find(job, 'strategy', 'fail-fast')
  const stops = failFast === undefined || evaluateText(failFast, contexts) === 'true'
  const outputs: Record<string, string> = {}
  const group = { stops, failed: false }
  const outcomes = await all(
    variants.map(async (combination, index) => {
      const strategy = { 'job-index': index, 'job-total': variants.length, 'fail-fast': stops }
      const own = { ...contexts, matrix: combination, strategy }
      const outcome = await runInstance(scope, id, job, own, combination, group)
      group.failed ||= outcome.result === 'failure'
      // The combinations write to the same outputs: the last value wins, and of calls only those that succeed.
      // https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
      const calls = matrix !== undefined && find(job, 'uses') !== undefined
      if (!calls || outcome.result === 'success') Object.assign(outputs, outcome.outputs)
      return outcome
    }),
  )
  return { result: overall(outcomes), outputs }
}

async function runInstance(
  scope: Scope,
  id: string,
  job: TemplateToken,
  contexts: Contexts,
  combination: Combination,
  group: Group,
): Promise<Outcome> {
  const name = displayName(id, find(job, 'name'), contexts, combination)
  const granted = permissionsOf(scope.workflow, id, scope.granted)
  const uses = literal(find(job, 'uses'))
  if (uses === undefined) return runJob(scope, { id, name, job, contexts, granted }, group)
  if (find(job, 'secrets') !== undefined) throw new Error('Secrets of calls are not supported')
  const given = find(job, 'with')
  const inputs = given === undefined ? {} : (evaluate(given, contexts) as Contexts)
  return callWorkflow(scope, uses, inputs, granted, name, group)
}

function displayName(
  id: string,
  name: TemplateToken | undefined,
  contexts: Contexts,
  combination: Combination,
): string {
  if (name !== undefined) return evaluateText(name, contexts)
  const values = Object.values(combination).filter(value => typeof value !== 'object')
  return values.length > 0 ? `${id} (${values.join(', ')})` : id
}
