/** Turns a run of pip or uv that failed into what happened, why, and what to do now. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Place } from '../../github/annotation.ts'
import { readStaticName } from '../../python/project/declared-name.ts'
import type { Project } from '../../python/project/project.ts'
import { placeOf, placeOfKey } from '../../python/project/statement-line.ts'
import { UserError } from '../../text/user-error.ts'
import { describeProject } from './backend-advice.ts'
import type { Explanation, FailureContext } from './failure.ts'
import { KNOWN_FAILURES } from './known-failures.ts'
import { type FailureOutput, readOutput } from './read-output.ts'

/** A run of pip or uv that failed. */
export interface FailedRun {
  readonly command: readonly string[]
  /** Null if a signal ended it. */
  readonly exitCode: number | null
  /** Everything that it printed. */
  readonly output: string
  readonly project: Project
}

/** Explains a failed run by a known cause, else in the words of the build or of the installer. */
export async function explainFailure(run: FailedRun): Promise<UserError> {
  const { project } = run
  const ended =
    run.exitCode === null
      ? 'was killed by a signal, which happens when memory runs out'
      : `ended with exit code ${run.exitCode}`
  const output = stripVTControlCharacters(run.output)
  const said = readOutput(output)
  const command = run.command.join(' ')
  const installer = path.basename(run.command[0] ?? '')
  // The log shows the whole command already, where it was run.
  const cause = new Error(`${installer} ${ended}`)
  const name = await readStaticName(project)
  // What cannot be parsed may have a [project] all the same.
  const isToml = !/TOMLDecodeError|TOML parse error/.test(said.text)
  const known =
    (isToml ? describeProject(project) : undefined) ?? recognize(said, { project, name, output })
  if (known) {
    const { about, ...explained } = known
    return new UserError(explained.message, {
      ...explained,
      cause,
      ...findPlace(said, project, about),
    })
  }
  const [message, hint] =
    said.reason.length > 0
      ? [
          `The build failed: ${said.reason.join('\n')}`,
          'The whole output is in the log of this step. pip install --no-deps --target out . shows the same on your machine.',
        ]
      : [
          [`The package could not be installed: ${installer} ${ended}.`, ...said.summary].join(
            '\n',
          ),
          `The whole output is in the log of this step. The command was: ${command}`,
        ]
  return new UserError(message, {
    section: 'build-failed',
    hint,
    cause,
    ...findPlace(said, project),
  })
}

/** The first kind of failure in the table that the output shows. */
function recognize({ text }: FailureOutput, context: FailureContext): Explanation | undefined {
  // uv breaks its sentences into lines.
  const sentences = text.replaceAll(/\n[ │]+(?=\S)/g, ' ')
  for (const { pattern, explain } of KNOWN_FAILURES) {
    const match = lastMatch(pattern, text) ?? lastMatch(pattern, sentences)
    if (match) return explain(match.groups ?? {}, context)
  }
  return undefined
}

/** The last match: earlier ones can be lines of source that a traceback quotes. */
function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(new RegExp(pattern, 'gm'))].at(-1)
}

/** Where the traceback last was in the project's own code; else the key or the statement that is wrong; else the project file. */
function findPlace(
  { text, reason, summary }: FailureOutput,
  project: Project,
  about?: Explanation['about'],
): Place {
  const { directory, file } = project
  const inProject = [...text.matchAll(/^\s*File "(?<name>[^"\n]+)", line (?<line>\d+)/gm)]
    .map(({ groups }) => ({
      name: absolute(groups?.name ?? '', directory),
      line: Number(groups?.line),
    }))
    .filter(({ name }) => name.startsWith(directory + path.sep) && !name.includes('site-packages'))
    .filter(({ name }) => existsSync(name))
    .at(-1)
  if (inProject) return { file: inProject.name, line: inProject.line }
  const line = /^.*TOML.*\bat line (\d+), column \d+/m.exec(text)?.[1]
  if (line !== undefined)
    return { file: path.join(directory, 'pyproject.toml'), line: Number(line) }
  if (about !== undefined) return placeOf(about, project)
  const key = /\b(?:project|build-system|tool)(?:\.[\w-]+)+|`project`/
    .exec([...reason, ...summary].join('\n'))?.[0]
    .replaceAll('`', '')
  // A key that is missing belongs in its table.
  const keys = key === undefined ? [] : [key, key.replace(/\..*/, '')]
  return keys.map(name => placeOfKey(name, project)).find(Boolean) ?? { file }
}

function absolute(name: string, directory: string): string {
  // The frames of a setup.py that a build backend runs have this name.
  if (name === '<string>') return path.join(directory, 'setup.py')
  return name.startsWith('file:') ? fileURLToPath(name) : path.resolve(directory, name)
}
