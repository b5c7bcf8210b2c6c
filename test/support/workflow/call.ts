import path from 'node:path'
import { type Contexts, evaluateText } from './evaluate.ts'
import { callInputs, checkInputNames } from './inputs.ts'
import { type Group, isStopped } from './job.ts'
import { overall, runJobs } from './jobs.ts'
import { entries, find, items } from './parser.ts'
import { checkGranted, type Permissions, readPermissions } from './permissions.ts'
import { locate, type Outcome, type Run, repositoryOf, type Scope } from './scope.ts'

/**
 * Calls a reusable workflow.
 * @param caller the name of the calling job
 * @param group the combinations of the matrix that the calling job is one of
 * @throws Error for inputs of another type.
 */
export async function callWorkflow(
  scope: Scope,
  uses: string,
  given: Contexts,
  granted: Permissions,
  caller: string,
  group: Group,
): Promise<Outcome> {
  const workflow = await scope.run.workflow(workflowFile(uses, scope.repository))
  const { github } = scope.run
  const declared = find(workflow, 'on', 'workflow_call')
  const inputs = callInputs(uses, find(declared, 'inputs'), given, { github })
  const jobs = await runJobs({
    run: scope.run,
    workflow,
    repository: repositoryOf(uses, scope.repository),
    callers: [...scope.callers, caller],
    inputs,
    granted,
    stopped: () => scope.stopped() || isStopped(group),
  })
  const outputs: Record<string, string> = {}
  for (const [name, output] of entries(find(declared, 'outputs'))) {
    const value = find(output, 'value')
    const text = value && evaluateText(value, { github, inputs, jobs })
    if (text) outputs[name] = text
  }
  return { result: overall(Object.values(jobs)), outputs }
}

/**
 * Looks through a workflow and all that it calls, as GitHub does before it starts a run.
 * @throws Error if a file is no workflow or cannot be called, if inputs are missing or not declared, or if a job asks for
 *   more than it is granted.
 */
export async function checkCalls(
  run: Run,
  file: string,
  repository: string,
  granted: Permissions,
  depth = 0,
): Promise<void> {
  // https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#nesting-reusable-workflows
  if (depth > 9) throw new Error(`${file} is the eleventh level of workflows`)
  const workflow = await run.workflow(file)
  if (depth > 0 && find(workflow, 'on', 'workflow_call') === undefined) {
    throw new Error(`${file} cannot be called: it is not on workflow_call`)
  }
  for (const [id, job] of entries(find(workflow, 'jobs'))) {
    const asked = permissionsOf(workflow, id, granted)
    if (depth > 0) checkGranted(asked, granted, id)
    for (const uses of items(find(job, 'uses')).map(String)) {
      const called = workflowFile(uses, repository)
      await checkCalls(run, called, repositoryOf(uses, repository), asked, depth + 1)
      const declared = find(await run.workflow(called), 'on', 'workflow_call', 'inputs')
      const given = entries(find(job, 'with')).map(([name]) => name)
      checkInputNames(uses, declared, given)
    }
  }
}

/** What a job's token may do. */
export function permissionsOf(
  workflow: Scope['workflow'],
  id: string,
  granted: Permissions,
): Permissions {
  const own = readPermissions(find(workflow, 'jobs', id, 'permissions'))
  return own ?? readPermissions(find(workflow, 'permissions')) ?? granted
}

function workflowFile(uses: string, repository: string): string {
  const file = locate(uses, repository, repository)
  if (file === undefined) throw new Error(`The workflow ${uses} is not at hand`)
  if (path.basename(path.dirname(file)) !== 'workflows') {
    throw new Error(`A workflow lies in .github/workflows, not at ${uses}`)
  }
  return file
}
