import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import type { Outputs } from '../github/outputs.ts'
import { messageOf } from '../text/user-error.ts'
import type { ResultsInputs } from './inputs.ts'

/** What became of a project. */
export type Status = 'published' | 'unchanged' | 'built' | 'skipped' | 'failed'

/** What became of a project, with all outputs that its steps gave. */
export interface ProjectResult {
  readonly 'project-file': string
  readonly status: Status
  readonly [output: string]: string
}

/** What the jobs of a project leave behind. */
interface ResultFile {
  readonly 'project-file': string
  /** Outputs of the actions `build` and `package`. */
  readonly build: Outputs | null
  /** Outputs of the action `upload`; null if it did not run or failed. */
  readonly upload: Outputs | null
  /** Whether an upload was asked for. */
  readonly 'upload-asked'?: boolean
}

/** Collects what became of each project; those that left nothing behind have failed. */
export async function collectResults({
  directory,
  expected,
}: ResultsInputs): Promise<ProjectResult[]> {
  const files = new Map<string, ResultFile>()
  for (const name of await listJson(directory)) {
    const file = await readResult(path.join(directory, name))
    if (file) files.set(file['project-file'], file)
  }
  return expected.map(project => judge(project, files.get(project)))
}

async function listJson(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory, { recursive: true })).filter(name => name.endsWith('.json'))
  } catch {
    // Nothing was downloaded into it: no job has got as far as leaving a result.
    return []
  }
}

async function readResult(file: string): Promise<ResultFile | undefined> {
  try {
    const result = JSON.parse(await readFile(file, 'utf8'))
    if (typeof result['project-file'] === 'string') return result
    core.warning(`${file} is not the result of a project.`)
  } catch (error) {
    core.warning(`${file} cannot be read: ${messageOf(error)}`)
  }
  return undefined
}

function judge(project: string, file: ResultFile | undefined): ProjectResult {
  // Of use only to the job that uploads.
  const { 'artifact-id': _, ...built } = file?.build ?? {}
  return {
    ...built,
    ...file?.upload,
    'project-file': project,
    status: statusOf(file),
  }
}

function statusOf(file: ResultFile | undefined): Status {
  if (file?.build?.skipped === 'true') return 'skipped'
  if (file?.upload?.uploaded) return file.upload.uploaded === 'true' ? 'published' : 'unchanged'
  return file?.build?.sha256 && file['upload-asked'] === false ? 'built' : 'failed'
}
