import * as core from '@actions/core'
import type { Archive } from './archive.ts'
import type { Build } from './build.ts'
import { messageOf } from './errors.ts'
import type { ArtifactInputs } from './inputs.ts'
import type { ObjectLocation } from './layout.ts'
import { code, escapeMarkdown, factSheet } from './markdown.ts'
import type { Results } from './outputs.ts'
import { formatSize } from './size.ts'
import type { Upload } from './upload.ts'

/** Top-level names in the summary. */
const SHOWN = 10

type Fact = readonly [name: string, value: string]

/** Adds Markdown to the job summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    // What it tells of is done: no reason to fail the step.
    core.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

/** The summary of one run of the all-in-one action. */
export function summarize({ version, build, archive, location, upload }: Results): string {
  return factSheet(title(build.packageName, version, stateOf(upload)), [
    ...uploadFacts(location, upload),
    ...archiveFacts(archive),
    ...buildFacts(build),
  ])
}

/** The summary of the action `build`. */
export function summarizeBuild(build: Build): string {
  return factSheet(title(build.packageName, build.version, 'built'), buildFacts(build))
}

/** The summary of the action `package`. */
export function summarizeArchive(archive: Archive): string {
  return factSheet('Packaged', [['Zip', code(archive.zipPath)], ...archiveFacts(archive)])
}

/** The summary of the action `upload`. */
export function summarizeUpload(
  { packageName, version, sha256 }: ArtifactInputs,
  location: ObjectLocation,
  upload: Upload,
): string {
  return factSheet(title(packageName, version, stateOf(upload)), [
    ...uploadFacts(location, upload),
    ['SHA-256', code(sha256)],
  ])
}

function title(packageName: string, version: string, state: string): string {
  return `${escapeMarkdown(packageName)} ${escapeMarkdown(version)} ${state}`
}

function stateOf(upload: Upload | undefined): string {
  if (!upload) return 'built, not uploaded'
  return upload.uploaded ? 'published' : 'was published before'
}

function uploadFacts(location: ObjectLocation, upload: Upload | undefined): Fact[] {
  return [
    ['S3 URI', code(location.uri)],
    ...(upload
      ? [['Console', `[open in the AWS console](${upload.consoleUrl})`] satisfies Fact]
      : []),
  ]
}

function archiveFacts(archive: Archive): Fact[] {
  return [
    ['SHA-256', code(archive.sha256)],
    ['CodeSha256', code(archive.codeSha256)],
    ['Size', `${formatSize(archive.zipSize)}, ${formatSize(archive.unzippedSize)} unzipped`],
    ['Content', describeContent(archive.content)],
  ]
}

function buildFacts({ handler, requirements }: Build): Fact[] {
  return [
    ...(handler ? [['Handler', code(handler)] satisfies Fact] : []),
    ['Layers must provide', requirements.map(code).join('<br>') || 'nothing'],
  ]
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
