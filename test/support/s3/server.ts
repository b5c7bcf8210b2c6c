import { type Environment, isAws } from './environment.ts'
import { startMoto } from './moto.ts'
import { startProxy } from './proxy.ts'
import { localAccountId } from './verify.ts'
import { startVersity, versityCredentials, versityMissing } from './versity.ts'

/** `external` is whatever the AWS variables of the environment lead to: a server that runs already, or S3 itself. */
export type ServerName = 'moto' | 'versity' | 'external'

/** A running server that speaks S3. */
export interface S3Server {
  readonly name: ServerName
  /** Name and version, for humans. */
  readonly description: string
  /** Its URL; undefined for S3 itself. */
  readonly endpoint: string | undefined
  /** The variables that lead a program to it. Lay them over {@link withoutAws}, so that no other setting gets in the way. */
  readonly env: Record<string, string>
  /** The account that owns its buckets, where the server has such a thing and it is known. */
  readonly accountId?: string
  /** Ends it, and whatever it was started with. May be called more than once. */
  stop(): Promise<void>
}

/**
 * The servers that this machine can test against: the external one alone when the environment names one
 * (`AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`, or an existing bucket in `TEST_BUCKET`), else moto, and Versity if it can be built.
 */
export function availableServers(environment: Environment = process.env): ServerName[] {
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, TEST_BUCKET } = environment
  if (AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL || TEST_BUCKET) return ['external']
  return versityMissing() === undefined ? ['moto', 'versity'] : ['moto']
}

/**
 * Starts a server on 127.0.0.1 and a free port. It ends with this process, however that ends, and does not keep it alive.
 *
 * @throws When its program is missing, with one line that says which.
 */
export async function startS3Server(
  name: ServerName,
  environment: Environment = process.env,
): Promise<S3Server> {
  switch (name) {
    case 'moto': {
      const moto = await startMoto()
      const proxy = await startProxy({ upstream: moto.endpoint, verify: true, atomic: true })
      return {
        ...withLambda(local(name, moto.description, proxy.endpoint, motoCredentials)),
        async stop() {
          await Promise.all([proxy.stop(), moto.stop()])
        },
      }
    }
    case 'versity': {
      const versity = await startVersity()
      return {
        ...local(name, versity.description, versity.endpoint, versityCredentials),
        stop: versity.stop,
      }
    }
    case 'external':
      return external(environment)
  }
}

/** Moto takes any. */
const motoCredentials = { accessKeyId: 'moto', secretAccessKey: 'moto-secret' }

function local(
  name: ServerName,
  description: string,
  endpoint: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
) {
  const env = {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: 'us-east-1',
  }
  return { name, description, endpoint, env, accountId: localAccountId }
}

/** Moto is a server of Lambda's API, too. */
function withLambda<T extends { env: Record<string, string>; endpoint: string }>(server: T): T {
  return { ...server, env: { ...server.env, AWS_ENDPOINT_URL_LAMBDA: server.endpoint } }
}

function external(environment: Environment): S3Server {
  const endpoint = environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL
  const names = Object.keys(environment).filter(name => isAws(name) || name === 'TEST_BUCKET')
  const env = Object.fromEntries(names.map(name => [name, environment[name] ?? '']))
  return {
    name: 'external',
    description: endpoint || `S3, bucket ${environment.TEST_BUCKET}`,
    endpoint,
    env: { ...env, AWS_REGION: env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1' },
    async stop() {},
  }
}
