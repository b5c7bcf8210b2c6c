import { code, escapeMarkdown, heading, table } from '../text/markdown.ts'
import type { ProjectResult, ProjectStatus } from './collect-results.ts'

const MARKS: Readonly<Record<ProjectStatus, string>> = {
  failed: '❌ failed',
  published: '✅ published',
  unchanged: '✅ already published, unchanged',
  new: '🆕 new, can be published',
  built: '✅ built, not uploaded',
  skipped: '⏭️ skipped: the tag names another package',
}

/** The summary of many projects, in Markdown: those that failed come first. */
export function summarizeProjects(results: readonly ProjectResult[]): string {
  const order = Object.keys(MARKS)
  const rows = [...results]
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map(result => [
      code(result['project-file']),
      MARKS[result.status],
      escapeMarkdown([result['package-name'], result.version].filter(Boolean).join(' ')),
      result['s3-uri'] ? code(result['s3-uri']) : '',
    ])
  const failed = results.filter(({ status }) => status === 'failed').length
  const title = `${results.length} ${results.length === 1 ? 'project' : 'projects'}${failed > 0 ? `, ${failed} failed` : ''}`
  return heading(title) + table(['project', 'result', 'package', 'S3 URI'], rows)
}
