import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest'

const { name } = inject('s3')

// The server itself, since the proxy in front of moto dies with its process in any case.
const script = `
  const module = await import(process.argv[1])
  console.log((await module[process.argv[2]]()).endpoint)
  setInterval(() => {}, 1000)`

async function startElsewhere(): Promise<{ other: ChildProcess; endpoint: string }> {
  const module = path.join(import.meta.dirname, `${name}.ts`)
  const start = name === 'moto' ? 'startMoto' : 'startVersity'
  const args = ['--input-type=module', '-e', script, module, start]
  const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void other.kill('SIGKILL'))
  const [line] = await once(other.stdout, 'data')
  return { other, endpoint: String(line).trim() }
}

describe.runIf(name !== 'external')('a server ends with its parent', () => {
  test.for(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('on %s', async signal => {
    const { other, endpoint } = await startElsewhere()
    await fetch(endpoint)
    other.kill(signal)
    await once(other, 'exit')
    await vi.waitFor(() => expect(fetch(endpoint)).rejects.toThrow(), { timeout: 30_000 })
  })
})
