import { once } from 'node:events'
import http, {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { LAYERS, verifyLayer } from '../lambda/verify-layer.ts'
import { errorBody, type S3Error } from './error.ts'
import { verify } from './verify.ts'

/** Something that goes wrong on the way. */
export type Fault =
  /** The request is answered with an error and not forwarded: nothing is committed. */
  | ({ readonly kind: 'refuse' } & S3Error)
  /** The request is forwarded, and may be committed; its answer is replaced by an error. */
  | ({ readonly kind: 'replace' } & S3Error)
  /**
   * The connection is reset: at once (`before`), half-way through the request's body (`during`), both without anything
   * having been committed; or after the server has answered (`after`), so that the answer is lost.
   */
  | { readonly kind: 'reset'; readonly when: 'before' | 'during' | 'after' }
  /** The request is forwarded, and its answer declares more bytes than come before the connection ends. */
  | { readonly kind: 'truncate' }
  /** The request is not forwarded, and answered like this. */
  | { readonly kind: 'answer'; readonly send: (outgoing: ServerResponse) => void }
  /** The request is forwarded without a header, or its answer is returned without one. */
  | { readonly kind: 'strip'; readonly request?: string; readonly answer?: string }
  /** Waits, in milliseconds, before the request is forwarded and before its answer is returned. */
  | { readonly kind: 'delay'; readonly before?: number; readonly after?: number }
  /**
   * Nothing is answered until the client has given up. Only then the request is forwarded (`before`), or the server has
   * answered already (`after`).
   */
  | { readonly kind: 'silence'; readonly when: 'before' | 'after' }

/** A request as it came in. */
export interface ProxyRequest {
  readonly method: string
  /** Path and query as they were sent. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** 1 for the first request that the proxy has seen, and so on. */
  readonly count: number
}

/** A running proxy. */
export interface Proxy {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string
  /** Every request seen so far. `status` is the upstream server's; it is absent when the request was not forwarded. */
  readonly requests: readonly (ProxyRequest & { readonly status?: number })[]
  /** May be called more than once. */
  stop(): Promise<void>
}

/** Where the proxy leads to, and what it does on the way. */
export interface ProxyOptions {
  readonly upstream: string
  /** Check what S3 checks and moto does not; see {@link verify}. */
  readonly verify?: boolean
  /**
   * Forward the writes of one key one after the other. S3 decides at once whether a key is new; moto looks first and
   * writes then, so that of two writes at the same time it accepts both in about one of 200 cases.
   */
  readonly atomic?: boolean
  readonly fault?: (request: ProxyRequest) => Fault | undefined
}

type Recorded = ProxyRequest & { status?: number }

/** Starts a proxy on 127.0.0.1. Host, path, query and headers go on as they came, since the signature covers them. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const requests: Recorded[] = []
  const server = http.createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    const request: Recorded = { method, path: url, headers, count: requests.length + 1 }
    requests.push(request)
    try {
      await handle(options, request, incoming, outgoing)
    } catch (error) {
      // The client sees a proxy that broke down, never a plausible answer of S3's.
      console.error(`Proxy: ${method} ${url}:`, error)
      incoming.socket.resetAndDestroy()
    }
  })
  server.listen(0, '127.0.0.1').unref()
  await new Promise((resolve, reject) => server.on('listening', resolve).on('error', reject))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      if (!server.listening) return
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function handle(
  options: ProxyOptions,
  request: Recorded,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const fault = options.fault?.(request)
  const reset = () => incoming.socket.resetAndDestroy()
  if (fault?.kind === 'reset' && fault.when === 'before') return void reset()

  const half = fault?.kind === 'reset' && fault.when === 'during'
  const body = await readBody(
    incoming,
    half ? Number(request.headers['content-length'] ?? 0) / 2 : undefined,
  )
  if (half || body === undefined) return void reset()

  if (fault?.kind === 'refuse') return answerError(request, outgoing, fault)
  const error = options.verify
    ? (verifyLayer(request.method, request.path, body) ?? verify(request.headers, body))
    : undefined
  if (error) return answerError(request, outgoing, error)

  if (fault?.kind === 'answer') return fault.send(outgoing)
  const silence = fault?.kind === 'silence' ? fault.when : undefined
  if (silence === 'before') await closed(incoming.socket)
  if (fault?.kind === 'delay') await sleep(fault.before ?? 0)
  const strip = fault?.kind === 'strip' ? fault : undefined
  const send = () => forward(options.upstream, incoming, body, strip?.request)
  const answer =
    options.atomic && ['PUT', 'POST'].includes(request.method)
      ? await inTurn(request.path, send)
      : await send()
  request.status = answer.status

  if (silence === 'after') await closed(incoming.socket)
  if (fault?.kind === 'delay') await sleep(fault.after ?? 0)
  // The length in an answer to HEAD is that of the object: with another one, the answer would not be broken but a lie.
  const cut = fault?.kind === 'reset' || (fault?.kind === 'truncate' && request.method === 'HEAD')
  if (cut) return void reset()
  if (fault?.kind === 'replace') return answerError(request, outgoing, fault)
  if (fault?.kind === 'truncate') return truncate(answer, outgoing)
  outgoing.writeHead(answer.status, without([strip?.answer ?? ''], answer.headers)).end(answer.body)
}

async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await once(socket, 'close')
}

const turns = new Map<string, Promise<unknown>>()

/** Waits for all that was started before with the same name. */
async function inTurn<T>(name: string, action: () => Promise<T>): Promise<T> {
  const turn = (turns.get(name) ?? Promise.resolve()).then(action, action)
  turns.set(name, turn)
  try {
    return await turn
  } finally {
    if (turns.get(name) === turn) turns.delete(name)
  }
}

/** The whole body; undefined when the connection broke. Stops early once there are more than `limit` bytes. */
async function readBody(incoming: IncomingMessage, limit = Infinity): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    // The connection must outlive the loop, even one that stops early.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk)
      size += chunk.length
      if (size > limit) break
    }
  } catch {
    return undefined
  }
  return Buffer.concat(chunks)
}

