import path from 'node:path'
import { vi } from 'vitest'
import { checkHandlers } from '../../../src/build/handler/check-handler.ts'
import { messageOf, UserError } from '../../../src/text/user-error.ts'
import { PYTHON } from '../../support/python.ts'
import type { Verdict } from './cases.ts'

/** An artifact to check, and where it comes from. */
export interface Asked {
  readonly artifact: string
  /** Folder of the project. */
  readonly project: string
  readonly handlers: readonly string[]
  readonly requirements?: readonly string[] | undefined
  readonly provided?: readonly string[] | undefined
  readonly layerDirectory?: string
}

/** What the check says of an artifact. */
export interface Said {
  readonly verdict: Verdict
  readonly error: string
  readonly hint: string
  readonly warnings: string
}

/** Runs the check on an artifact, and gives what it says. */
export async function verdictOn(asked: Asked): Promise<Said> {
  const { artifact, project, handlers, requirements = [], provided = [], layerDirectory } = asked
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const thrown: unknown = await checkHandlers({
    directory: artifact,
    handlers,
    imports: true,
    python: PYTHON,
    project: { directory: project, file: path.join(project, 'pyproject.toml') },
    provided,
    requirements,
    layerDirectory,
  }).then(
    () => undefined,
    error => error,
  )
  const warnings = write.mock.calls.map(([text]) => String(text)).join('')
  write.mockRestore()
  if (thrown !== undefined && !(thrown instanceof UserError)) throw thrown
  return {
    verdict: thrown ? 'error' : warnings ? 'warning' : 'ok',
    error: thrown ? messageOf(thrown) : '',
    hint: thrown?.hint ?? '',
    warnings,
  }
}
