/**
 * Checks what the demo and the tests need, before they start, and names what is missing in one line.
 * Plain JavaScript, since an old Node has to be able to run it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

function fail(message) {
  console.error(`\u001b[31mMissing: ${message}\u001b[39m`)
  process.exit(1)
}

if (!existsSync(new URL('../node_modules/vitest', import.meta.url))) {
  fail('the packages of this repository. Run `npm ci` first.')
}

// The action runs on Node 24, so everything here does. npm puts the packaged one first on PATH.
if (Number.parseInt(process.versions.node, 10) < 24) {
  fail(
    `Node 24. This is Node ${process.versions.node}, and there is no packaged Node 24 for ` +
      `${process.platform}-${process.arch}: install Node 24 and run this again.`,
  )
}

const PROBE = 'import sys; assert sys.version_info >= (3, 9), sys.version.split()[0]; import pip'
const attempts = ['python3', 'python'].map(name => {
  const { error, status, stderr } = spawnSync(name, ['-c', PROBE], { encoding: 'utf8' })
  return { name, ok: status === 0, reason: error ? 'not found' : stderr.trim().split('\n').at(-1) }
})
if (!attempts.some(attempt => attempt.ok)) {
  const reasons = attempts.map(({ name, reason }) => `${name}: ${reason}`).join('; ')
  fail(`Python 3.9 or newer with pip on PATH (${reasons}).`)
}
