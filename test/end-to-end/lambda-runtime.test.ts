import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { remove } from '../support/cache.ts'
import { type Invocation, invokeInLambda } from '../support/lambda/invoke.ts'
import { lambdaRuntime } from '../support/lambda/runtime.ts'
import { python } from '../support/python.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { emulator, description } = await lambdaRuntime()
if (!emulator) process.stderr.write(`\nWARNING: handlers are invoked by ${description}.\n\n`)

type Files = Readonly<Record<string, string>>

/** Loops for ever, and says in a file who it is. */
const ENDLESS = `
import os
def handler(event, context):
    with open(event["file"] + ".new", "w") as file:
        file.write("%d %d %s" % (os.getpid(), os.getppid(), os.environ["TMPDIR"]))
    os.rename(event["file"] + ".new", event["file"])
    while True:
        pass
`

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The processes that {@link ENDLESS} has written down. The folder of a killed invocation is removed at the end. */
async function written(file: string): Promise<number[]> {
  await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 20_000, interval: 20 })
  const [pid, parent, ...temporary] = (await readFile(file, 'utf8')).split(' ')
  onTestFinished(() => remove(path.dirname(temporary.join(' '))))
  return [Number(pid), Number(parent)]
}

const ways = emulator ? (['emulator', 'loading'] as const) : (['loading'] as const)

