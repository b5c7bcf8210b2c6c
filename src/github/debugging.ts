import * as core from '@actions/core'

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
export function debugLines(lines: () => readonly string[]): void {
  if (!isDebugging()) return
  for (const line of lines()) core.debug(line)
}

export function isDebugging(): boolean {
  return process.env.RUNNER_DEBUG === '1'
}
