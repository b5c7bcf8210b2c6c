/** The one bundle: the launcher in each action's folder names the entry to run. */
import { runAction } from './run-action.ts'

/** Read when they run, so that no action loads what only another one needs. */
const ENTRIES = {
  all: () => import('./actions/all.ts'),
  build: () => import('./actions/build.ts'),
  package: () => import('./actions/package.ts'),
  upload: () => import('./actions/upload.ts'),
  layer: () => import('./actions/layer.ts'),
  'upload-layer': () => import('./actions/upload-layer.ts'),
  projects: () => import('./actions/projects.ts'),
  results: () => import('./actions/results.ts'),
}

/** Runs an action to its end; what it throws fails the step. */
export async function run(entry: keyof typeof ENTRIES): Promise<void> {
  await runAction(async () => (await ENTRIES[entry]()).run())
  // What still waits for an answer, such as a search for credentials that cannot be told to stop, does not keep the step
  // running; output that is still being written gets its time.
  setTimeout(() => process.exit(), 5_000).unref()
}
