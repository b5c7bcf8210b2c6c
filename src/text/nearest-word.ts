/**
 * The word that was probably meant, if a text is like one of them: `handler` for `handle`.
 * @returns undefined if none is near enough
 */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(text.length / 3))
  const near = [...words]
    .map(word => ({ word, edits: editsBetween(text.toLowerCase(), word) }))
    .filter(({ edits }) => edits <= most)
  return near.sort((a, b) => a.edits - b.edits)[0]?.word
}

/** How many characters to insert, remove or replace to make one text of another one (Levenshtein). */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + Number(character !== other)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
