import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { isAttested } from '../../src/projects/attested.ts'

afterEach(() => vi.unstubAllEnvs())

/** Asks a server that answers with this status and body; gives the answer, and what was asked. */
async function ask(status: number, body: string) {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`)
    response.writeHead(status).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  vi.stubEnv('GITHUB_REPOSITORY', 'team/functions')
  try {
    return { answer: await isAttested('00ff', 'a-token'), asked }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('asks GitHub for the attestations of the digest in this repository', async () => {
  expect(await ask(200, '{"attestations":[{"bundle":{}}]}')).toEqual({
    answer: true,
    asked: ['/repos/team/functions/attestations/sha256:00ff?per_page=1 Bearer a-token'],
  })
})

test.each([
  [200, '{"attestations":[]}'],
  [200, '{"attestations":null}'],
  [200, 'no JSON'],
  [403, '{"attestations":[{}]}'],
  [404, '{}'],
])('an answer %i %s proves no attestation', async (status, body) => {
  expect((await ask(status, body)).answer).toBe(false)
})

test('nor does no answer', async () => {
  vi.stubEnv('GITHUB_API_URL', 'http://127.0.0.1:9')
  expect(await isAttested('00ff', '')).toBe(false)
})
