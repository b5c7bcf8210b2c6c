// For `node --import`: notes every file of code when it is read, one a line, in the file that LOADS names.
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.LOADS, `${url}\n`)
    return next(url, context)
  },
})
