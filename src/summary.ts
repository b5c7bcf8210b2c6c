import * as core from '@actions/core'
import type { Archive } from './archive.ts'
import { messageOf } from './errors.ts'
import type { Results } from './outputs.ts'
import { formatSize } from './size.ts'

/** Top-level names in the summary. */
const SHOWN = 10

/** Adds what was published to the job summary, where the runner has one. */
export async function writeSummary(results: Results): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    await core.summary.addRaw(summarize(results)).write()
  } catch (error) {
    // What it tells of is done: no reason to fail the step.
    core.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

/** The summary of one run, in Markdown. */
export function summarize({ version, build, archive, location, upload }: Results): string {
  const state = !upload
    ? 'built, not uploaded'
    : upload.uploaded
      ? 'published'
      : 'was published before'
  const rows = [
    ['S3 URI', code(location.uri)],
    ...(upload ? [['Console', `[open in the AWS console](${upload.consoleUrl})`]] : []),
    ['SHA-256', code(archive.sha256)],
    ['CodeSha256', code(archive.codeSha256)],
    ['Size', `${formatSize(archive.zipSize)}, ${formatSize(archive.unzippedSize)} unzipped`],
    ...(build.handler ? [['Handler', code(build.handler)]] : []),
    ['Content', describeContent(archive.content)],
    ['Layers must provide', build.requirements.map(code).join('<br>') || 'nothing'],
  ]
  return [
    `### ${escapeMarkdown(build.packageName)} ${escapeMarkdown(version)} ${state}`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    '',
  ].join('\n')
}

function describeContent(content: Archive['content']): string {
  const lines = content
    .slice(0, SHOWN)
    .map(
      ({ name, files, bytes }) =>
        `${code(name)} ${files} ${files === 1 ? 'file' : 'files'}, ${formatSize(bytes)}`,
    )
  const rest = content.length - lines.length
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>')
}

function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** Metadata is text that others wrote: it must not become markup, nor end a cell of the table. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[&<>|`*_[\]\\\n]/g, character => `&#${character.charCodeAt(0)};`)
}
