import { clip } from '../text/format.ts'
import { codeBlock, heading, prose } from '../text/markdown.ts'

/** Characters of each part; an installer's last words can be long. */
const MOST = 5_000

/** What a step that failed leaves in the job summary, in Markdown: what happened, why, and what to do now. */
export function summarizeFailure(message: string, hint: string): string {
  const [fact = '', ...more] = clip(message, MOST).split('\n')
  return [
    heading(`❌ ${prose(fact)}`),
    more.length > 0 ? codeBlock('text', more.join('\n')) : '',
    adviceOf(clip(hint, MOST)),
  ].join('')
}

/** Text, with the lines that are to be copied in blocks of their own: indented ones, JSON, and keys of YAML. */
export function adviceOf(text: string): string {
  const parts: { literal: boolean; lines: string[] }[] = []
  for (const line of text.split('\n').filter(line => line !== '')) {
    const literal = /^(\s|\{|[a-z-]+:$)/.test(line)
    const last = parts.at(-1)
    if (last?.literal === literal) last.lines.push(line)
    else parts.push({ literal, lines: [line] })
  }
  return parts
    .map(({ literal, lines }) =>
      literal
        ? codeBlock('text', dedent(lines).join('\n'))
        : `${lines.map(asText).join('<br>')}\n\n`,
    )
    .join('')
}

/** A line that is nothing but text: no heading, list or quotation. */
function asText(line: string): string {
  return prose(line).replace(/^[#+=\d-]/, mark => `&#${mark.charCodeAt(0)};`)
}

function dedent(lines: readonly string[]): string[] {
  const indents = lines.map(line => line.length - line.trimStart().length)
  return lines.map(line => line.slice(Math.min(...indents)))
}
