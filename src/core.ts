import { EOL } from 'node:os'

// What the toolkit's `@actions/core` does for inputs and lines of log, written here since every run needs it before
// anything else: the toolkit loads an HTTP client with it, which takes longer than Node.js itself to start.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

/** The toolkit, for what comes late in a run: outputs and the summary. */
export function loadToolkit(): Promise<typeof import('@actions/core')> {
  return import('@actions/core')
}

/** The trimmed text of an input; empty if it is not set. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/** Writes a line of log. */
export function info(message: string): void {
  process.stdout.write(message + EOL)
}

/** Writes a line that shows only where the job logs for debugging. */
export function debug(message: string): void {
  issue('debug', message)
}

/** Where an annotation belongs, and what it is called. */
export interface Annotation {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
}

export function notice(message: string, annotation?: Annotation): void {
  issue('notice', message, annotation)
}

export function warning(message: string, annotation?: Annotation): void {
  issue('warning', message, annotation)
}

export function error(message: string, annotation?: Annotation): void {
  issue('error', message, annotation)
}

/** Lets what something logs fold up under a name. */
export async function group<T>(name: string, run: () => Promise<T>): Promise<T> {
  issue('group', name)
  try {
    return await run()
  } finally {
    issue('endgroup', '')
  }
}

function issue(command: string, message: string, annotation: Annotation = {}): void {
  const { title, file, startLine: line } = annotation
  const properties = Object.entries({ title, file, line })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  info(`::${command}${properties && ` ${properties}`}::${escapeData(message)}`)
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
