import { UserError } from '../text/user-error.ts'

/** The SHA-256 of a project's result, as its jobs gave it: absent if the job did not run, or failed. */
export interface ResultDigest {
  /** From the job that built, which runs code of the project. */
  readonly build: string
  /** From the job that uploaded, which runs none. */
  readonly upload: string
}

/** By the index of the project in the matrix. */
export type ResultDigests = ReadonlyMap<number, ResultDigest>

/**
 * Reads the outputs of the jobs that publish: `{"result-0": "<build>/<upload>", …}`. An output is all that no other job
 * of a run can change.
 * @throws UserError if the text is something else
 */
export function parseResultDigests(text: string): ResultDigests {
  try {
    // Of a job that was skipped, since nothing has changed, some runners give null.
    const outputs = (JSON.parse(text) ?? {}) as Record<string, string>
    return new Map(
      Object.entries(outputs).map(([name, value]) => {
        // The workflow writes the slash: nothing that a build says stands behind the last one.
        const slash = value.lastIndexOf('/')
        const digest = { build: value.slice(0, slash), upload: value.slice(slash + 1) }
        return [Number(name.replace('result-', '')), digest]
      }),
    )
  } catch (cause) {
    throw new UserError('The input digests is not a JSON object of digests.', {
      section: 'input-value',
      hint: 'Set it to the outputs of the job that publishes: toJSON(needs.publish.outputs).',
      cause,
    })
  }
}
