import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** Whether a path is another one or lies below it, whatever links lead there. Neither has to exist. */
export function holds(outer: string, inner: string): boolean {
  const relative = path.relative(resolveLinks(outer), resolveLinks(inner))
  return relative === '' || !(/^\.\.($|[\\/])/.test(relative) || path.isAbsolute(relative))
}

/** The path without links, as far as it exists. */
function resolveLinks(target: string): string {
  if (existsSync(target)) return realpathSync(target)
  const parent = path.dirname(target)
  return parent === target ? target : path.join(resolveLinks(parent), path.basename(target))
}
