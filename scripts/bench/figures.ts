import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return ((low ?? 0) + (high ?? 0)) / 2
}

/** The median of one's figures over the other's, round by round: both met the same load of the machine. */
export function ratio(one: readonly number[], other: readonly number[]): number {
  return median(one.map((figure, round) => figure / (other[round] ?? figure)))
}

/** What a benchmark ran on, in one line. */
export function describeMachine(): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {}
  return (
    `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
    `${process.platform}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`
  )
}
