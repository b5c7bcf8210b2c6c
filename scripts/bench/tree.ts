import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Trees like installed Python packages, always of the same bytes: a small package, a large one, one close to Lambda's limit. */
export const TREES = {
  small: [30, 150_000],
  medium: [1_500, 15_000_000],
  large: [10_000, 200_000_000],
}

const STARTS =
  'b c d f g h k l m n p r s t v w br ch cl co de dr ex fl gr in pl pr qu re sh st tr un'.split(' ')
const ENDS = 'a e i o u al an ar ce ed el en er es et ic id ing ion is it ity or ow ure us'.split(
  ' ',
)

/** The folder of a tree, made below `parent` if it is not there. */
export function makeTree(name: keyof typeof TREES, parent: string): string {
  const folder = path.join(parent, `tree-${name}`)
  if (existsSync(folder)) return folder
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  const [files = 0, bytes = 0] = TREES[name]
  // Lehmer's generator, MINSTD.
  let state = files
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const pick = (list: readonly string[]) => list[Math.floor(list.length * random())] ?? ''
  const words = Array.from({ length: 2_000 }, () => `x_${pick(STARTS)}${pick(ENDS)}${pick(ENDS)}`)
  // A few words are used much more often than the others, as in real text.
  const word = () => words[Math.floor(words.length * random() ** 6)]
  // Many small files, and a few large ones.
  const weights = Array.from({ length: files }, () => 1 / (0.02 + random()))
  const sum = weights.reduce((a, b) => a + b)
  for (const [index, weight] of weights.entries()) {
    const size = Math.round((weight / sum) * bytes)
    const module = path.join(partial, `package_${Math.floor(index / 250)}`, `part_${index % 10}`)
    mkdirSync(module, { recursive: true })
    const file = path.join(module, `${words[index % words.length]}_${index}`)
    if (random() < 0.04) {
      // A table of numbers: half of each pair of bytes is noise.
      const noise = { length: size }
      writeFileSync(
        `${file}.bin`,
        Uint8Array.from(noise, (_, at) => (at % 2 ? at >> 5 : random() * 256)),
      )
      continue
    }
    let text = ''
    while (text.length < size - 200) {
      text +=
        `def ${word()}_${word()}(self, ${word()}, other_${word()}=None):\n    """${word()} the ${word()}."""\n` +
        `    if ${word()}.${word()} > ${Math.floor(random() * 1_000)}:\n        return ${word()}(${word()}, ${word()})\n\n`
    }
    writeFileSync(`${file}.py`, text.padEnd(size, '#'))
  }
  renameSync(partial, folder)
  return folder
}
