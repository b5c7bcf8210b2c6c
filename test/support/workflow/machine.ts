import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { ArtifactStore } from './artifacts.ts'
import type { Subjects } from './declared-subjects.ts'

/** What a job runs on: as new for each job, like a runner of GitHub's. */
export interface Machine {
  readonly workspace: string
  readonly temp: string
  /** Variables that steps have set for those after them. */
  readonly exported: Record<string, string>
  /** Folders that steps have put before `PATH`, the latest first. */
  readonly paths: string[]
  /** Whether the job may ask GitHub for an identity token: `id-token: write`. */
  readonly identity: boolean
  /** Whether the job may store attestations: `attestations: write`. */
  readonly attestations: boolean
  /** The folder that `actions/checkout` copies. */
  readonly checkout: string
  /** The variables that `aws-actions/configure-aws-credentials` sets. */
  readonly aws: Readonly<Record<string, string>>
  /** Those of some roles, if they are others; `null` for roles that may not be assumed. */
  readonly roles: Readonly<Record<string, Readonly<Record<string, string>> | null>>
  readonly artifacts: ArtifactStore
  readonly subjects: Subjects
}

/** Sets up an empty machine in a folder. */
export async function startMachine(
  folder: string,
  rest: Pick<Machine, 'identity' | 'attestations' | 'checkout' | 'aws' | 'roles' | 'artifacts'>,
): Promise<Machine> {
  const workspace = path.join(folder, 'work', 'repository', 'repository')
  const temp = path.join(folder, 'work', '_temp')
  await mkdir(workspace, { recursive: true })
  await mkdir(temp, { recursive: true })
  return { ...rest, workspace, temp, exported: {}, paths: [], subjects: new Map() }
}

// What is this process's own affair, and no runner has.
const FOREIGN =
  /^(AWS_.*|ACTIONS_.*|GITHUB_.*|RUNNER_.*|INPUT_.*|STATE_.*|GH_TOKEN|VITEST.*|npm_.*|INIT_CWD|NODE_ENV|NODE_OPTIONS|TEST_BUCKET)$/i

/** The variables of a machine that a step finds, without those of workflow, job and step. */
export function machineVariables(machine: Machine): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !FOREIGN.test(entry[0]),
  )
  const token = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id',
  }
  return {
    ...Object.fromEntries(own),
    CI: 'true',
    ...(machine.identity && token),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'local',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: path.join(machine.temp, '..', '_tool'),
  }
}
