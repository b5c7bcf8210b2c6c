import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Exchange, Launch } from './launch.ts'

/**
 * Invokes a function once by `awslambdaric` alone: it loads the handler, makes the context and reads and writes JSON as in
 * Lambda, but gets its one event from `bootstrap.py` and writes the result to a file.
 */
export async function load(launch: Launch, file: string): Promise<Exchange> {
  const { command, cwd, env, event, timeout } = launch
  const [program = '', ...args] = [...command, event, file]
  const options = { cwd, env, timeout: timeout * 1000, killSignal: 'SIGKILL' } as const
  return await new Promise((resolve, reject) => {
    execFile(program, args, options, async (failure, stdout, stderr) => {
      const log = stdout + stderr
      const body = await readFile(file, 'utf8').catch(() => undefined)
      if (body !== undefined || failure?.killed) resolve({ body, id: '1', log })
      else reject(new Error(`awslambdaric gave no answer:\n${log}`, { cause: failure }))
    })
  })
}
