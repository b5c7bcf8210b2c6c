import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readActionFile } from '../action-file.ts'
import { runChild } from '../child.ts'
import { checkOutputs, inputVariables } from '../runner.ts'
import { type Told, withCommandFiles } from './command-files.ts'
import { type Machine, machineVariables } from './machine.ts'
import { standIn } from './stand-ins/table.ts'

/** What a step does, evaluated. */
export type Work =
  | { readonly run: string; readonly shell?: string | undefined; readonly folder: string }
  | { readonly action: string; readonly with: Readonly<Record<string, string>> }
  | { readonly standIn: string; readonly with: Readonly<Record<string, string>> }

/** What became of it. */
export type Done = Told & { readonly exitCode: number; readonly log: string }

/**
 * Runs a step as the runner does: `run` in its shell, an action of ours as the bundle that its `action.yml` names.
 * @param env the variables of GitHub, workflow, job and step
 * @throws Error for what the runner would not accept: unknown actions, inputs and outputs.
 */
export async function runStep(
  work: Work,
  machine: Machine,
  env: Readonly<Record<string, string>>,
): Promise<Done> {
  if ('standIn' in work) return runStandIn(work.standIn, work.with, machine)
  const base = machineVariables(machine)
  const search = [...machine.paths, machine.exported.PATH ?? base.PATH].join(path.delimiter)
  const all = { ...base, ...env, PATH: search }
  return withCommandFiles(machine, files => {
    const variables = { ...all, ...files }
    if ('action' in work) return runAction(work.action, work.with, machine, variables)
    return runScript(work.run, work.shell, work.folder, machine, variables)
  }).then(async done => {
    if ('action' in work) checkOutputs(await readActionFile(work.action), done.outputs)
    return done
  })
}

async function runAction(
  folder: string,
  given: Readonly<Record<string, string>>,
  machine: Machine,
  variables: Readonly<Record<string, string>>,
) {
  const action = await readActionFile(folder)
  if (action.runs.using !== 'node24') throw new Error(`${folder} runs on ${action.runs.using}`)
  return runChild(process.execPath, [path.resolve(folder, action.runs.main)], {
    cwd: machine.workspace,
    env: { ...variables, ...inputVariables(action, given) },
  })
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  sh: ['sh', '-e'],
  python: [process.platform === 'win32' ? 'python' : 'python3'],
}

async function runScript(
  script: string,
  shell: string | undefined,
  folder: string,
  machine: Machine,
  env: Readonly<Record<string, string>>,
) {
  const [command = '', ...args] = SHELLS[shell ?? ''] ?? []
  if (command === '') throw new Error(`The shell ${shell} is not supported`)
  const file = path.join(machine.temp, `${randomUUID()}.script`)
  await writeFile(file, script)
  return runChild(command, [...args, file], { cwd: path.resolve(machine.workspace, folder), env })
}

async function runStandIn(
  uses: string,
  given: Readonly<Record<string, string>>,
  machine: Machine,
): Promise<Done> {
  const found = standIn(uses)
  for (const name of Object.keys(given)) {
    if (!found.inputs.includes(name)) throw new Error(`${uses} has no input ${name}`)
  }
  let log = ''
  const step = {
    machine,
    input: (name: string) => given[name] ?? '',
    log(text: string) {
      log += `${text}\n`
    },
  }
  try {
    const outputs = await found.run(step)
    return { exitCode: 0, log, outputs, summary: '' }
  } catch (error) {
    log += `::error::${(error as Error).message}\n`
    return { exitCode: 1, log, outputs: {}, summary: '' }
  }
}
