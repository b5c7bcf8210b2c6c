import type { Build } from '../build/result.ts'
import { showPath } from '../github/annotation.ts'
import type { Archive } from '../package/result.ts'
import type { Project } from '../python/project.ts'
import { code, codeBlock, escapeMarkdown, factTable, heading } from '../text/markdown.ts'
import type { Artifact } from '../upload/artifact.ts'
import type { Comparison } from '../upload/conflict/compare-files.ts'
import type { ObjectLocation } from '../upload/location.ts'
import type { Upload } from '../upload/result.ts'
import { changeList } from './change-list.ts'
import { contentTable } from './content-table.ts'
import { deploymentHelp } from './deployment-help.ts'
import { leftOutList } from './left-out-list.ts'
import type { Results } from './outputs.ts'
import { archiveFacts, buildFacts, digestFacts, uploadFacts } from './summary-table.ts'

/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
export function summarize(results: Results, comparison?: Comparison): string {
  const { version, build, archive, location, upload } = results
  return [
    title(build.packageName, version, stateOf(upload)),
    place(location, upload),
    factTable([...buildFacts(build), ...archiveFacts(archive), ...uploadFacts(upload)]),
    comparison ? changeList(comparison) : '',
    contentTable(archive.content),
    leftOutList(build.leftOut),
    deployment(upload),
  ].join('')
}

/** The summary of the action `build`. */
export function summarizeBuild(build: Build): string {
  return [
    title(build.packageName, build.version, ['✅', 'built']),
    factTable(buildFacts(build)),
    leftOutList(build.leftOut),
  ].join('')
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
    deployment(upload),
  ].join('')
}

/** The summary of a step that publishes nothing, since the release tag names another package. */
export function summarizeSkipped(tag: string | undefined, { file }: Project): string {
  return `⏭️ Skipped: the tag ${code(tag ?? '')} names another package than ${code(showPath(file))}.\n\n`
}

type State = readonly [mark: string, text: string]

const STATES: Readonly<Record<Upload['status'], State>> = {
  published: ['✅', 'published'],
  unchanged: ['✅', 'is already published, nothing changed'],
  new: ['🆕', 'is new and can be published'],
}

function stateOf(upload: Upload | undefined): State {
  if (!upload) return ['📦', 'built, not uploaded']
  return STATES[upload.status]
}

function title(packageName: string, version: string, [mark, text]: State): string {
  return heading(`${mark} ${escapeMarkdown(packageName)} ${escapeMarkdown(version)} ${text}`)
}

function isStored(upload: Upload | undefined): upload is Upload {
  return upload !== undefined && upload.status !== 'new'
}

function deployment(upload: Upload | undefined): string {
  return isStored(upload) ? deploymentHelp(upload) : ''
}

function place({ uri }: ObjectLocation, upload: Upload | undefined): string {
  const stored = isStored(upload)
  const link = stored ? `[Open it in the AWS console](${upload.consoleUrl})\n\n` : ''
  return `${stored ? '' : 'It would go to:\n\n'}${codeBlock('text', uri)}${link}`
}
