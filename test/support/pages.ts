import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './action-file.ts'

/** The files of this repository that people write, as paths relative to its root: those that git knows or could add. */
export function listFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(name => name !== '' && !name.startsWith('dist/') && existsSync(path.join(ROOT, name)))
    .sort()
}

/** The Markdown pages among them. */
export function listPages(): string[] {
  return listFiles().filter(name => name.endsWith('.md'))
}

/** Where the links of a Markdown page lead, in order, without those in code. */
export function findLinks(markdown: string): string[] {
  const text = withoutCode(markdown)
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
  const references = [...text.matchAll(/^ {0,3}\[[^\]]+\]:\s*(\S+)/gm)]
  const bare = [...text.matchAll(/(?<![("'=\]<\w])<?(https?:\/\/[^\s<>)|]+)/g)]
  return [...inline, ...references, ...bare].map(([, target = '']) => target)
}

/** The blocks of code of a Markdown page that are in a language. */
export function findBlocks(markdown: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]+?)^\`\`\`$`, 'gm')
  return [...markdown.matchAll(pattern)].map(([, code = '']) => code)
}

/** The anchors that GitHub gives the headings of a page: https://docs.github.com/en/get-started/writing-on-github */
export function findAnchors(markdown: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutBlocks(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const name = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    let anchor = name
    for (let number = 1; anchors.has(anchor); number++) anchor = `${name}-${number}`
    anchors.add(anchor)
  }
  return anchors
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2.*$/gm, '')
}

function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replaceAll(/(`+)[^`]+\1/g, '')
}
