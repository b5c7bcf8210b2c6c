import path from 'node:path'
import { type Backend, BUILD_SYSTEMS, packageFiles } from './projects.ts'
import { writeFiles } from './scratch.ts'
import { type RunOptions, type RunResult, runWorkflow } from './workflow/run.ts'

/** The outputs of a project, its `project-file` and its `status`. */
export type ProjectOutputs = Readonly<Record<string, string>>

const CALLER = '.github/workflows/release.yml'

/** Writes a repository of projects `functions/<name>`, each with the version 1.0, built by these backends in turn. */
export async function writeMonorepo(
  folder: string,
  names: readonly string[],
  backends: readonly Backend[] = ['setuptools'],
): Promise<string> {
  for (const [index, name] of names.entries()) {
    const backend = backends[index % backends.length] ?? 'setuptools'
    const project = `[project]\nname = "${name}"\nversion = "1.0"\ndescription = "${name}"\n`
    await writeFiles(path.join(folder, 'functions', name), {
      'pyproject.toml': BUILD_SYSTEMS[backend] + project,
      ...packageFiles(backend, name),
    })
  }
  return folder
}

/** What a team gives the reusable workflow. */
export interface Call extends Omit<RunOptions, 'workflow'> {
  readonly with: Readonly<Record<string, string | boolean>>
  /** The jobs that call it, each with these inputs; by default one. */
  readonly jobs?: readonly string[]
}

/**
 * Calls the reusable workflow publish.yml from a workflow of that repository, as a team would, and gives the results per
 * project besides those of the run.
 */
export async function callPublish({
  with: given,
  jobs = ['publish'],
  ...options
}: Call): Promise<RunResult & { readonly projects: readonly ProjectOutputs[] }> {
  const inputs = {
    'aws-region': options.aws?.AWS_REGION ?? 'us-east-1',
    'role-to-assume': 'arn:aws:iam::111122223333:role/publish',
    ...given,
  }
  const lines = Object.entries(inputs).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const calls = jobs.map(
    job => `
  ${job}:
    permissions:
      contents: read
      id-token: write
      attestations: write
    uses: OWNER/build-lambda-source/.github/workflows/publish.yml@v1
    with:
      ${lines.join('\n      ')}
`,
  )
  await writeFiles(options.checkout, { [CALLER]: `on: push\njobs:${calls.join('')}` })
  const run = await runWorkflow({ ...options, workflow: CALLER })
  return { ...run, projects: JSON.parse(run.outcomes.publish?.outputs.results || '[]') }
}
