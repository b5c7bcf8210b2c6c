// Runs a program that does not watch its standard input, and ends it when standard input ends. The test process holds
// the other end of that pipe; the system closes it when that process ends, in whatever way, even by SIGKILL.
// Usage: node keeper.ts <folder to remove at the end, or ''> <command> [argument...]
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const [folder = '', command = '', ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true })

/** What is ended here is thrown away anyhow, so there is no reason to be polite. */
function end() {
  child.kill('SIGKILL')
}

process.stdin.on('end', end).on('error', end).resume()
// Ctrl-C reaches the whole process group; the parent decides when this ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

child.on('error', error => {
  console.error(error.message)
  process.exit(127)
})
child.on('close', code => {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  process.exit(code ?? 1)
})
