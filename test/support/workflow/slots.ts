/** Runs something as soon as a place is free. */
export type Slots = <T>(run: () => Promise<T>) => Promise<T>

/** So many places; who waits is served in the order of coming. */
export function slots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []
  return async run => {
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
