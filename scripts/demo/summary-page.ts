import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { marked } from 'marked'
import { cachePath } from '../../test/support/cache.ts'

/** A look like that of GitHub's pages. */
const STYLE = `
body { color: #1f2328; background: #fff; font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
  max-width: 1012px; margin: 32px auto; padding: 0 32px; overflow-wrap: break-word; }
a { color: #0969da; }
h1, h2, h3, h4 { line-height: 1.25; margin: 24px 0 16px; }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: #818b981f; border-radius: 6px; }
code { padding: .2em .4em; }
pre { background: #f6f8fa; padding: 16px; overflow: auto; }
pre code { background: none; padding: 0; font-size: 100%; }
table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto; margin: 0 0 16px; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
tr:nth-child(2n) { background: #f6f8fa; }
blockquote { border-left: .25em solid #d1d9e0; color: #59636e; margin: 0 0 16px; padding: 0 1em; }
details { margin: 0 0 16px; }
summary { cursor: pointer; }
`

/** Renders a job summary as a page. What the summary escapes is escaped, and as on GitHub no script runs. */
export function renderSummary(markdown: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Job summary</title>
<style>${STYLE}</style>
${marked.parse(markdown, { async: false, gfm: true })}
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
