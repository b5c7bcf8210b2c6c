/** Renders the first items of a list, and says how many more there are. */
export function bounded<T>(
  items: readonly T[],
  most: number,
  render: (item: T) => string,
): string[] {
  const lines = items.slice(0, most).map(render)
  const rest = items.length - lines.length
  return rest > 0 ? [...lines, `… and ${rest} more`] : lines
}

/** A text that is cut where it is longer than anybody reads. */
export function clip(text: string, most = 300): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
