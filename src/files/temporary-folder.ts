import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Runs something with an empty folder, in the runner's temporary folder, that is gone afterwards. */
export async function withTemporaryFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const parent = process.env.RUNNER_TEMP || tmpdir()
  const folder = await mkdtemp(path.join(parent, 'build-lambda-source-'))
  try {
    return await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
