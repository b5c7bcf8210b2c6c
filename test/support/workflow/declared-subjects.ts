import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Machine } from './machine.ts'

/** The digests of the files that steps of a job have declared through `GITHUB_ARTIFACTS`, by name. */
export type Subjects = Map<string, string>

/** `GITHUB_ARTIFACTS_LIST`, as the runner writes it for each step. */
export function listSubjects(subjects: Subjects): string {
  const list = [...subjects].map(([name, digest]) => ({ name, digest, kind: 'file' }))
  return JSON.stringify({ version: 1, subjects: list })
}

/**
 * Reads what a step has written to `GITHUB_ARTIFACTS`: paths of files, one per line.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/CreateArtifactsFileCommand.cs
 * @throws Error for what the runner refuses
 */
export async function declareSubjects(machine: Machine, text: string): Promise<void> {
  for (const line of text.split('\n').filter(one => one.trim() !== '')) {
    if (line.includes('=')) throw new Error(`GITHUB_ARTIFACTS: = is reserved: ${line}`)
    const file = path.resolve(machine.workspace, line.trim().replace(/^file:\/\//i, ''))
    const hash = createHash('sha256').update(await readFile(file))
    const digest = `sha256:${hash.digest('hex')}`
    const name = path.basename(file)
    if ((machine.subjects.get(name) ?? digest) !== digest) {
      throw new Error(`GITHUB_ARTIFACTS: ${name} was declared with another digest`)
    }
    machine.subjects.set(name, digest)
  }
}
