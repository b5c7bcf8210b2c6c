import { printable } from './format.ts'

/** A heading of the third level, as all summaries begin. The text is Markdown already. */
export function heading(text: string, level = 3): string {
  return `${'#'.repeat(level)} ${text}\n\n`
}

/** A table. Cells are Markdown already; columns whose head begins with `>` have their text at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `|${cells.map(cell => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
  return [
    line(head.map(cell => cell.replace(/^>/, ''))),
    `|${head.map(cell => (cell.startsWith('>') ? '---:|' : ':---|')).join('')}`,
    ...rows.map(line),
    '',
    '',
  ].join('\n')
}

/** A text in the type of code. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** A block of code, which GitHub shows with a button to copy it. Nothing in the text can end it. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const lines = text.split('\n').map(printable)
  return [`${fence}${language}`, ...lines, fence, '', ''].join('\n')
}

/** Metadata is text that others wrote: it must not become markup, nor end a cell of a table. */
export function escapeMarkdown(text: string): string {
  return printable(text).replaceAll(
    /[&<>|`*_~[\]\\]/g,
    character => `&#${character.charCodeAt(0)};`,
  )
}

/** Names of inputs and outputs that are no words, and so are recognized anywhere. */
const HYPHENATED =
  'aws-region|bucket-prefix|build-(?:directory|environment)|code-sha256|expected-bucket-owner|fetch-depth|id-token|' +
  'include-projects|kms-key-id|layer-(?:directory|name|version-arn)|lock-file|package-name|pip-(?:args|path)|project-file|' +
  'python-version|release-tag|role-to-assume|secret-files|skip-unchanged|source-tree|' +
  'unzipped-size|version-(?:line|suffix)|zip-path'

/** What is typed as it is, in the messages of this action. */
const TYPED = new RegExp(
  [
    // Addresses, which GitHub makes links of. They come first, so that nothing in them is taken for a file.
    /(?<url>https?:\/\/\S+)/,
    /s3:\/\/[^\s"]*[^\s".,:;)]/,
    // A table of TOML, or a line of it: [build-system] requires = ["hatchling==1.27.0"]
    /\[[a-z][\w.-]+\](?: [\w-]+ = \[[^\]]*\])?/,
    // Permissions: s3:PutObject
    /\b(?:s3|kms|sts|iam|lambda):[A-Z]\w+/,
    /\{package-name\}/,
    // Settings: imports: ignore
    new RegExp(`\\b(?:imports|upload|handler|${HYPHENATED}): (?:[a-z]+|\\d+)\\b`),
    // Files: src/app/main.py:7
    /[\w@*./-]*\.(?:pyi?|toml|txt|cfg|lock|zip|ya?ml|json|env|pem|gitignore)\b(?::\d+)?(?!\.?\w)/,
    // Requirements: hatchling==1.27.0
    /\b[a-z][\w.-]*(?:\[[\w,]+\])?[=<>~!]=[\w.*+!-]*\w/,
    // Variables, and names and folders in Python
    /[\w./-]*\w_\w[\w./-]*(?<=\w)/,
    new RegExp(`(?<![\\w-])(?:${HYPHENATED})(?![\\w-])`),
    /(?<=\binputs? )(?!(?:to|is|of|that|must|for|and|or|in|with|was|has|are)\b)[a-z][a-z-]*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** A message as text, with its inputs, files, permissions and names in the type of code. */
export function prose(message: string): string {
  const parts: string[] = []
  let end = 0
  for (const { 0: typed, index, groups } of message.matchAll(TYPED)) {
    parts.push(escapeMarkdown(message.slice(end, index)))
    parts.push(groups?.url ? escapeMarkdown(typed) : code(typed))
    end = index + typed.length
  }
  return [...parts, escapeMarkdown(message.slice(end))].join('')
}

/** A link, in HTML. What cannot be an address of this form stays text. The text is HTML already. */
export function link(text: string, url: string | undefined): string {
  if (!url || !/^https:\/\/[\w.-]+\/[\w./?=&%~#@+,;:!-]*$/.test(url)) return text
  return `<a href="${url.replaceAll('&', '&amp;')}">${text}</a>`
}

/** What is shown only when somebody opens it. The title is HTML already, the content Markdown. */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}</details>\n\n`
}

/** A line of a table of facts; both are HTML already. */
export type Fact = readonly [name: string, value: string]

/** A table of facts. In HTML, since a table in Markdown has to begin with a line of heads. */
export function factTable(facts: readonly Fact[]): string {
  const rows = facts.map(
    ([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`,
  )
  return ['<table>', ...rows, '</table>', '', ''].join('\n')
}
