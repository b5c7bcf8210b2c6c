import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import { messageOf } from '../../text/user-error.ts'

// The clock of files ticks less often than that of the process. Where a file system counts whole seconds, some bytecode
// of the build stays, so that none of an earlier step is removed.
const TICK = 20

/**
 * Removes the bytecode that a build has left in the project, where its backend imports from there: a checkout is to stay
 * as it was. That is faster than to forbid bytecode, without which each hook of the backend would compile the backend
 * again. A cache of bytecode contains nothing else, and Python makes it again (PEP 3147).
 * @param start when the build began, in milliseconds since 1970
 */
export function removeNewBytecode(directory: string, start: number): void {
  try {
    clean(directory, start - TICK)
  } catch (error) {
    // It does no harm.
    core.debug(`Bytecode of the build stays in the checkout: ${messageOf(error)}`)
  }
}

function clean(folder: string, start: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inside = path.join(folder, entry.name)
    if (entry.name === '__pycache__') cleanCache(inside, start)
    else if (containsSources(inside)) clean(inside, start)
  }
}

/** Not in what other programs keep in a checkout: no build imports the project from there. */
function containsSources(folder: string): boolean {
  const name = path.basename(folder)
  return (
    !name.startsWith('.') && name !== 'node_modules' && !existsSync(path.join(folder, 'pyvenv.cfg'))
  )
}

function cleanCache(cache: string, start: number): void {
  const files = readdirSync(cache)
  const fresh = files.filter(name => {
    return name.endsWith('.pyc') && statSync(path.join(cache, name)).ctimeMs >= start
  })
  for (const name of fresh) rmSync(path.join(cache, name))
  if (fresh.length > 0 && fresh.length === files.length) rmdirSync(cache)
}
