import { execFileSync } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'vitest'
import { type LogLine, logReader } from './commands.ts'
import { BUILD_SYSTEMS, type Files } from './projects.ts'
import { runStep, type StepResult } from './runner.ts'
import { scratchFolder, writeFiles } from './scratch.ts'

/** What somebody brings to a step: a project, inputs, and what the job has set before. */
export interface Attempt {
  readonly files: Files
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** Something that goes wrong on the way, and how its message is followed. */
export interface Mishap {
  /** Name of the file in `test/golden`. */
  readonly name: string
  /** It is no error: the step succeeds, with a warning. */
  readonly warns?: boolean
  readonly breaks: (works: Attempt) => Partial<Attempt>
  /** Does what the message says; what it says exactly is taken from there. */
  readonly mends: (broken: Attempt, message: string) => Partial<Attempt>
}

/** A project unlike the example: `src`, hatchling, a version in the code, a data file, a handler of its own name. */
export const PROJECT: Files = {
  'pyproject.toml': `${BUILD_SYSTEMS.hatchling}[project]
name = "orders-notifier"
dynamic = ["version"]
dependencies = ["aws-lambda-powertools>=3"]

[tool.hatch.version]
path = "src/orders_notifier/__init__.py"
`,
  'src/orders_notifier/__init__.py': '__version__ = "1.4.0"\n',
  'src/orders_notifier/app.py': `from importlib import resources

from aws_lambda_powertools import Logger

from .message import render

logger = Logger()


def handler(event, context):
    template = resources.files(__package__).joinpath("templates/order.txt").read_text()
    logger.info(render(template, event))
`,
  'src/orders_notifier/message.py':
    'def render(template, order):\n    return template.format(**order)\n',
  'src/orders_notifier/templates/order.txt': 'Order {id} is on its way.\n',
}

// What the tests themselves may run in must not become a part of the transcripts.
const NO_WORKFLOW = {
  GITHUB_REPOSITORY: '',
  GITHUB_SHA: '',
  GITHUB_REF: '',
  GITHUB_SERVER_URL: '',
  GITHUB_RUN_ID: '',
  GITHUB_RUN_ATTEMPT: '',
  RUNNER_DEBUG: '',
}

/**
 * Breaks what works, shows what the action says, follows it, and wants that to be enough.
 * @param secrets what differs from run to run, with what stands for it in the transcript
 * @returns the transcript, in which paths, times and digests have names
 */
export async function live(
  works: Attempt,
  { breaks, mends, warns = false }: Mishap,
  secrets: Readonly<Record<string, string>> = {},
): Promise<string> {
  const broken = { ...works, ...breaks(works) }
  const first = await run(broken)
  expect(first.exitCode, first.log).toBe(warns ? 0 : 1)
  const level = warns ? 'warning' : 'error'
  const message = first.annotations.find(annotation => annotation.level === level)?.message ?? ''
  const mended = { ...broken, ...mends(broken, message) }
  const second = await run(mended)
  expect(second.exitCode, `${message}\n\nWas not mended by following it:\n${second.log}`).toBe(0)
  if (warns) expect(second.annotations, second.log).toEqual([])
  const { outputs } = second
  const transcript = [
    ['What is wrong', differences(works, broken)],
    ['What the log shows', shown(first)],
    ['How the job summary begins', first.summary.split('\n')[0] ?? ''],
    ['What is done then', differences(broken, mended)],
    [
      'And the next run',
      `succeeds with ${outputs.handler}, status=${outputs.status}, ${outputs['s3-uri']}`,
    ],
  ]
    .map(([title, text]) => `== ${title}\n\n${text}\n`)
    .join('\n')
  return Object.entries({ ...secrets, [first.workspace]: '/work' }).reduce(
    (text, [secret, name]) => text.replaceAll(secret, name),
    transcript,
  )
}

/** Replaces text in a file of a project; it has to be there. */
export function edit(files: Files, name: string, from: string, to: string): Files {
  const before = files[name] ?? ''
  expect(before).toContain(from)
  return { ...files, [name]: before.replace(from, to) }
}

/** Renames a file of a project; it has to be there. */
export function move(files: Files, from: string, to: string): Files {
  const { [from]: content, ...others } = files
  if (content === undefined) throw new Error(`There is no ${from}`)
  return { ...others, [to]: content }
}

/** The part of a message that a pattern's first group matches. */
export function said(message: string, pattern: RegExp): string {
  const part = pattern.exec(message)?.[1]
  if (part === undefined) throw new Error(`The message does not say ${pattern}:\n${message}`)
  return part
}

/** The lines of a message that are to be copied: the indented ones. */
export function block(message: string): string {
  return said(message, /((?:^ {2}.+\n?|^\n(?= {2}))+)/m).replaceAll(/^ {2}/gm, '')
}

/** Runs the step on a fresh checkout. */
export async function run(attempt: Attempt): Promise<StepResult & { workspace: string }> {
  const workspace = await realpath(await writeFiles(await scratchFolder(), attempt.files))
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    execFileSync('git', args, { cwd: workspace })
  const env = { ...NO_WORKFLOW, ...attempt.env }
  const result = await runStep({ with: attempt.with, workspace, env })
  return { ...result, workspace }
}

/** The log as the page of a run shows it, its groups closed, without what is another on each machine. */
function shown({ log }: StepResult): string {
  const read = logReader()
  const lines: string[] = []
  let inGroup = false
  for (const raw of log.split('\n')) {
    const line = read(raw)
    if (line.kind === 'group') lines.push(`▸ ${line.title}`)
    else if (line.kind === 'annotation' || !inGroup) lines.push(...format(line))
    if (line.kind === 'group') inGroup = true
    if (raw.trim() === '::endgroup::') inGroup = false
  }
  return stripVTControlCharacters(lines.join('\n'))
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/Caused by: .* ended with exit code \d+/g, 'Caused by: pip ended with an error')
    .replaceAll(/\bin (?:less than )?\d[\d.]* (?:s|min)\b/g, 'in … s')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<SHA-256>')
    .replaceAll(/\b\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '<time>')
}

function format(line: LogLine): string[] {
  if (line.kind === 'text') return [line.text]
  if (line.kind !== 'annotation') return []
  const { level, message, properties } = line.annotation
  const place = [properties.file, properties.line && `line ${properties.line}`].filter(Boolean)
  return [
    `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${message}`,
    ...(place.length > 0 ? [`(at ${place.join(', ')})`] : []),
  ]
}

/** What differs between two attempts: files that come and go, and lines. */
function differences(before: Attempt, after: Attempt): string {
  const yaml = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join('')
  const parts = (attempt: Attempt): Record<string, string> => ({
    "the step's with:": yaml(attempt.with),
    "the job's env:": yaml(attempt.env),
    ...attempt.files,
  })
  const [old, now] = [parts(before), parts(after)]
  return Object.keys({ ...old, ...now })
    .flatMap(name => {
      const [was, is] = [old[name]?.split('\n'), now[name]?.split('\n')]
      if (is === undefined) return [`- ${name}`]
      if (was === undefined) return [`+ ${name}`]
      const gone = was.filter(line => line !== '' && !is.includes(line))
      const come = is.filter(line => line !== '' && !was.includes(line))
      const changes = [...gone.map(line => `  - ${line}`), ...come.map(line => `  + ${line}`)]
      return changes.length > 0 ? [name, ...changes] : []
    })
    .join('\n')
}

/** Where the transcript of a mishap is kept. */
export function goldenFile(name: string): string {
  return path.join(import.meta.dirname, '..', 'golden', `${name}.txt`)
}
