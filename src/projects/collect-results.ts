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
  /** Outputs of the action `upload`; only the job that uploads can have them. */
  readonly upload?: Outputs & { readonly status: Status }
  /** Outputs of `actions/attest`, empty if nothing was attested. */
  readonly attest?: Outputs
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
    return result.status === 'failed'
      ? { ...result, reason: reasonOf(index, files.byName) }
      : result
  })
  if (unchanged === '') return results
  const text = files.byDigest.get(unchanged)
  const others: ProjectResult[] = parseResult(text, 'the projects that are unchanged')
  return [...results, ...others].sort((a, b) => (folderOf(a) < folderOf(b) ? -1 : 1))
}

const folderOf = (result: ProjectResult) => path.posix.dirname(result['project-file'])

/** One sentence for people, in which nothing is a command or a link. */
function reasonOf(index: number, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(`failure-${index}.txt`) ?? ''
  const plain = forLog(firstSentence(text.slice(0, 2_000).trim()))
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, '…')
    .replaceAll('::', ': :')
  return clip(plain) || 'The job ended without a result: its log shows why.'
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
  const { build, upload, attest = {} }: ResultFile = parseResult(files.get(sha256), file)
  // Of use only to the jobs of the project.
  const { 'artifact-id': _, result: __, ...built } = build
  const outputs = { ...built, ...known, ...(version && { version }) }
  // Whoever builds can write anything into its own result.
  if (!digest?.upload || !upload) {
    return { ...outputs, status: built.skipped === 'true' ? 'skipped' : 'built' }
  }
  const url = attest['attestation-url']
  return { ...outputs, ...upload, ...(url && { 'attestation-url': url }) }
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
