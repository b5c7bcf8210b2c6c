import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import { holds } from '../files/path-contains.ts'
import { appendToCommandFile } from '../github/command-files.ts'
import type { Archive } from '../package/result.ts'
import { forLog } from '../text/format.ts'

/**
 * Declares the zip as an artifact of the job, where the runner has a file for that: `actions/attest` without inputs then
 * attests it. A line that the runner refuses would fail the step, so it is left out.
 * https://github.com/actions/runner/pull/4527
 */
export function declareArtifact(
  { zipPath, sha256 }: Pick<Archive, 'zipPath' | 'sha256'>,
  env: NodeJS.ProcessEnv = process.env,
): void {
  if (!env.GITHUB_ARTIFACTS) return
  const reason = refusal(zipPath, sha256, env)
  if (reason === undefined) appendToCommandFile('GITHUB_ARTIFACTS', `file://${zipPath}\n`)
  else core.info(`${forLog(zipPath)} is not declared as an artifact of the job: ${reason}.`)
}

/** Why the runner would not take the zip. */
function refusal(zipPath: string, sha256: string, env: NodeJS.ProcessEnv): string | undefined {
  if (/[=\r\n]|\s$/.test(zipPath)) return 'the runner does not accept its path'
  // In a container, the runner finds these folders only.
  const known = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP]
  if (!known.some(folder => folder && holds(folder, zipPath))) {
    return 'it is neither in the workspace nor in RUNNER_TEMP'
  }
  // The runner knows artifacts by their names without folders.
  const name = path.basename(zipPath)
  const namesake = declared(env.GITHUB_ARTIFACTS_LIST).find(one => one.name === name)
  if (namesake === undefined || namesake.digest === `sha256:${sha256}`) return undefined
  return `an earlier step has declared another ${forLog(name)}. Set zip-path to give it another name`
}

/** What earlier steps of the job have declared. */
function declared(file: string | undefined): { name?: string; digest?: string }[] {
  try {
    return JSON.parse(readFileSync(file ?? '', 'utf8')).subjects ?? []
  } catch {
    // The runner leaves it empty where it does not use it.
    return []
  }
}
