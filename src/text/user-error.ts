import type { Section } from './troubleshooting.ts'

/** What a {@link UserError} carries besides its message. */
export interface UserErrorDetails {
  /** Where docs/troubleshooting.md says more. */
  readonly section: Section
  /** What to do now: one or more sentences, may span lines. */
  readonly hint: string
  /** The project's file that the annotation points to, absolute or relative to the working directory. */
  readonly file?: string | undefined
  /** The line in that file, from 1. */
  readonly line?: number | undefined
  /** What the job summary says instead of message and hint, in Markdown. */
  readonly summary?: string | undefined
  /** The error underneath, shown muted. */
  readonly cause?: unknown
}

/**
 * A failure that the user of the action can fix: a wrong input, a broken project, a refused permission.
 * It is shown as its message and hint alone. Any other error is a bug of ours and shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly section: Section
  readonly hint: string
  /** The project's file that the annotation points to. */
  readonly file: string | undefined
  readonly line: number | undefined
  readonly summary: string | undefined

  constructor(message: string, { section, hint, file, line, summary, cause }: UserErrorDetails) {
    super(message, { cause })
    this.section = section
    this.hint = hint
    this.file = file
    this.line = line
    this.summary = summary
  }
}

/** The text of anything that can be thrown, an error or not. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
