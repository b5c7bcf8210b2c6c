import { clip, withinBytes } from '../text/format.ts'
import { code, details, escapeMarkdown, heading, link, prose, table } from '../text/markdown.ts'
import type { ProjectResult, ProjectStatus } from './collect-results.ts'

/** In the order in which they are shown. */
const STATES: Readonly<Record<ProjectStatus, readonly [mark: string, text: string]>> = {
  failed: ['❌', 'failed'],
  published: ['✅', 'published'],
  new: ['🆕', 'new'],
  built: ['📦', 'built'],
  unchanged: ['☑️', 'unchanged'],
  skipped: ['⏭️', 'skipped'],
}
const ORDER = Object.keys(STATES) as ProjectStatus[]

/** What needs nobody's attention. */
const QUIET: readonly ProjectStatus[] = ['unchanged', 'skipped']

/** Bytes of each of the two tables. GitHub shows no summary of a step that is larger than 1 MiB. */
const MOST_BYTES = 400 * 1024

/** The summary of many projects, in Markdown: those that failed come first, and the title counts them. */
export function summarizeProjects(results: readonly ProjectResult[]): string {
  const sorted = [...results].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  const loud = sorted.filter(({ status }) => !QUIET.includes(status))
  const quiet = sorted.filter(({ status }) => QUIET.includes(status))
  return [
    heading(titleOf(sorted)),
    loud.length > 0 ? tableOf(loud) : '',
    quiet.length > 0 ? details(countStates(quiet).join(', '), tableOf(quiet)) : '',
  ].join('')
}

function titleOf(sorted: readonly ProjectResult[]): string {
  const states = countStates(sorted)
  const functions = count(sorted.length, 'function')
  const [only] = states.length === 1 ? sorted : []
  const warnings = sorted.reduce((sum, result) => sum + warningsOf(result), 0)
  const mark = sorted[0] ? STATES[sorted[0].status][0] : ''
  return [
    `${mark} ${functions}${only ? ` ${STATES[only.status][1]}` : `: ${states.join(', ')}`}`,
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ')
}

function countStates(results: readonly ProjectResult[]): string[] {
  return ORDER.map(state => [results.filter(({ status }) => status === state).length, state])
    .filter(([number]) => number !== 0)
    .map(([number, state]) => `${number} ${state}`)
}

function tableOf(results: readonly ProjectResult[]): string {
  const rows = results.map(rowOf)
  const shown = withinBytes(
    rows.map(cells => cells.join('')),
    MOST_BYTES,
  ).length
  const rest = rows.length - shown
  const note = rest > 0 ? `${rest} more are left out: a summary has room for 1 MiB.\n\n` : ''
  return table(['Function', 'Result'], rows.slice(0, shown)) + note
}

function rowOf(result: ProjectResult): string[] {
  const { 'project-file': file, 'package-name': name, version = '' } = result
  const before = result['previous-version']
  const versions = [...(before && version ? [before] : []), version]
    .map(one => escapeMarkdown(clip(one, 100)))
    .join('&nbsp;→&nbsp;')
  return [
    `${code(clip(name || file, 100))} ${versions}`.trimEnd(),
    [stateOf(result), ...links(result)].join(' · '),
  ]
}

/** Reasons and versions come from builds: they are text that others wrote. */
function stateOf({ status, reason, ...others }: ProjectResult): string {
  const [mark, text] = STATES[status]
  const layer = layerOf(others)
  const because = reason ? `: ${prose(clip(reason.replaceAll(/\s+/g, ' ').trim(), 200))}` : ''
  const warnings = warningsOf(others)
  return `${mark} ${text}${because}${layer}${warnings > 0 ? ` · ⚠️ ${count(warnings, 'warning')}` : ''}`
}

/** The version of the layer that belongs to it. */
function layerOf(result: Readonly<Record<string, string>>): string {
  const version = /:(\d+)$/.exec(result['layer-version-arn'] ?? '')?.[1]
  if (version === undefined) return ''
  return `, layer version ${version}${result['layer-published'] === 'true' ? ' published' : ''}`
}

/** Where to look further. Only the job that uploads can give the first two. */
function links(result: ProjectResult): string[] {
  const job = result['job-url']
  return [
    ...(result['console-url'] && isStored(result) ? [link('console', result['console-url'])] : []),
    ...(result['attestation-url'] ? [link('provenance', result['attestation-url'])] : []),
    ...(job && RUN.test(job) ? [link('job', job)] : []),
  ]
}

/** A page of GitHub's about a run or one of its jobs. */
const RUN = /^https:\/\/[\w.-]+(\/[\w.-]+){2}\/actions\/runs\/\d+(\/(job|attempts)\/\d+)*$/

function isStored({ status }: ProjectResult): boolean {
  return status === 'published' || status === 'unchanged'
}

function warningsOf({ warnings = '' }: Readonly<Record<string, string>>): number {
  return /^\d{1,4}$/.test(warnings) ? Number(warnings) : 0
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
