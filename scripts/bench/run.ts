import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** A program to time. */
export interface Program {
  readonly command: readonly [file: string, ...args: string[]]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** The ends of its phases but the last one, which ends with the program: a name, and the line that it prints then. */
  readonly marks: readonly (readonly [phase: string, line: RegExp])[]
  /** Whether it is to fail, for which it must have come to the end of all these phases. */
  readonly fails?: boolean
}

/** How long a program ran, in seconds. */
export interface Timing {
  readonly whole: number
  /** By name; what comes after the last mark is `end`. */
  readonly phases: Readonly<Record<string, number>>
}

/**
 * Runs a program once. Its phases are told by what it prints, since the time of a line can be noted from outside in
 * the same way for every program.
 * @throws Error with what it printed if it fails, or does not come to the end of a phase
 */
export async function time({ command, cwd, env, marks, fails = false }: Program): Promise<Timing> {
  const [file, ...args] = command
  const start = performance.now()
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const phases: Record<string, number> = {}
  let [log, line, last] = ['', '', start]
  let next = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const now = performance.now()
    log += text
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    for (const whole of lines) {
      const [phase, end] = marks[next] ?? []
      if (phase === undefined || !end?.test(whole)) continue
      phases[phase] = (now - last) / 1000
      last = now
      next++
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const end = performance.now()
  if ((code !== 0) !== fails || next < marks.length) {
    throw new Error(`${command.join(' ')} ended with ${code}, after ${next} phases:\n${log}`)
  }
  return { whole: (end - start) / 1000, phases: { ...phases, end: (end - last) / 1000 } }
}
