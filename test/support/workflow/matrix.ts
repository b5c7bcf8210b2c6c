import type { Value } from './evaluate.ts'

/** One combination of a matrix. */
export type Combination = Readonly<Record<string, Value>>

/** The most jobs that GitHub makes of a matrix. */
const MOST = 256

/**
 * The combinations of a `strategy.matrix`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 * @throws Error where GitHub refuses it: without a combination, or with more than 256.
 */
export function combinations(matrix: Value): Combination[] {
  if (!isObject(matrix)) throw new Error(`A matrix is a mapping, not ${JSON.stringify(matrix)}`)
  const { include = [], exclude = [], ...vectors } = matrix
  let made: Combination[] = Object.keys(vectors).length > 0 ? [{}] : []
  for (const [name, values] of Object.entries(vectors)) {
    made = made.flatMap(one => list(values).map(value => ({ ...one, [name]: value })))
  }
  made = made.filter(
    one => !mappings(exclude).some(other => agrees(one, other, Object.keys(other))),
  )
  const added: Combination[] = []
  const names = Object.keys(vectors)
  let all = made
  for (const extra of mappings(include)) {
    // It extends the combinations whose own values it does not change; without such a one it is a combination.
    const shared = Object.keys(extra).filter(name => names.includes(name))
    if (!made.some(one => agrees(one, extra, shared))) added.push(extra)
    else
      all = all.map((one, index) =>
        agrees(made[index] ?? {}, extra, shared) ? { ...one, ...extra } : one,
      )
  }
  all = [...all, ...added]
  if (all.length === 0) throw new Error('The matrix has no combination')
  if (all.length > MOST) throw new Error(`The matrix has more than ${MOST} combinations`)
  return all
}

function agrees(one: Combination, other: Combination, names: readonly string[]): boolean {
  return names.every(name => JSON.stringify(one[name]) === JSON.stringify(other[name]))
}

function isObject(value: Value): value is Combination {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`Not a list: ${JSON.stringify(value)}`)
  return value
}

function mappings(value: Value): readonly Combination[] {
  return list(value).map(item => {
    if (!isObject(item)) throw new Error(`Not a mapping: ${JSON.stringify(item)}`)
    return item
  })
}
