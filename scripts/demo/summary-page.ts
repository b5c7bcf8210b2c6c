import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { cachePath } from '../../test/support/cache.ts'

/** GitHub's own colors, light or dark as the reader's system is. */
export type Theme = 'light' | 'dark' | 'system'

const FILES = { light: '-light', dark: '-dark', system: '' }

function styleSheet(theme: Theme): string {
  const file = `github-markdown-css/github-markdown${FILES[theme]}.css`
  return readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8')
}

const DIFF = { '+': 'pl-mi1', '-': 'pl-md', '!': 'pl-mc' } as const

/** As GitHub colors the lines of a block of the language diff. */
function colorDiff(page: string): string {
  return page.replaceAll(/(?<=<code class="language-diff">)[\s\S]*?(?=<\/code>)/g, block =>
    block.replaceAll(
      /^([+!-]).*$/gm,
      (line, sign: keyof typeof DIFF) => `<span class="${DIFF[sign]}">${line}</span>`,
    ),
  )
}

/** Renders a job summary as a page. What the summary escapes is escaped, and as on GitHub no script runs. */
export function renderSummary(markdown: string, theme: Theme = 'system'): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Job summary</title>
<style>${styleSheet(theme)}
body { margin: 0; }
article { max-width: 1012px; margin: auto; padding: 24px; box-sizing: border-box; }
</style>
<article class="markdown-body">
${colorDiff(marked.parse(markdown, { async: false, gfm: true }))}
</article>
</html>
`
}

/** Writes a file of the demo to keep, below the cache folder, and gives its path. */
export function keep(name: string, content: string | Uint8Array): string {
  const file = cachePath('demo', name.replaceAll(/[^\w.-]+/g, '-'))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}
