// For `node --import`: notes every file of code when it is read, and every process when it is started, one a line, in
// the file that LOADS names.
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.LOADS, `${url}\n`)
    return next(url, context)
  },
})

subscribe('child_process', ({ process: child }) => {
  // Its name is known a moment later, and still before anything that waits for the event loop.
  process.nextTick(() => appendFileSync(process.env.LOADS, `started ${child.spawnfile}\n`))
})
