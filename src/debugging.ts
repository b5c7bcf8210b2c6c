import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as core from './core.ts'
import { withoutSecrets } from './environment.ts'
import type { Installer } from './installer.ts'

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
export function debugLines(lines: () => readonly string[]): void {
  if (!isDebugging()) return
  for (const line of lines()) core.debug(line)
}

/** Logs what there is to know about an installer. */
export async function debugInstaller({ file, args, python }: Installer): Promise<void> {
  if (!isDebugging()) return
  const env = withoutSecrets(process.env)
  const { stdout } = await promisify(execFile)(file, [...args, '--version'], { env }).catch(
    error => ({ stdout: String(error) }),
  )
  debugLines(() => [
    `Installer: ${[file, ...args].join(' ')}, ${stdout.trim()}`,
    `Python that reads the handler: ${python ?? 'none'}`,
  ])
}

function isDebugging(): boolean {
  return process.env.RUNNER_DEBUG === '1'
}
