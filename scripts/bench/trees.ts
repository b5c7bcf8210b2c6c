/** The trees that the benchmark packs: always the same bytes, shaped like installed Python packages. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A tree to make: so many files of so many bytes together. */
export interface TreeSpec {
  readonly name: string
  readonly files: number
  readonly bytes: number
}

/** A small package, a large one, and one close to Lambda's limit of 250 MiB. */
export const TREES: readonly TreeSpec[] = [
  { name: 'small', files: 30, bytes: 150_000 },
  { name: 'medium', files: 1_500, bytes: 15_000_000 },
  { name: 'large', files: 10_000, bytes: 200_000_000 },
]

/** The folder of a tree below `parent`; makes it if it is not there. */
export function makeTree({ name, files, bytes }: TreeSpec, parent: string): string {
  const folder = path.join(parent, `${name}-2`)
  if (existsSync(folder)) return folder
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  const random = generator(files)
  const words = Array.from({ length: 2000 }, () => word(random)).filter(
    name => !KEYWORDS.includes(name),
  )
  for (const [index, size] of sizes(files, bytes, random).entries()) {
    const kind = random()
    const inPackage = path.join(partial, `package_${Math.floor(index / 250)}`)
    const module = path.join(inPackage, `part_${Math.floor((index % 250) / 25)}`)
    mkdirSync(module, { recursive: true })
    const [extension, content] =
      kind < 0.9
        ? ['py', source(size, words, random)]
        : kind < 0.96
          ? ['json', json(size, words, random)]
          : ['bin', binary(size, random)]
    writeFileSync(
      path.join(module, `${words[index % words.length]}_${index}.${extension}`),
      content,
    )
  }
  renameSync(partial, folder)
  return folder
}

/** Numbers from 0 to 1, the same ones for the same seed (the constants are Lehmer's, MINSTD). */
function generator(seed: number): () => number {
  let state = (seed * 2_654_435 + 1) % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Many small files and a few large ones, as packages have them. */
function sizes(count: number, total: number, random: () => number): number[] {
  const weights = Array.from({ length: count }, () => 1 / (0.02 + random()))
  const sum = weights.reduce((a, b) => a + b)
  return weights.map(weight => Math.round((weight / sum) * total))
}

// Many different ones: few would make far longer chains of equal beginnings than real text has, and slow zip down.
const STARTS =
  'b c d f g h k l m n p r s t v w br ch cl co de dr ex fl gr in pl pr qu re sh st tr un'.split(' ')
const ENDS = 'a e i o u al an ar ce ed el en er es et ic id ing ion is it ity or ow ure us y'.split(
  ' ',
)

// The keywords of Python that these would make.
const KEYWORDS = ['def', 'del', 'for', 'in', 'try']

function word(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]
  return Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => `${pick(STARTS)}${pick(ENDS)}`,
  ).join('')
}

/** A few words are used much more often than the others, as in real text. */
function picker(words: readonly string[], random: () => number): () => string {
  return () => words[Math.floor(words.length * random() ** 6)] as string
}

/** A module that Python can compile, since plain pip does that with every one. */
function source(size: number, words: readonly string[], random: () => number): string {
  const w = picker(words, random)
  const statements = [
    () => `if ${w()}.${w()} is not None and ${w()} > ${Math.floor(random() * 1000)}:`,
    () => `    return self.${w()}(${w()}, ${w()}_${w()}=${w()})`,
    () => `${w()}_${w()} = [${w()}.${w()} for ${w()} in ${w()}]`,
    () => `# ${w()} ${w()} ${w()} ${w()} ${w()} ${w()} ${w()}`,
    () => `raise ValueError(f"${w()} {${w()}!r} ${w()} ${w()}")`,
  ]
  const method = () => {
    const [condition, answer, ...others] = statements as [() => string, () => string]
    const body = [condition, answer, ...others.filter(() => random() < 0.6)].map(
      statement => `        ${statement()}\n`,
    )
    const head = `    def ${w()}_${w()}(self, ${w()}, other_${w()}=None):\n`
    return `${head}        """${w()} the ${w()} of ${w()}."""\n${body.join('')}`
  }
  const parts = [
    method,
    method,
    method,
    () => `\nclass ${w()}${w()}(${w()}):\n    ${w()}: dict[str, ${w()}] = {}\n\n`,
  ]
  let text = `from ${w()}.${w()} import ${w()}\n\nclass ${w()}:\n    pass\n`
  for (;;) {
    const part = (parts[Math.floor(random() * parts.length)] as () => string)()
    if (text.length + part.length > size) break
    text += part
  }
  // The rest is a comment, for the size asked for.
  while (text.length < size - 40) text += `# ${w()} ${w()} ${w()}\n`
  return `${text}${'#'.repeat(Math.max(0, size - text.length - 1))}\n`.slice(0, size)
}

function json(size: number, words: readonly string[], random: () => number): string {
  const w = picker(words, random)
  let text = '[\n'
  while (text.length < size) {
    text += `  {"${w()}": ${random().toFixed(6)}, "id": ${Math.floor(random() * 1e9)}, "name": "${w()} ${w()}"},\n`
  }
  return text.slice(0, size)
}

/** Tables of numbers: half of each pair of bytes is noise. */
function binary(size: number, random: () => number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) =>
    index % 2 === 0 ? random() * 256 : (index >> 5) % 17,
  )
}
