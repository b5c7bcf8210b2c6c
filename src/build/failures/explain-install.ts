import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Place } from '../../github/annotation.ts'
import type { Project } from '../../python/project.ts'
import { placeOf, type Statement } from '../../python/statement-line.ts'
import { UserError } from '../../text/user-error.ts'
import { MACHINE_FAILURES } from './machine.ts'
import { PROJECT_FAILURES } from './project.ts'

/** A run of pip or uv that failed. */
export interface FailedRun {
  readonly command: readonly string[]
  readonly exitCode: number
  /** Everything that it printed. */
  readonly output: string
  readonly project: Project
}

/** Turns a failed run into what went wrong, why, and what to do now, as far as its output tells. */
export function explainFailure(run: FailedRun): UserError {
  const output = stripVTControlCharacters(run.output)
  const cause = new Error(`${run.command.join(' ')} ended with exit code ${run.exitCode}`)
  const known = recognize(output, run.project)
  const place = findPlace(output, run.project, known?.about)
  if (known) return new UserError(known.message, { hint: known.hint, cause, ...place })
  return new UserError(
    [
      `The package could not be installed: ${path.basename(run.command[0] ?? '')} ended with exit code ${run.exitCode}.`,
      ...lastWords(output),
    ].join('\n'),
    {
      hint: `The whole output is in the log of this step. The command was: ${run.command.join(' ')}`,
      cause,
      ...place,
    },
  )
}

/** The first kind of failure, in the order of the tables, that the output tells of. */
function recognize(
  output: string,
  project: Project,
): { message: string; hint: string; about: Statement | undefined } | undefined {
  // uv breaks its sentences into lines.
  const sentences = output.replaceAll(/\n[ │]+(?=\S)/g, ' ')
  for (const { pattern, message, hint, about } of [...MACHINE_FAILURES, ...PROJECT_FAILURES]) {
    const match = lastMatch(pattern, output) ?? lastMatch(pattern, sentences)
    if (match) {
      const found = match.groups ?? {}
      const advice = typeof hint === 'string' ? hint : hint(project, found)
      return { message: message(found), hint: advice, about }
    }
  }
  return undefined
}

/** The last match: earlier ones can be lines of source that a traceback quotes. */
function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(new RegExp(pattern, 'gm'))].at(-1)
}

/** The lines that say most about a failure that nothing else is known of. */
function lastWords(output: string): string[] {
  const lines = output
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '')
  const telling = lines.filter(line => /^\s*(ERROR|error|[\w.]*(Error|Exception)\b)/.test(line))
  return (telling.length > 0 ? telling : lines).slice(-5)
}

/** Where the traceback last was in the project's own code; else what the failure is about; else the project file. */
function findPlace(output: string, project: Project, about: Statement | undefined): Place {
  const { directory, file } = project
  const frames = [...output.matchAll(/^\s*File "(?<name>[^"\n]+)", line (?<line>\d+)/gm)]
  const inProject = frames
    .map(({ groups }) => ({
      name: absolute(groups?.name ?? '', directory),
      line: Number(groups?.line),
    }))
    .filter(({ name }) => name.startsWith(directory + path.sep) && !name.includes('site-packages'))
    .filter(({ name }) => existsSync(name))
    .at(-1)
  if (inProject) return { file: inProject.name, line: inProject.line }
  const line = /^.*TOML.*\bat line (\d+), column \d+/m.exec(output)?.[1]
  if (line !== undefined)
    return { file: path.join(directory, 'pyproject.toml'), line: Number(line) }
  return about === undefined ? { file } : placeOf(about, project)
}

function absolute(name: string, directory: string): string {
  // The frames of a setup.py that a build backend runs bear this name.
  if (name === '<string>') return path.join(directory, 'setup.py')
  return name.startsWith('file:') ? fileURLToPath(name) : path.resolve(directory, name)
}
