import { restoreCommandFiles } from '../../github/command-files.ts'
import { UserError } from '../../text/user-error.ts'

/**
 * Makes sure that only this action has written to the runner's command files: the build does not get their names, but it
 * can look for them. What others wrote is removed, so that it has no effect on later steps.
 * @throws UserError naming the files that had changed.
 */
export function guardCommandFiles(): void {
  const names = restoreCommandFiles()
  if (names.length === 0) return
  throw new UserError(`Something other than this action wrote to ${names.join(' and ')}.`, {
    section: 'changed-by-the-build',
    hint:
      'A build must not set variables, outputs or paths of the job: this step fails, and what was written is removed. ' +
      'Look for it in setup.py, in the build backend and its plugins, and in processes that they leave running.',
  })
}
