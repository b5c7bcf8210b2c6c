import { scratchFolder, writeFiles } from '../scratch.ts'
import { type RunOptions, type RunResult, runWorkflow } from './run.ts'

/** Runs the workflow `main.yml` of a repository that consists of these workflows, for a test. */
export async function runMain(
  files: Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
): Promise<RunResult> {
  const named = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text])
  const checkout = await writeFiles(await scratchFolder(), Object.fromEntries(named))
  return runWorkflow({ checkout, workflow: '.github/workflows/main.yml', ...options })
}
