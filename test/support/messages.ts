import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from './action-file.ts'

/**
 * The texts of the sources as the action prints them: broken strings are joined, and `…` stands for what is filled in.
 * Keys are paths below `src`.
 */
export async function readSources(): Promise<Map<string, string>> {
  const source = path.join(ROOT, 'src')
  const names = await readdir(source, { recursive: true })
  const texts = names
    .filter(name => name.endsWith('.ts'))
    .map(async name => [name, printed(await readFile(path.join(source, name), 'utf8'))] as const)
  return new Map(await Promise.all(texts))
}

/** The first words of each message that a failed step can print, by the forms in which the sources write them. */
export async function readMessages(): Promise<string[]> {
  const messages = [...(await readSources())].flatMap(([name, text]) => {
    const patterns = /failures\/(machine|project)\.ts$/.test(name)
      ? [FAILURE]
      : [USER_ERROR, MESSAGE]
    return patterns.flatMap(pattern =>
      [...text.matchAll(pattern)].map(({ groups }) => groups?.text ?? ''),
    )
  })
  // Texts that begin with what is filled in say nothing that could be looked for.
  return [...new Set(messages)].filter(text => /[A-Za-z]/.test(text)).sort()
}

const LITERAL = /(?<quote>['`])(?<text>(?:(?!\k<quote>).)+)\k<quote>/.source
const USER_ERROR = new RegExp(String.raw`new UserError\(\s*(?:\[\s*)?${LITERAL}`, 'g')
const MESSAGE = new RegExp(String.raw`\bmessage(?::| =)\s*${LITERAL}`, 'g')
const FAILURE = new RegExp(String.raw`(?:=>|return)\s+${LITERAL}`, 'g')

function printed(source: string): string {
  let text = source.replaceAll(/['`]\s*\+\s*['`]/g, '')
  // From the inside out, since what is filled in can hold texts of its own.
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replaceAll(/\$\{[^{}]*\}/g, '…')
  }
  return text
}
