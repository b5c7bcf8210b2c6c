import { existsSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cachePath, temporaryRoot } from '../cache.ts'
import { type GoProgram, goBinary, goFolder, installGoProgram } from '../go.ts'
import type { BareServer } from './moto.ts'
import { type Child, findProgram, run, startKept } from './process.ts'
import { localAccountId } from './verify.ts'

const gateway: GoProgram = {
  name: 'versitygw',
  title: 'the Versity S3 Gateway',
  version: 'v1.8.0',
  module: 'github.com/versity/versitygw/cmd/versitygw',
}

/**
 * Credentials of the gateway's first account, which may do everything. It verifies signatures, so these and no others.
 * It takes the access key for the account's id, hence the twelve digits: `ExpectedBucketOwner` then means the same as on S3.
 */
export const versityCredentials = { accessKeyId: localAccountId, secretAccessKey: 'versity-secret' }

/** Why this machine cannot run the gateway; undefined where it can. */
export function versityMissing(): string | undefined {
  if (process.platform === 'win32') return 'its POSIX backend does not run on Windows'
  if (existsSync(cachePath(goFolder(gateway), goBinary(gateway))) || findProgram('go'))
    return undefined
  return 'Go, which builds it, is not on PATH'
}

/** Makes another account, which may do what the policies of buckets allow it and nothing else, and gives its variables. */
export async function addVersityAccount(
  endpoint: string,
  accessKeyId: string,
): Promise<Record<string, string>> {
  const secretAccessKey = `${accessKeyId}-secret`
  const { accessKeyId: root, secretAccessKey: secret } = versityCredentials
  // biome-ignore format: flags beside their values
  await run(await installGoProgram(gateway), [
    'admin', '--access', root, '--secret', secret, '--endpoint-url', endpoint,
    'create-user', '--access', accessKeyId, '--secret', secretAccessKey, '--role', 'user',
  ])
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
}

/** Starts the Versity S3 Gateway on an empty folder, after having built it into the cache folder if need be (once, 1-2 min). */
export async function startVersity(): Promise<BareServer> {
  const binary = await installGoProgram(gateway)
  const problems: string[] = []
  // A port that was free a moment ago may be taken now; and some file systems have no extended attributes.
  let sidecar = false
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await tryStart(binary, sidecar)
    if ('endpoint' in server) return server
    problems.push(server.problem)
    if (/xattr|extended attribute/i.test(server.problem)) sidecar = true
    else if (!/address already in use/i.test(server.problem)) break
  }
  throw new Error(`the Versity S3 Gateway did not start:\n${problems.join('\n')}`)
}

async function tryStart(
  binary: string,
  sidecar: boolean,
): Promise<BareServer | { problem: string }> {
  const folder = await mkdtemp(path.join(temporaryRoot(), 'versity-'))
  const [data, versions, attributes, accounts] = await Promise.all(
    ['data', 'versions', 'attributes', 'accounts'].map(async name => {
      const part = path.join(folder, name)
      await mkdir(part)
      return part
    }),
  )
  const endpoint = `http://127.0.0.1:${await freePort()}`
  // A path that only this process knows: an answer can come from no other server on that port.
  const health = `/${path.basename(folder)}`
  // biome-ignore format: flags beside their values
  const args = [
    '--port', new URL(endpoint).host, '--health', health, '--keep-alive', '--quiet', '--iam-dir', `${accounts}`,
    'posix', '--versioning-dir', `${versions}`, ...(sidecar ? ['--sidecar', `${attributes}`] : []), `${data}`
  ]
  const child = startKept(folder, binary, args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      ROOT_ACCESS_KEY_ID: versityCredentials.accessKeyId,
      ROOT_SECRET_ACCESS_KEY: versityCredentials.secretAccessKey,
    },
  })
  if (await ready(child, endpoint + health)) {
    return {
      description: `Versity S3 Gateway ${gateway.version}, ${sidecar ? 'sidecar' : 'xattr'}`,
      endpoint,
      stop: child.stop,
    }
  }
  await child.stop()
  return { problem: child.log() || 'it printed nothing' }
}

async function ready(child: Child, url: string): Promise<boolean> {
  const until = Date.now() + 30_000
  while (child.alive() && Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return true
    await sleep(20)
  }
  return false
}

/** A port of 127.0.0.1 that is free at this moment. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