describe.each(ways)('through %s', through => {
  async function invoke(files: Files, handler: string, more: Partial<Invocation> = {}) {
    const source = await writeFiles(await scratchFolder(), files)
    return invokeInLambda({ source, handler, through, ...more })
  }

  test('gives what the handler returns for the event, and its log', async () => {
    const app = `
import os
def handler(event, context):
    print("called")
    return {"event": event, "name": context.function_name, "left": context.get_remaining_time_in_millis() > 0,
            "stage": os.environ["STAGE"], "region": os.environ["AWS_REGION"]}
`
    const env = { STAGE: 'test' }
    const event = { name: 'Zoë', items: [1, null] }
    const result = await invoke({ 'app.py': app }, 'app.handler', { event, env })
    expect(result.answer).toEqual({
      event,
      name: 'test_function',
      left: true,
      stage: 'test',
      region: 'us-east-1',
    })
    expect(result.log).toContain('called')
  })

  test('unpacks a zip, and imports from the layer after the code', async () => {
    const folder = await writeFiles(await scratchFolder(), {
      'app.py':
        'import own, theirs\n\ndef handler(event, context):\n    return [own.X, theirs.X]\n',
      'own.py': 'X = "code"\n',
      'layer/own.py': 'X = "layer"\n',
      'layer/theirs.py': 'X = "layer"\n',
    })
    await python(['-m', 'zipfile', '-c', 'source.zip', 'app.py', 'own.py'], folder)
    const result = await invokeInLambda({
      source: path.join(folder, 'source.zip'),
      layer: path.join(folder, 'layer'),
      handler: 'app.handler',
      through,
    })
    expect(result.answer).toEqual(['code', 'layer'])
  })

  test.each<[what: string, files: Files, handler: string, type: string, message: RegExp]>([
    [
      'the module of the handler is missing',
      { 'app.py': '' },
      'orders.app.handler',
      'Runtime.ImportModuleError',
      /^Unable to import module 'orders.app': No module named 'orders'$/,
    ],
    [
      'a module that it imports is missing',
      { 'app.py': 'import pandas\n' },
      'app.handler',
      'Runtime.ImportModuleError',
      /^Unable to import module 'app': No module named 'pandas'$/,
    ],
    [
      'the function is missing',
      { 'app.py': 'def main(event, context): pass\n' },
      'app.handler',
      'Runtime.HandlerNotFound',
      /^Handler 'handler' missing on module 'app'$/,
    ],
    [
      'the module is no Python',
      { 'app.py': 'def handler(:\n' },
      'app.handler',
      'Runtime.UserCodeSyntaxError',
      /^Syntax error in module 'app'/,
    ],
    [
      'there is no dot in the name',
      { 'app.py': '' },
      'app',
      'Runtime.MalformedHandlerName',
      /^Bad handler 'app'/,
    ],
    [
      'the module raises while it is imported',
      { 'app.py': 'import os\nTABLE = os.environ["TABLE"]\n' },
      'app.handler',
      'KeyError',
      /TABLE/,
    ],
    [
      'the handler raises',
      { 'app.py': 'def handler(event, context):\n    raise ValueError("no order")\n' },
      'app.handler',
      'ValueError',
      /^no order$/,
    ],
    [
      'the answer is no JSON',
      { 'app.py': 'def handler(event, context):\n    return {1, 2}\n' },
      'app.handler',
      'Runtime.MarshalError',
      /set/,
    ],
  ])('fails as Lambda does if %s', async (_, files, handler, errorType, message) => {
    const { error } = await invoke(files, handler)
    expect(error).toMatchObject({ errorType, errorMessage: expect.stringMatching(message) })
  })

  test('does not take what a handler returns for a failure', async () => {
    const answer = { errorType: 'Mine', errorMessage: 'none', stackTrace: [], requestId: 'other' }
    const app = 'def handler(event, context):\n    return event\n'
    expect(await invoke({ 'app.py': app }, 'app.handler', { event: answer })).toMatchObject({
      answer,
    })
  })

  test('has boto3, as Lambda has, and nothing else of this machine', async () => {
    const app = `
import importlib.util, os, sys
def handler(event, context):
    return {"boto3": importlib.util.find_spec("boto3") is not None,
            "pip": importlib.util.find_spec("pip") is not None,
            "variables": sorted(name for name in os.environ if name in event)}
`
    expect(process.env.TMPDIR).toBeDefined()
    const event = ['PIP_CACHE_DIR', 'HOME', 'USER', 'VITEST']
    const { answer } = await invoke({ 'app.py': app }, 'app.handler', { event })
    expect(answer).toEqual({ boto3: true, pip: false, variables: [] })
    expect(await python(['-c', 'import pip'])).toBe('')
  })

  test('ends a handler that takes too long', async () => {
    const file = path.join(await scratchFolder(), 'processes')
    const invocation = invoke({ 'app.py': ENDLESS }, 'app.handler', { event: { file }, timeout: 3 })
    const [pid = 0] = await written(file)
    expect(alive(pid)).toBe(true)
    expect((await invocation).error).toMatchObject({
      errorType: 'Sandbox.Timedout',
      errorMessage: 'Task timed out after 3.00 seconds',
    })
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 10_000 })
  })

  test('ends with the process that invokes, however that ends', async () => {
    const folder = await writeFiles(await scratchFolder(), { 'app.py': ENDLESS })
    const file = path.join(folder, 'processes')
    const invocation = { source: folder, handler: 'app.handler', event: { file }, through }
    const module = pathToFileURL(path.join(ROOT, 'test/support/lambda/invoke.ts'))
    const program = `const { invokeInLambda } = await import('${module}')
      await invokeInLambda(${JSON.stringify(invocation)})`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: 'ignore',
    })
    const processes = await written(file)
    child.kill('SIGKILL')
    await vi.waitFor(() => expect(processes.filter(alive)).toEqual([]), { timeout: 10_000 })
  })
})

// Linux alone tells whose sockets those are.
test.skipIf(!emulator || process.platform !== 'linux')('listens on 127.0.0.1 alone', async () => {
  const app = `
import os
def handler(event, context):
    folder = "/proc/%d/" % os.getppid()
    sockets = {os.readlink(folder + "fd/" + fd) for fd in os.listdir(folder + "fd")}
    rows = [line.split() for net in ("tcp", "tcp6") for line in open(folder + "net/" + net)]
    return [row[1].split(":")[0] for row in rows if row[3] == "0A" and "socket:[%s]" % row[9] in sockets]
`
  const source = await writeFiles(await scratchFolder(), { 'app.py': app })
  const { answer } = await invokeInLambda({ source, handler: 'app.handler' })
  const loopback = '0100007F' // 127.0.0.1, the bytes in reverse
  expect(answer).toEqual([loopback, loopback])
})
