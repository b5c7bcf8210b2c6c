import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { StandIn } from './stand-in.ts'

const run = promisify(execFile)

/** actions/checkout: copies the checkout of the run, without what git ignores in it; with a ref, what is committed there. */
export const checkout: StandIn = {
  inputs: [
    ...['repository', 'ref', 'token', 'ssh-key', 'ssh-known-hosts', 'ssh-strict', 'ssh-user'],
    ...['persist-credentials', 'path', 'clean', 'filter', 'sparse-checkout', 'fetch-depth'],
    ...['sparse-checkout-cone-mode', 'fetch-tags', 'show-progress', 'lfs', 'submodules'],
    ...['set-safe-directory', 'github-server-url', 'allow-unsafe-pr-checkout'],
  ],
  async run({ machine, input }) {
    for (const name of ['repository', 'sparse-checkout']) {
      if (input(name) !== '') throw new Error(`The input ${name} of checkout is not supported here`)
    }
    const target = path.join(machine.workspace, input('path'))
    await mkdir(target, { recursive: true })
    for (const name of await listed(machine.checkout)) {
      await cp(path.join(machine.checkout, name), path.join(target, name), {
        recursive: true,
        verbatimSymlinks: true,
      })
    }
    const ref = input('ref')
    if (ref !== '')
      await run('git', ['checkout', '--quiet', '--force', '--detach', ref], { cwd: target })
    return { ref: '', commit: '' }
  },
}

async function listed(folder: string): Promise<string[]> {
  if (!existsSync(path.join(folder, '.git'))) return ['.']
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { stdout } = await run('git', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
  const names = stdout
    .split('\0')
    .filter(name => name !== '' && existsSync(path.join(folder, name)))
  return [...names, '.git']
}
