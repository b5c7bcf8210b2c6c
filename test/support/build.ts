import path from 'node:path'
import { build } from '../../src/build/build.ts'
import type { BuildInputs } from '../../src/build/inputs.ts'
import type { Build } from '../../src/build/result.ts'
import { findProject } from '../../src/python/project/project.ts'

/**
 * Runs stage `build` on a project with the inputs that a workflow leaves out.
 * @param project its folder or its project file
 */
export async function buildProject(
  project: string,
  inputs: Partial<BuildInputs> = {},
): Promise<Build> {
  const found = findProject(project)
  const built = await build({
    project: found,
    pipPath: undefined,
    pipArgs: [],
    buildEnvironment: [],
    handler: undefined,
    imports: 'check',
    provided: [],
    secretFiles: 'refuse',
    releaseTag: 'match',
    buildDirectory: path.join(found.directory, 'build/lambda/source/build'),
    ...inputs,
  })
  if (!built) throw new Error('The build was skipped.')
  return built
}
