import * as core from '@actions/core'
import { setOutputs } from '../github/outputs.ts'
import { readProjectsInputs } from '../inputs/read-inputs.ts'
import { findProjects } from '../projects/find-projects.ts'
import { formatMatrix } from '../projects/matrix.ts'
import { findTag } from '../python/release-tag.ts'
import { forLog } from '../text/format.ts'

/** Finds the projects of a repository, as a matrix of jobs. */
export async function run(): Promise<void> {
  const inputs = readProjectsInputs()
  const projects = await findProjects(inputs, await findTag(inputs.releaseTag ?? 'match'))
  for (const { project } of projects) core.info(`- ${forLog(project)}`)
  setOutputs({ matrix: formatMatrix(projects), count: String(projects.length) })
}
