import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { temporaryRoot } from '../cache.ts'
import { findPython, installRequirements } from '../requirements.ts'
import { withoutAws } from '../s3/environment.ts'
import { motoRequirements, startMoto } from '../s3/moto.ts'

const run = promisify(execFile)
const script = path.join(import.meta.dirname, 'calls.py')

/** A service of AWS, the operation in the spelling of boto3, and its parameters. */
export type Call = readonly [service: string, operation: string, parameters: object]

/** What a call gave: its response, or the code of its error. */
export interface Answer {
  readonly response?: Response
  readonly error?: string
}

// biome-ignore lint/suspicious/noExplicitAny: whatever AWS says
export type Response = any

/** Credentials, by the names that boto3 has for them. */
export type Credentials = Readonly<Record<string, string>>

/** An account of AWS with all services, as far as moto has them. */
export interface Account {
  readonly endpoint: string
  /** Makes these calls with credentials, and tells what each gave. */
  attempt(calls: readonly Call[], credentials: Credentials): Promise<Answer[]>
  /**
   * Makes these calls as somebody who may do everything, and gives their responses.
   * @throws Error if one fails
   */
  call(...calls: readonly Call[]): Promise<Response[]>
  /** From now on, roles may do what their policies allow, and nothing else. */
  enforcePolicies(): Promise<void>
  stop(): Promise<void>
}

const EVERYTHING: Credentials = { aws_access_key_id: 'root', aws_secret_access_key: 'secret' }

/** Starts an empty account. */
export async function startAccount(): Promise<Account> {
  const python = await findPython('moto')
  const packages = await installRequirements('moto', motoRequirements, python)
  const { endpoint, stop } = await startMoto()
  const attempt = async (calls: readonly Call[], credentials: Credentials): Promise<Answer[]> => {
    const child = run(python.executable, ['-I', '-S', script, packages], {
      cwd: temporaryRoot(),
      env: withoutAws(),
      maxBuffer: 16 * 1024 * 1024,
    })
    child.child.stdin?.end(JSON.stringify({ endpoint, credentials, calls }))
    return JSON.parse((await child).stdout, withoutNull)
  }
  return {
    endpoint,
    stop,
    attempt,
    async call(...calls) {
      const answers = await attempt(calls, EVERYTHING)
      return answers.map(({ response, error }, index) => {
        if (error !== undefined) throw new Error(`${calls[index]?.slice(0, 2).join('.')}: ${error}`)
        return response
      })
    },
    async enforcePolicies() {
      await fetch(`${endpoint}/moto-api/reset-auth`, { method: 'POST', body: '0' })
    },
  }
}

// What `AWS::NoValue` leaves out of a list, moto leaves in as null.
function withoutNull(_: string, value: unknown): unknown {
  return Array.isArray(value) ? value.filter(one => one !== null) : value
}
