import { runAction } from '../action.ts'
import * as core from '../core.ts'
import { readProjectsInputs } from '../inputs.ts'
import { formatMatrix } from '../matrix.ts'
import { setOutputs } from '../outputs.ts'
import { forLog } from '../printable.ts'
import { findProjects } from '../projects.ts'
import { findTag } from '../workflow.ts'

await runAction(async () => {
  const inputs = readProjectsInputs()
  const projects = await findProjects(inputs, await findTag(inputs.releaseTag))
  for (const { project } of projects) core.info(`- ${forLog(project)}`)
  await setOutputs({ matrix: formatMatrix(projects), count: String(projects.length) })
})
