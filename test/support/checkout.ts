import { execFile } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './action-file.ts'
import { listFiles } from './pages.ts'
import { scratchFolder } from './scratch.ts'

const run = promisify(execFile)

/** A copy of what people write in this repository, known to git. */
export async function copyCheckout(): Promise<string> {
  const folder = await scratchFolder()
  for (const name of listFiles()) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await cp(path.join(ROOT, name), path.join(folder, name))
  }
  await run('git', ['init', '--quiet'], { cwd: folder })
  await run('git', ['add', '.'], { cwd: folder })
  return folder
}
