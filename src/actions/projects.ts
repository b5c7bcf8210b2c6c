import { writeFileSync } from 'node:fs'
import * as core from '@actions/core'
import { digestOf } from '../files/digest.ts'
import { setOutputs } from '../github/outputs.ts'
import { readProjectsInputs } from '../inputs/read-inputs.ts'
import { findProjects } from '../projects/find-projects.ts'
import { findUnchanged } from '../projects/find-unchanged.ts'
import { formatMatrix } from '../projects/matrix.ts'
import { findTag } from '../python/release-tag.ts'
import { publishedOutputs } from '../report/outputs.ts'
import { forLog } from '../text/format.ts'

/** Finds the projects of a repository, as a matrix of jobs; those that are published already, unchanged, need none. */
export async function run(): Promise<void> {
  const inputs = readProjectsInputs()
  const projects = await findProjects(inputs, await findTag(inputs.releaseTag ?? 'match'))
  const unchanged = await findUnchanged(projects, inputs)
  const changed = projects.filter(project => !unchanged.has(project))
  for (const project of projects) {
    core.info(
      `- ${forLog(project.project)}${unchanged.has(project) ? ': unchanged, needs no job' : ''}`,
    )
  }
  const results = [...unchanged].map(([project, published]) => ({
    'project-file': project['project-file'],
    ...publishedOutputs(published),
    ...(published.layerVersionArn && { 'layer-version-arn': published.layerVersionArn }),
  }))
  const text = Buffer.from(JSON.stringify(results))
  if (results.length > 0) writeFileSync(inputs.unchangedFile, text)
  setOutputs({
    matrix: formatMatrix(changed),
    count: String(changed.length),
    unchanged: results.length > 0 ? digestOf(text).sha256 : '',
  })
}
