import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import type { Socket } from 'node:net'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

const keptLog = 32_768

/** A server that was started as a child and ends when its standard input does, so never later than this process. */
export interface Child {
  /** The end of what it has printed so far, both streams. */
  log(): string
  /** False once it has ended. */
  alive(): boolean
  /** Its first line on standard output, with the stream still flowing. Rejects with its log when it ends or `milliseconds` pass first. */
  firstLine(milliseconds: number): Promise<string>
  /** Ends it and waits until it is gone. May be called more than once. */
  stop(): Promise<void>
}

/** Where to run a program, and with which environment. */
export interface ProcessOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** Starts a program that ends at the end of its standard input. It does not keep this process alive. */
export function startChild(command: string, args: string[], options: ProcessOptions = {}): Child {
  const { child, log, ended } = launch(command, args, options)
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Socket).unref()
  let output = ''
  child.stdout.on('data', chunk => {
    if (!output.includes('\n')) output += chunk
  })
  const alive = () =>
    child.exitCode === null && child.signalCode === null && child.pid !== undefined
  return {
    log,
    alive,
    async firstLine(milliseconds) {
      const until = Date.now() + milliseconds
      while (!output.includes('\n')) {
        if (!alive()) throw new Error(`ended at once:\n${log()}`)
        if (Date.now() > until) throw new Error(`not ready after ${milliseconds} ms:\n${log()}`)
        await sleep(10)
      }
      return output.slice(0, output.indexOf('\n')).trim()
    },
    async stop() {
      child.stdin.end()
      const patience = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(patience)
    },
  }
}

/** Starts any other program through the keeper, which ends it with this process and then removes `folder`, if one is given. */
export function startKept(
  folder: string,
  command: string,
  args: string[],
  options: ProcessOptions = {},
): Child {
  return startChild(process.execPath, [keeper, folder, command, ...args], options)
}

/** Runs a program to its end, through the keeper. Rejects with its command, exit code and the end of its log. */
export async function run(
  command: string,
  args: string[],
  options: ProcessOptions = {},
): Promise<string> {
  const { log, ended } = launch(process.execPath, [keeper, '', command, ...args], options)
  const code = await ended
  if (code === 0) return log()
  throw new Error(`${[command, ...args].join(' ')} ended with code ${code}:\n${log()}`)
}

/** The full path of the first of these programs that is on `PATH`. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const suffixes = process.platform === 'win32' ? ['.exe'] : ['']
  return names
    .flatMap(name => folders.flatMap(folder => suffixes.map(s => path.join(folder, name + s))))
    .find(isProgram)
}

const keeper = path.join(import.meta.dirname, 'keeper.ts')

function launch(command: string, args: string[], options: ProcessOptions) {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(command, args, {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      log = (log + chunk).slice(-keptLog)
    })
  }
  child.stdin.on('error', () => {}) // it may be gone before its input is closed
  const ended = new Promise<number | string>(resolve => {
    child.on('error', error => {
      log += error.message
      resolve('none')
    })
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'none'))
  })
  return { child, log: () => log.trim(), ended }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
