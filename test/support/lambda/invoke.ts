/** Invokes a handler as AWS Lambda does: by its own runtime interface client, under its runtime interface emulator. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { remove, temporaryRoot } from '../cache.ts'
import { emulate } from './emulator.ts'
import { load } from './loading.ts'
import { type LambdaRuntime, lambdaRuntime } from './runtime.ts'

const bootstrap = path.join(import.meta.dirname, 'bootstrap.py')
const PATIENCE = 30

/** A function and its invocation. */
export interface Invocation {
  /** The deployment package: a zip, which is unpacked as Lambda does it, or a folder that stands for `/var/task`. */
  readonly source: string
  /** Folder that stands for `/opt/python`. */
  readonly layer?: string
  /** `package.module.function` */
  readonly handler: string
  /** By default `{}`. */
  readonly event?: unknown
  /** Path of the Python to run it, by default the one on `PATH`. */
  readonly python?: string
  /** Variables of the function's configuration. */
  readonly env?: Readonly<Record<string, string>>
  /** The function's timeout in seconds, by default 30. */
  readonly timeout?: number
  /** `loading` does without the emulator even if there is one; `awslambdaric` then gets its one event from us. */
  readonly through?: 'emulator' | 'loading'
}

/** What Lambda reports of a function that fails. `requestId` is empty if it could not be loaded. */
export interface LambdaError {
  /** `Runtime.ImportModuleError`, or the name of the exception's class */
  readonly errorType: string
  readonly errorMessage: string
  readonly stackTrace: readonly string[]
  readonly requestId: string
}

/** What the handler has returned, or why it has not; and what it and the runtime have logged. */
export type InvocationResult =
  | { readonly answer: unknown; readonly error?: never; readonly log: string }
  | { readonly error: LambdaError; readonly answer?: never; readonly log: string }

/**
 * Invokes a function once, in a fresh execution environment on 127.0.0.1 that has ended when this returns. Of this machine's
 * variables and installed packages nothing is visible to it, but for Python's standard library.
 *
 * @throws Error if the emulator did not start, or gave no answer.
 */
export async function invokeInLambda(invocation: Invocation): Promise<InvocationResult> {
  const runtime = await lambdaRuntime(invocation.python)
  const folder = await mkdtemp(path.join(temporaryRoot(), 'lambda-'))
  try {
    const task = await unpack(invocation.source, path.join(folder, 'var', 'task'), runtime)
    await mkdir(path.join(folder, 'tmp'))
    const { layer = '', handler, timeout = PATIENCE } = invocation
    const argv = [
      '-I',
      '-S',
      '-B',
      bootstrap,
      task,
      layer && path.resolve(layer),
      runtime.packages,
      handler,
    ]
    const launch = {
      command: [runtime.python.executable, ...argv],
      cwd: task,
      env: variables(invocation, task, folder, runtime),
      event: JSON.stringify(invocation.event ?? {}),
      timeout,
    }
    const { body, id, log } =
      runtime.emulator && invocation.through !== 'loading'
        ? await emulate(runtime.emulator, launch)
        : await load(launch, path.join(folder, 'result'))
    return { ...interpret(body, id, timeout), log }
  } finally {
    await remove(folder)
  }
}

async function unpack(source: string, task: string, { python }: LambdaRuntime): Promise<string> {
  if (!source.endsWith('.zip')) return path.resolve(source)
  await promisify(execFile)(python.executable, ['-I', '-m', 'zipfile', '-e', source, task])
  return task
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime */
function variables(
  { handler, timeout = PATIENCE, env }: Invocation,
  task: string,
  folder: string,
  { python, packages }: LambdaRuntime,
): Record<string, string> {
  const { SystemRoot } = process.env
  return {
    ...(SystemRoot && { SystemRoot }), // without it, Python does not start on Windows
    _HANDLER: handler,
    AWS_EXECUTION_ENV: `AWS_Lambda_python${python.version.split('.', 2).join('.')}`,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    AWS_LAMBDA_FUNCTION_NAME: 'test_function',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    AWS_LAMBDA_FUNCTION_TIMEOUT: String(timeout),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/test_function',
    AWS_LAMBDA_LOG_STREAM_NAME: '$LATEST',
    LAMBDA_RUNTIME_DIR: packages,
    LAMBDA_TASK_ROOT: task,
    LANG: 'en_US.UTF-8',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    TMPDIR: path.join(folder, 'tmp'),
    TZ: ':UTC',
    ...env,
  }
}

/** Tells a failure from an answer: only the runtime knows the request, or that there was none yet. */
function interpret(
  body: string | undefined,
  id: string,
  timeout: number,
): { answer: unknown } | { error: LambdaError } {
  const timedOut = `Task timed out after ${timeout}.00 seconds`
  if (body === undefined || body === timedOut) {
    const errorType = 'Sandbox.Timedout'
    return { error: { errorType, errorMessage: timedOut, stackTrace: [], requestId: id } }
  }
  const answer = JSON.parse(body)
  const isError = answer?.errorType !== undefined && ['', id].includes(answer.requestId)
  return isError ? { error: answer } : { answer }
}
