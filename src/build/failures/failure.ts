import type { Project } from '../../python/project/project.ts'
import type { Statement } from '../../python/project/statement-line.ts'
import type { Section } from '../../text/troubleshooting.ts'

/** The named groups that a pattern found. */
export type Found = Readonly<Record<string, string | undefined>>

/** What is known about the build that failed. */
export interface FailureContext {
  readonly project: Project
  /** The name that the project states, if it can be known without a build. */
  readonly name: string | undefined
  /** Everything that was printed, warnings included. */
  readonly output: string
}

/** What happened, and what to do now. */
export interface Explanation {
  readonly message: string
  /** Where docs/troubleshooting.md says more. */
  readonly section: Section
  readonly hint: string
  /** What the project states that is wrong or missing, to point at it. */
  readonly about?: Statement
}
