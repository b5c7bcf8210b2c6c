import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseOutputs } from '../commands.ts'
import { declareSubjects, listSubjects } from './declared-subjects.ts'
import type { Machine } from './machine.ts'

/** What a step told the runner through its files. */
export interface Told {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

const NAMES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY', 'ARTIFACTS', 'ARTIFACTS_LIST']

/**
 * Runs a step with its own command files; what it writes to `GITHUB_ENV` and `GITHUB_PATH` counts for the steps after it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export async function withCommandFiles<T>(
  machine: Machine,
  run: (variables: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T & Told> {
  const folder = path.join(machine.temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const id = randomUUID()
  const file = (name: string) => path.join(folder, `${name.toLowerCase()}_${id}`)
  const files = NAMES.map(file)
  await Promise.all(files.map(name => writeFile(name, '')))
  await writeFile(file('ARTIFACTS_LIST'), listSubjects(machine.subjects))
  try {
    const result = await run(Object.fromEntries(NAMES.map(name => [`GITHUB_${name}`, file(name)])))
    const read = (name: string) => readFile(file(name), 'utf8')
    Object.assign(machine.exported, parseOutputs(await read('ENV')))
    const added = (await read('PATH')).split('\n').filter(line => line !== '')
    machine.paths.unshift(...added.reverse())
    await declareSubjects(machine, await read('ARTIFACTS'))
    const outputs = parseOutputs(await read('OUTPUT'))
    return { ...result, outputs, summary: await read('STEP_SUMMARY') }
  } finally {
    await Promise.all(files.map(name => rm(name, { force: true })))
  }
}
