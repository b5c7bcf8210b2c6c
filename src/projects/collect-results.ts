import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { digestOf } from '../files/digest.ts'
import type { Outputs } from '../github/outputs.ts'
import { clip, firstSentence, forLog } from '../text/format.ts'
import { UserError } from '../text/user-error.ts'
import type { Status } from '../upload/result.ts'
import type { ResultsInputs } from './inputs.ts'
import type { MatrixProject } from './matrix.ts'
import type { ResultDigest } from './result-digests.ts'

/** What became of a project. */
export type ProjectStatus = Status | 'failed'

/** What became of a project, with all outputs that its steps gave. */
export interface ProjectResult {
  readonly 'project-file': string
  readonly status: ProjectStatus
  /** Why it failed, in one sentence. Text of a job that ran the project's code, and cannot be trusted. */
  readonly reason?: string
  readonly [output: string]: string
}

/** What a job of a project leaves behind. */
interface ResultFile {
  /** Outputs of the actions `build` and `package`. */
  readonly build: Outputs
  /** Outputs of the action `upload`; only the job that uploads can have them, and the following ones. */
  readonly upload?: Outputs & { readonly status: Status }
  /** Outputs of the action `layer/upload`, empty if there is no layer. */
  readonly layer?: Outputs
  /** Outputs of `actions/attest`, empty if nothing was attested. */
  readonly attest?: Outputs
  /** Of the job that has left it; GitHub Enterprise Server has none. */
  readonly 'job-id'?: number | null
}

/** No result is larger: those of projects were environment variables, which Linux limits, and one file has up to 256 others. */
const MOST_BYTES = 512 * 1024

/**
 * Collects what became of each project. Any job of a run can write, replace and delete the artifacts of all, so a result
 * counts only if its digest is the one that a job of the project gave as its output; of those that needed no job, the job
 * that found them. Why a project failed is read without a digest, which a job that fails cannot hand over: it changes no
 * status.
 * @throws UserError if a result was replaced or deleted
 */
export async function collectResults({
  directory,
  projects,
  digests,
  unchanged = '',
}: ResultsInputs): Promise<ProjectResult[]> {
  const files = await readFiles(directory)
  const results = projects.map((project, index) => {
    const result = resultOf(project, digests.get(index), files.byDigest)
    return result.status === 'failed' ? { ...result, ...failureOf(index, files.byName) } : result
  })
  if (unchanged === '') return results
  const text = files.byDigest.get(unchanged)
  const others: ProjectResult[] = parseResult(text, 'the projects that are unchanged')
  return [...results, ...others].sort((a, b) => (folderOf(a) < folderOf(b) ? -1 : 1))
}

const folderOf = (result: ProjectResult) => path.posix.dirname(result['project-file'])

/** The job that failed, and why: one sentence for people, in which nothing is a command or a link. */
function failureOf(index: number, texts: ReadonlyMap<string, string>) {
  const [job = '', ...rest] = (texts.get(`failure-${index}.txt`) ?? '').split('\n')
  const text = rest.join('\n')
  const plain = forLog(firstSentence(text.slice(0, 2_000).trim()))
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, '…')
    .replaceAll('::', ': :')
  const reason = clip(plain) || 'The job ended without a result: its log shows why.'
  return { reason, ...jobUrl(job) }
}

/** The page of a job of this run: whatever the number, it leads nowhere else. */
function jobUrl(id: unknown): { readonly 'job-url'?: string } {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = process.env
  if (!server || !repository || !run || !/^\d{1,20}$/.test(String(id))) return {}
  return { 'job-url': `${server}/${repository}/actions/runs/${run}/job/${id}` }
}

interface Files {
  readonly byDigest: ReadonlyMap<string, string>
  /** Of two with one name, any. */
  readonly byName: ReadonlyMap<string, string>
}

/** The texts of all files, by their SHA-256 and by their names. */
async function readFiles(directory: string): Promise<Files> {
  const byDigest = new Map<string, string>()
  const byName = new Map<string, string>()
  // Without a folder no job got as far as leaving a result.
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries.filter(one => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    if ((await stat(file)).size > MOST_BYTES) continue
    const bytes = await readFile(file)
    byDigest.set(digestOf(bytes).sha256, bytes.toString())
    byName.set(entry.name, bytes.toString())
  }
  return { byDigest, byName }
}

function resultOf(
  project: MatrixProject,
  digest: ResultDigest | undefined,
  files: ReadonlyMap<string, string>,
): ProjectResult {
  const { 'project-file': file, 'package-name': name, version } = project
  // What was known before any code of the project ran is right, whatever its build says.
  const known = { 'project-file': file, ...(name && { 'package-name': name }) }
  const sha256 = digest?.upload || digest?.build
  if (!sha256) {
    const expected = version || project['declared-version']
    return { ...known, ...(expected && { version: expected }), status: 'failed' }
  }
  const found: ResultFile = parseResult(files.get(sha256), file)
  const { build, upload, layer = {}, attest = {} } = found
  // What is of use only to the jobs of the project is left out.
  const built: Outputs = Object.fromEntries(
    Object.entries(build).filter(([name]) => !/^(artifact-id|result|job-url|layer-.*)$/.test(name)),
  )
  const outputs = {
    ...built,
    ...known,
    ...(version && { version }),
    ...countWarnings([build.warnings, build['layer-warnings']]),
    ...jobUrl(found['job-id']),
  }
  // Whoever builds can write anything into its own result.
  if (!digest?.upload || !upload) {
    return { ...outputs, status: built.skipped === 'true' ? 'skipped' : 'built' }
  }
  const url = attest['attestation-url']
  const { 'layer-name': layerName, 'layer-version-arn': arn, published } = layer
  return {
    ...outputs,
    ...upload,
    ...countWarnings([outputs.warnings, upload.warnings, layer.warnings]),
    ...(url && { 'attestation-url': url }),
    ...(layerName && arn && { 'layer-name': layerName, 'layer-version-arn': arn }),
    ...(published && { 'layer-published': published }),
  }
}

/** The sum of the warnings of several steps, as far as they are numbers. */
function countWarnings(texts: readonly (string | undefined)[]): { readonly warnings?: string } {
  const counts = texts.filter(text => text !== undefined && /^\d{1,4}$/.test(text)).map(Number)
  return counts.length > 0 ? { warnings: String(counts.reduce((sum, each) => sum + each, 0)) } : {}
}

function parseResult<Result>(text: string | undefined, projectFile: string): Result {
  try {
    return JSON.parse(text ?? '')
  } catch (cause) {
    throw new UserError(`The result of ${projectFile} was replaced or deleted during the run.`, {
      section: 'result-replaced',
      hint:
        'A job of this run has changed the artifact of another one. Look for code that does so in the builds of the run; ' +
        'what was uploaded is not affected.',
      cause,
    })
  }
}