interface Answer {
  readonly status: number
  /** Names and values in turn, as they came. */
  readonly headers: string[]
  readonly body: Buffer
}

function forward(
  upstream: string,
  incoming: IncomingMessage,
  body: Buffer,
  stripped = '',
): Promise<Answer> {
  const { hostname, port } = new URL(upstream)
  const { method, url: path } = incoming
  // Node has answered the client's `Expect: 100-continue` already.
  const headers = [
    ...without(['connection', 'expect', stripped], incoming.rawHeaders),
    'Connection',
    'close',
  ]
  return new Promise((resolve, reject) => {
    http
      .request({ hostname, port, method, path, headers, agent: false }, async response => {
        const body = await readBody(response)
        if (body === undefined) return reject(new Error('the server broke off its answer'))
        const headers = without(
          ['connection', 'keep-alive', 'transfer-encoding'],
          response.rawHeaders,
        )
        resolve({ status: response.statusCode ?? 0, headers, body })
      })
      .on('error', reject)
      .end(body)
  })
}

function without(names: string[], headers: string[]): string[] {
  return headers.filter((_, at) => !names.includes((headers[at - (at % 2)] ?? '').toLowerCase()))
}

function answerError(request: ProxyRequest, outgoing: ServerResponse, error: S3Error): void {
  if (request.path.startsWith(LAYERS)) {
    const headers = { 'Content-Type': 'application/json', 'x-amzn-ErrorType': error.code }
    outgoing.writeHead(error.status, headers).end(JSON.stringify({ message: error.message }))
    return
  }
  const body = errorBody(error, request.path)
  const headers = {
    ...error.headers,
    'Content-Type': 'application/xml',
    'Content-Length': Buffer.byteLength(body),
  }
  outgoing.writeHead(error.status, headers).end(request.method === 'HEAD' ? undefined : body)
}

function truncate(answer: Answer, outgoing: ServerResponse): void {
  const declared = answer.body.length + 64
  const headers = [...without(['content-length'], answer.headers), 'Content-Length', `${declared}`]
  outgoing.writeHead(answer.status, headers).flushHeaders()
  if (answer.body.length > 0) outgoing.write(answer.body)
  // End the connection once what was written is on its way; `outgoing.end()` would complain about the missing bytes.
  setImmediate(() => outgoing.socket?.end())
}
