import { UserError } from '../text/user-error.ts'

/** One job of a matrix of projects, with what is known of it before any of its code runs. */
export interface MatrixProject {
  /** Relative to the workspace, with slashes on every system. */
  readonly 'project-file': string
  /** The folder that contains it, which names the job; `.` for the workspace itself. */
  readonly project: string
  /** As the project declares it; empty if only a build can say. */
  readonly 'package-name': string
  /** Canonical: the version that the release tag names; empty without a tag. */
  readonly version: string
  /** Canonical, as the project declares it; absent if only a build can say. */
  readonly 'declared-version'?: string
  /** The line that declares it: `functions/orders/pyproject.toml:3`. */
  readonly 'version-line'?: string
  /** See `readSourceTree`; absent if that is not known. */
  readonly 'source-tree'?: string
  /** What the project states in place of inputs, as far as a job needs it that has no checkout, or none yet. */
  readonly [input: string]: string | undefined
}

/** The inputs of such jobs. */
export const HANDED_OUT: readonly string[] = [
  'architecture',
  'aws-region',
  'bucket-prefix',
  'expected-bucket-owner',
  'kms-key-id',
  'layer-name',
  'metadata',
  'python-version',
  'tags',
  'version-suffix',
]

/** A matrix in the form that `strategy.matrix: ${{ fromJSON(…) }}` takes. */
export function formatMatrix(include: readonly MatrixProject[]): string {
  return JSON.stringify({ include })
}

/**
 * The projects of a matrix.
 * @throws UserError if the text is not what {@link formatMatrix} gives
 */
export function parseMatrix(text: string): MatrixProject[] {
  try {
    const { include } = JSON.parse(text) as { include: MatrixProject[] }
    if (include.every(project => typeof project['project-file'] === 'string')) return include
    throw new TypeError('A project has no project-file.')
  } catch (cause) {
    throw new UserError('The input projects is not a matrix of projects.', {
      section: 'input-value',
      hint: 'Set it to the output matrix of the action that has found the projects.',
      cause,
    })
  }
}
