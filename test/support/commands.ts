/** An `::error::`, `::warning::` or `::notice::` of a step. */
export interface Annotation {
  readonly level: string
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

/**
 * Reads a file of names and values, as those behind `GITHUB_OUTPUT` and `GITHUB_ENV`: `name=value`, or
 * `name<<delimiter`, lines, and the delimiter.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 * @throws Error for a line that is neither, as the runner refuses it.
 */
export function parseOutputs(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [, name = '', sign, rest = ''] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? []
    if (sign === undefined) throw new Error(`Invalid format: ${line}`)
    const end = lines.indexOf(rest)
    if (sign === '<<' && end === -1) throw new Error(`Matching delimiter not found: ${rest}`)
    values[name] =
      sign === '='
        ? rest
        : lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n')
  }
  return values
}

/** A line of a log as the runner sees it. */
export type LogLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'endgroup' }
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'silent' }

/** Makes a reader of log lines that knows when commands are stopped, as the runner does. */
export function logReader(): (line: string) => LogLine {
  let token: string | undefined
  return line => {
    if (token !== undefined) {
      if (line.trim() !== `::${token}::`) return { kind: 'text', text: line }
      token = undefined
      return { kind: 'silent' }
    }
    const [, name, properties = '', message = ''] =
      /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    switch (name) {
      case undefined:
        return { kind: 'text', text: line }
      case 'group':
        return { kind: 'group', title: decode(message) }
      case 'endgroup':
        return { kind: 'endgroup' }
      case 'stop-commands':
        token = message
        return { kind: 'silent' }
      case 'error':
      case 'warning':
      case 'notice':
        return {
          kind: 'annotation',
          annotation: {
            level: name,
            message: decode(message),
            properties: parseProperties(properties),
          },
        }
      default:
        return { kind: 'silent' }
    }
  }
}

/** The annotations in a log. */
export function parseAnnotations(log: string): Annotation[] {
  return log
    .split('\n')
    .map(logReader())
    .filter(line => line.kind === 'annotation')
    .map(line => line.annotation)
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter(pair => pair !== '')
  return Object.fromEntries(
    pairs.map(pair => {
      const [name = '', value = ''] = pair.split('=', 2)
      return [name, decode(value)]
    }),
  )
}

// Percent signs last: they were escaped first.
function decode(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
