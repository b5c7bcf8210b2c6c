import { UserError } from '../text/user-error.ts'

/** One job of a matrix of projects. */
export interface MatrixProject {
  /** Relative to the workspace, with slashes on every system. */
  readonly 'project-file': string
  /** The folder that holds it, which names the job; `.` for the workspace itself. */
  readonly project: string
}

/** A matrix in the form that `strategy.matrix: ${{ fromJSON(…) }}` takes. */
export function formatMatrix(include: readonly MatrixProject[]): string {
  return JSON.stringify({ include })
}

/**
 * The project files of a matrix.
 * @throws UserError if the text is not what {@link formatMatrix} gives
 */
export function parseMatrix(text: string): string[] {
  try {
    const { include } = JSON.parse(text) as { include: MatrixProject[] }
    return include.map(({ 'project-file': file }) => {
      if (typeof file !== 'string') throw new TypeError('A project has no project-file.')
      return file
    })
  } catch (cause) {
    throw new UserError('The input projects is not a matrix of projects.', {
      hint: 'Set it to the output matrix of the action that has found the projects.',
      cause,
    })
  }
}
