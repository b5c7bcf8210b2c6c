/** A part of a whole in percent, for people: `12 %`, `less than 1 %`. */
export function describeShare(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole
  return percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`
}
