/** Starts to measure; the function that it gives tells the seconds since then, e.g. `4.6 s`. */
export function stopwatch(): () => string {
  const start = performance.now()
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`
}
