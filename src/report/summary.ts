import type { Build } from '../build/result.ts'
import { listZip } from '../files/zip-directory.ts'
import { showPath } from '../github/annotation.ts'
import type { Archive } from '../package/result.ts'
import type { Project } from '../python/project/project.ts'
import {
  code,
  codeBlock,
  escapeMarkdown,
  type Fact,
  factTable,
  heading,
  link,
} from '../text/markdown.ts'
import type { Artifact } from '../upload/artifact.ts'
import type { Comparison } from '../upload/conflict/compare-files.ts'
import { publication } from '../upload/conflict/publication.ts'
import type { Upload } from '../upload/result.ts'
import { changeList } from './change-list.ts'
import { deploymentHelp } from './deployment-help.ts'
import { fileList } from './file-list.ts'
import { leftOutList } from './left-out-list.ts'
import type { Results } from './outputs.ts'
import { buildFacts, digestTable, sizeFact } from './summary-table.ts'
import { warningList } from './warning-list.ts'

/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
export function summarize(results: Results, comparison?: Comparison): string {
  const { version, build, archive, location, upload } = results
  const { packageName } = build
  if (!upload) {
    return [
      title('📦', packageName, version, 'built, not uploaded'),
      `It would go to:\n\n${codeBlock('text', location.uri)}`,
      content(archive, buildFacts(build)),
      leftOutList(build.leftOut),
      digestTable(archive),
    ].join('')
  }
  return summarizeStored({ ...archive, packageName, version }, upload, { build, comparison })
}

/** The summary of the action `build`. */
export function summarizeBuild(build: Build): string {
  const { packageName, version } = build
  return [
    title('✅', packageName, version, 'built'),
    factTable(buildFacts(build)),
    leftOutList(build.leftOut),
  ].join('')
}

/** The summary of the action `package`. */
export function summarizeArchive(archive: Archive): string {
  return [
    heading('✅ Packaged'),
    warningList(),
    content(archive, [['Path', code(archive.zipPath)]]),
    digestTable(archive),
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
  return summarizeStored(artifact, upload, { comparison })
}

/** The summary of a step that publishes nothing, since the release tag names another package. */
export function summarizeSkipped(tag: string | undefined, { file }: Project): string {
  return `⏭️ Skipped: the tag ${code(tag ?? '')} names another package than ${code(showPath(file))}.\n\n`
}

interface Details {
  /** Absent if an earlier step has built. */
  readonly build?: Build
  readonly comparison: Comparison | undefined
}

function summarizeStored(artifact: Artifact, upload: Upload, { build, comparison }: Details) {
  const { packageName, version } = artifact
  const described =
    content(artifact, build ? buildFacts(build) : [], comparison && changeList(comparison)) +
    leftOutList(build?.leftOut)
  switch (upload.status) {
    case 'published':
      return [
        title('✅', packageName, version, 'published'),
        `${codeBlock('text', upload.location.uri)}${consoleLink(upload)}\n\n`,
        described,
        digestTable(artifact, upload.versionId),
        deploymentHelp(upload),
      ].join('')
    case 'new':
      return [
        title('🆕', packageName, version, 'is new and can be published'),
        `It would go to:\n\n${codeBlock('text', upload.location.uri)}`,
        described,
      ].join('')
    case 'unchanged':
      return summarizeUnchanged({ ...upload, packageName, version })
  }
}

/** The summary of a version that was published before. */
export function summarizeUnchanged(
  upload: Upload & Pick<Artifact, 'packageName' | 'version'>,
): string {
  return [
    title('☑️', upload.packageName, upload.version, 'is already published, nothing changed'),
    `${since(upload)}This run uploaded nothing.<br>\n`,
    `${code(upload.location.uri)}<br>\n${consoleLink(upload)}\n\n`,
  ].join('')
}

function title(mark: string, packageName: string, version: string, state: string): string {
  const text = `${mark} ${escapeMarkdown(packageName)} ${escapeMarkdown(version)} ${state}`
  return heading(text) + warningList()
}

function content({ bytes }: Pick<Artifact, 'bytes'>, facts: readonly Fact[], changes = ''): string {
  const files = listZip(bytes)
  const unzipped = files.reduce((sum, { size }) => sum + size, 0)
  return factTable([...facts, sizeFact(bytes, unzipped)]) + changes + fileList(files)
}

function since({ earlier }: Upload): string {
  const text = earlier && publication(earlier)
  return text ? `Published ${text}. ` : ''
}

function consoleLink({ consoleUrl }: Upload): string {
  return link('Open it in the AWS console', consoleUrl)
}
