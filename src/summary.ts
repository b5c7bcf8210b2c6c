import type { Archive } from './archive.ts'
import type { Artifact } from './artifact.ts'
import type { Build } from './build.ts'
import { changeList } from './change-list.ts'
import type { Comparison } from './comparison.ts'
import { contentTable } from './content-table.ts'
import * as core from './core.ts'
import { deploymentHelp } from './deployment.ts'
import { messageOf } from './errors.ts'
import { archiveFacts, buildFacts, digestFacts, factTable, uploadFacts } from './facts.ts'
import type { ObjectLocation } from './layout.ts'
import { code, codeBlock, escapeMarkdown, heading } from './markdown.ts'
import type { Results } from './outputs.ts'
import { showPath } from './place.ts'
import type { Project } from './project.ts'
import type { Upload } from './upload.ts'

/** Adds Markdown to the job summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    const { summary } = await core.loadToolkit()
    await summary.addRaw(markdown).write()
  } catch (error) {
    // What it tells of is done: no reason to fail the step.
    core.warning(`The job summary could not be written: ${messageOf(error)}`)
  }
}

/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
export function summarize(results: Results, comparison?: Comparison): string {
  const { version, build, archive, location, upload } = results
  const { codeSha256 } = archive
  return [
    title(build.packageName, version, stateOf(upload)),
    place(location, upload),
    factTable([...buildFacts(build), ...archiveFacts(archive), ...uploadFacts(upload)]),
    comparison ? changeList(comparison) : '',
    contentTable(archive.content),
    upload ? deploymentHelp({ ...build, ...upload, codeSha256 }) : '',
  ].join('')
}

/** The summary of the action `build`. */
export function summarizeBuild(build: Build): string {
  return title(build.packageName, build.version, ['✅', 'built']) + factTable(buildFacts(build))
}

/** The summary of the action `package`. */
export function summarizeArchive(archive: Archive): string {
  return [
    heading('✅ Packaged'),
    factTable([['Path', code(archive.zipPath)], ...archiveFacts(archive)]),
    contentTable(archive.content),
  ].join('')
}

/**
 * The summary of the action `upload`.
 * @param comparison with an earlier version, if there is one that can be read
 */
export function summarizeUpload(
  artifact: Artifact,
  upload: Upload,
  comparison?: Comparison,
): string {
  return [
    title(artifact.packageName, artifact.version, stateOf(upload)),
    place(upload.location, upload),
    factTable([...digestFacts(artifact), ...uploadFacts(upload)]),
    comparison ? changeList(comparison) : '',
    deploymentHelp({ ...upload, codeSha256: artifact.codeSha256, handler: '' }),
  ].join('')
}

/** The summary of a step that publishes nothing, since the release tag names another package. */
export function summarizeSkipped(tag: string | undefined, { file }: Project): string {
  return `⏭️ Skipped: the tag ${code(tag ?? '')} names another package than ${code(showPath(file))}.\n\n`
}

type State = readonly [mark: string, text: string]

function stateOf(upload: Upload | undefined): State {
  if (!upload) return ['📦', 'built, not uploaded']
  return ['✅', upload.uploaded ? 'published' : 'was published before, with the same bytes']
}

function title(packageName: string, version: string, [mark, text]: State): string {
  return heading(`${mark} ${escapeMarkdown(packageName)} ${escapeMarkdown(version)} ${text}`)
}

function place({ uri }: ObjectLocation, upload: Upload | undefined): string {
  const link = upload ? `[Open it in the AWS console](${upload.consoleUrl})\n\n` : ''
  return `${upload ? '' : 'It would go to:\n\n'}${codeBlock('text', uri)}${link}`
}
