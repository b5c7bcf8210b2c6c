import { parse } from 'yaml'
import { type Declared, declared, ownPath } from './declared.ts'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Record<string, unknown> | null
}

interface Job {
  readonly uses?: string
  readonly with?: Record<string, unknown> | null
  readonly needs?: string | readonly string[]
  readonly outputs?: Record<string, string>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on?: unknown
  readonly jobs: Record<string, Job>
}

/**
 * Checks what no linter does: that each `uses:` of ours in a workflow names something that exists, gives it declared
 * inputs only and all that are required, and that outputs which are read from steps and jobs are declared.
 * @param text a workflow, or a part of one: jobs, a job, a list of steps, a step
 * @returns a sentence for each problem
 */
export function usesProblems(text: string): string[] {
  const { workflow, whole } = asWorkflow(parse(text))
  const problems: string[] = []
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const where = `job ${name}`
    checkUse(job, false, where, problems)
    for (const step of job.steps ?? []) checkUse(step, true, where, problems)
    checkSteps(job, where, whole, problems)
    checkNeeds(workflow, job, where, whole, problems)
  }
  for (const [, name = '', output = ''] of reads('jobs', workflow.on)) {
    if (!jobOutputs(workflow.jobs[name])?.has(output)) {
      problems.push(`on: job ${name} has no output ${output}`)
    }
  }
  return problems
}

/** Wraps a part of a workflow in what is missing around it. */
function asWorkflow(parsed: unknown): { workflow: Workflow; whole: boolean } {
  if (Array.isArray(parsed)) return part({ part: { steps: parsed } })
  if (typeof parsed !== 'object' || parsed === null) throw new Error('This is no workflow')
  if ('jobs' in parsed) return { workflow: parsed as Workflow, whole: 'on' in parsed }
  if ('steps' in parsed) return part({ part: parsed as Job })
  if ('uses' in parsed) {
    const { uses } = parsed as Job
    return part({
      part: /\.ya?ml(@|$)/.test(uses ?? '') ? (parsed as Job) : { steps: [parsed as Step] },
    })
  }
  if (Object.values(parsed).every(value => value && ('steps' in value || 'uses' in value))) {
    return part(parsed as Record<string, Job>)
  }
  throw new Error(`This is no part of a workflow: ${JSON.stringify(parsed)}`)
}

function part(jobs: Record<string, Job>): { workflow: Workflow; whole: boolean } {
  return { workflow: { jobs }, whole: false }
}

/** The declaration behind a `uses:` of ours; undefined for what others own. */
function lookUp(uses: string | undefined, isStep: boolean): Declared | undefined {
  const own = uses === undefined ? undefined : ownPath(uses)
  return own === undefined ? undefined : declared(own, isStep)
}

function checkUse(use: Step | Job, isStep: boolean, where: string, problems: string[]): void {
  let declaration: Declared | undefined
  try {
    declaration = lookUp(use.uses, isStep)
  } catch (error) {
    problems.push(`${where}: ${(error as Error).message}`)
  }
  if (!declaration) return
  const given = Object.keys(use.with ?? {})
  for (const name of given) {
    if (!declaration.inputs.has(name)) problems.push(`${where}: ${use.uses} has no input ${name}`)
  }
  for (const [name, required] of declaration.inputs) {
    if (required && !given.includes(name)) {
      problems.push(`${where}: ${use.uses} needs the input ${name}`)
    }
  }
}

function checkSteps(job: Job, where: string, whole: boolean, problems: string[]): void {
  for (const [, id, output = ''] of reads('steps', job)) {
    const step = job.steps?.find(candidate => candidate.id === id)
    if (!step) {
      if (whole) problems.push(`${where}: there is no step ${id}`)
      continue
    }
    const outputs = quietly(() => lookUp(step.uses, true))?.outputs
    if (outputs && !outputs.has(output)) {
      problems.push(`${where}: ${step.uses} has no output ${output}`)
    }
  }
}

function checkNeeds(
  workflow: Workflow,
  job: Job,
  where: string,
  whole: boolean,
  problems: string[],
): void {
  const needs = [job.needs ?? []].flat()
  for (const [, name = '', output = ''] of reads('needs', job)) {
    if (!needs.includes(name)) problems.push(`${where}: it does not need ${name}`)
    const needed = workflow.jobs[name]
    if (!needed && !whole) continue
    if (!jobOutputs(needed)?.has(output)) {
      problems.push(`${where}: job ${name} has no output ${output}`)
    }
  }
}

function jobOutputs(job: Job | undefined): ReadonlySet<string> | undefined {
  return (
    quietly(() => lookUp(job?.uses, false))?.outputs ?? new Set(Object.keys(job?.outputs ?? {}))
  )
}

/** For what {@link checkUse} has already complained about. */
function quietly<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

/** All `<context>.<id>.outputs.<name>` in the texts of a part of a workflow. */
function reads(context: string, within: unknown): RegExpExecArray[] {
  const pattern = new RegExp(`\\b${context}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g')
  return [...(JSON.stringify(within) ?? '').matchAll(pattern)]
}
