import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, startKept } from '../s3/process.ts'
import { freePort } from '../s3/versity.ts'
import type { Exchange, Launch } from './launch.ts'

/**
 * Invokes a function once under the runtime interface emulator, which listens on 127.0.0.1 and has ended when this returns.
 * @param emulator path of its program
 * @throws Error with its log if it did not start.
 */
export async function emulate(emulator: string, launch: Launch): Promise<Exchange> {
  const { command, cwd, env, event, timeout } = launch
  const problems: string[] = []
  // A port that was free a moment ago may be taken now.
  for (let attempt = 0; attempt < 5; attempt++) {
    const address = `127.0.0.1:${await freePort()}`
    // biome-ignore format: flags beside their values
    const flags = [
      '--runtime-interface-emulator-address', address,
      '--runtime-api-address', `127.0.0.1:${await freePort()}`,
    ]
    const child = startKept('', emulator, [...flags, ...command], { cwd, env })
    const id = randomUUID()
    try {
      const body = (await ready(child, address))
        ? await post(address, id, event, timeout)
        : undefined
      // Whoever else may listen on that port does not know the request.
      const log = await logOf(child, id)
      if (body !== undefined && log !== undefined) return { body, id, log }
    } catch (error) {
      problems.push(String(error))
    } finally {
      await child.stop()
    }
    problems.push(child.log())
  }
  throw new Error(`The runtime interface emulator did not answer:\n${problems.join('\n')}`)
}

async function ready(child: Child, address: string): Promise<boolean> {
  for (const until = Date.now() + 30_000; child.alive() && Date.now() < until; await sleep(20)) {
    const answer = await fetch(`http://${address}/`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer) return true
  }
  return false
}

async function post(address: string, id: string, event: string, timeout: number): Promise<string> {
  const response = await fetch(`http://${address}/2015-03-31/functions/function/invocations`, {
    method: 'POST',
    headers: { 'X-Amzn-RequestId': id },
    body: event,
    signal: AbortSignal.timeout((timeout + 30) * 1000),
  })
  return await response.text()
}

/** The log, if it is of this request. It comes through a pipe, so it may be a little later than the answer. */
async function logOf(child: Child, id: string): Promise<string | undefined> {
  for (const until = Date.now() + 2_000; Date.now() < until; await sleep(10)) {
    if (child.log().includes(`START RequestId: ${id}`)) return child.log()
  }
  return undefined
}
