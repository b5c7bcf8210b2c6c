import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ActionFile, ROOT, readActionFile } from './action-file.ts'
import { runChild } from './child.ts'
import { type Annotation, parseAnnotations, parseOutputs } from './commands.ts'

/** One step of a job: `uses: ./<action>` with its inputs. */
export interface Step {
  /** Folder of the `action.yml`, relative to the repository; the root by default. */
  readonly action?: string
  readonly with?: Readonly<Record<string, string>>
  /** The checkout that the step runs in. */
  readonly workspace: string
  /** Variables of the job besides those of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** The Node.js to run on; by default this one. */
  readonly node?: string
  /** The id of the user to run as, if this is the superuser. */
  readonly uid?: number
  /** Gets the log as it is printed. */
  readonly onOutput?: (text: string) => void
}

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number
  readonly log: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/**
 * Runs a bundled action as GitHub's runner does: as a child process, its inputs and their defaults in
 * `INPUT_*`, with files for outputs and summary. Stricter than the runner in one thing: inputs and outputs that
 * `action.yml` does not declare are errors.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = step.action ?? '.'
  const action = await readActionFile(folder)
  const temporary = await mkdtemp(path.join(tmpdir(), 'runner-'))
  try {
    const outputFile = path.join(temporary, 'output')
    const summaryFile = path.join(temporary, 'summary')
    await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])
    if (step.uid !== undefined) {
      for (const file of [temporary, outputFile, summaryFile]) await chown(file, step.uid, step.uid)
    }
    const main = path.resolve(ROOT, folder, action.runs.main)
    const { exitCode, log } = await runChild(step.node ?? process.execPath, [main], {
      cwd: step.workspace,
      uid: step.uid,
      onOutput: step.onOutput,
      env: {
        ...process.env,
        ...inputVariables(action, step.with ?? {}),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: step.workspace,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        RUNNER_TEMP: temporary,
        ...step.env,
      },
    })
    const outputs = parseOutputs(await readFile(outputFile, 'utf8'))
    checkOutputs(action, outputs)
    const summary = await readFile(summaryFile, 'utf8')
    return { exitCode, log, annotations: parseAnnotations(log), outputs, summary }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * The variables in which an action finds its inputs.
 * @throws Error for an input that its `action.yml` does not declare.
 */
export function inputVariables(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!(name in action.inputs)) throw new Error(`The action ${action.name} has no input ${name}`)
  }
  const variables = Object.entries(action.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? input.default?.toString() ?? '',
  ])
  return Object.fromEntries(variables)
}

/** @throws Error for an output that the `action.yml` does not declare. */
export function checkOutputs(action: ActionFile, outputs: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(outputs)) {
    if (!(name in (action.outputs ?? {}))) {
      throw new Error(`The action ${action.name} has no output ${name}`)
    }
  }
}
