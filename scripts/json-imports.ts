import { registerHooks } from 'node:module'

// GitHub's packages import JSON as bundlers have it, without the attribute that Node asks for.
registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(
      url,
      url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context,
    ),
})
