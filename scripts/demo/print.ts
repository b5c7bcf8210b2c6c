/** What the demo prints. */
import { styleText } from 'node:util'
import { logReader } from '../../test/support/commands.ts'

let failures = 0

/** How many checks have failed so far. */
export function failedChecks(): number {
  return failures
}

/** Begins a part of the demo. */
export function title(text: string): void {
  console.log(`\n${styleText(['bold', 'cyan'], text)}`)
}

/** A name and its value. */
export function fact(name: string, value: unknown): void {
  console.log(`  ${styleText('dim', name.padEnd(26))} ${value}`)
}

/** A claim of the demo, and whether it is true. */
export function check(text: string, ok: boolean): void {
  if (!ok) failures++
  console.log(`  ${ok ? styleText('green', '✓') : styleText('red', '✗ NOT TRUE:')} ${text}`)
}

/** Something to do next, and how. */
export function suggest(what: string, command: string): void {
  console.log(`  ${what}\n    ${styleText('bold', command)}`)
}

/** Makes a printer of a step's log, which shows it as the page of a run does: groups are folded up. */
export function logPrinter(): (text: string) => void {
  const read = logReader()
  let rest = ''
  let folded = false
  return text => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines.map(read)) {
      if (line.kind === 'group') console.log(styleText('bold', `  ▸ ${line.title}`))
      if (line.kind === 'group' || line.kind === 'endgroup') folded = line.kind === 'group'
      if (line.kind === 'text' && !folded) console.log(`  ${line.text}`)
      if (line.kind !== 'annotation') continue
      const { level, message, properties } = line.annotation
      const place = [properties.file, properties.line].filter(Boolean).join(':')
      const shown = `${level}${place && ` (${place})`}: ${message}`
      console.log(styleText(level === 'error' ? 'red' : 'yellow', shown.replaceAll(/^/gm, '  ')))
    }
  }
}
