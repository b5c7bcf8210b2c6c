import type { TestProject } from 'vitest/node'
import { type S3Server, type ServerName, startS3Server } from './server.ts'
import { versityMissing } from './versity.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this project: `const { env } = inject('s3')`. Only in the S3 suite. */
    s3: Omit<S3Server, 'stop'>
  }
}

/** The global setup of each server's project, which bears the server's name: starts it once a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...server } = await startS3Server(project.name as ServerName)
  const missing = server.name === 'moto' ? versityMissing() : undefined
  if (missing) {
    process.stderr.write(
      `\nWARNING: the S3 suite runs against moto alone. The strict server, Versity S3 Gateway, did not run: ${missing}.\n\n`,
    )
  }
  project.provide('s3', server)
  return stop
}
