import type { Project } from '../../python/project.ts'
import type { Statement } from '../../python/statement-line.ts'

/** The named groups that a pattern found. */
type Found = Readonly<Record<string, string | undefined>>

/** A kind of failure that the output of pip, uv or a build backend tells of. */
export interface Failure {
  /** Words rather than glyphs: decoration differs between versions. */
  readonly pattern: RegExp
  /** What happened, and why. */
  readonly message: (found: Found) => string
  /** What to do now, with names of the project where they are known. */
  readonly hint: string | ((project: Project, found: Found) => string)
  /** What the project states that is wrong or missing, to point at it. */
  readonly about: Statement | undefined
}

/** Makes a row of a table of failures. */
export function failure(
  pattern: RegExp,
  message: (found: Found) => string,
  hint: Failure['hint'],
  about?: Statement,
): Failure {
  return { pattern, message, hint, about }
}
