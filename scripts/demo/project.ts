/** Somebody's own project: what the action says of it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CreateBucketCommand, type S3Client } from '@aws-sdk/client-s3'
import { runStep, type StepResult } from '../../test/support/runner.ts'
import type { S3Server } from '../../test/support/s3/server.ts'
import type { DemoArguments } from './arguments.ts'
import type { Checkout } from './checkout.ts'
import { fact, logPrinter, suggest, title } from './print.ts'
import { keep, renderSummary } from './summary-page.ts'

const PREFIX = 's3://demo-artifacts/lambda/'

/** Publishes a copy of a project, shows what came of it, and gives the exit code of the action. */
export async function publishProject(
  { project, inputs }: DemoArguments,
  { workspace, projectFile, description }: Checkout,
  server: S3Server,
  s3: S3Client,
): Promise<number> {
  const given = { 'project-file': projectFile, 'bucket-prefix': PREFIX, ...inputs }
  const [, bucket] = /^s3:\/\/([^/]+)/.exec(given['bucket-prefix']) ?? []
  // If that is no name of a bucket, the action says so.
  if (bucket) await s3.send(new CreateBucketCommand({ Bucket: bucket })).catch(() => {})

  title(`Publish ${project}`)
  console.log(`  A copy: ${description}. The project itself stays as it is.`)
  for (const [name, value] of Object.entries(given)) fact(name, value.replaceAll('\n', ', '))
  console.log()
  const result = await runStep({ workspace, with: given, env: server.env, onOutput: logPrinter() })

  title('What the step leaves behind')
  // The copy is removed at the end, so these two paths lead nowhere then.
  const { 'zip-path': zip, 'build-directory': _, ...outputs } = result.outputs
  for (const [name, value] of Object.entries(outputs)) if (value) fact(name, value)
  const name = path.basename(path.resolve(project))
  if (zip) fact('zip, a copy', keep(`${name}.zip`, readFileSync(zip)))
  fact('job summary, as a page', keep(`${name}.html`, renderSummary(result.summary)))
  fact('whole log', keep(`${name}.log`, result.log))
  showNext(project, result)
  return result.exitCode
}

function showNext(project: string, { exitCode, outputs }: StepResult): void {
  title(exitCode === 0 ? 'Published, to a local S3 server. Next:' : 'Not published. Next:')
  const again = `npm run demo -- ${/\s/.test(project) ? JSON.stringify(project) : project}`
  if (exitCode !== 0) suggest('Do what the error says, and try again:', again)
  else {
    suggest('Try an input of the action:', `${again} --handler ${outputs.handler || 'none'}`)
    suggest('See what it does when a version is published twice:', 'npm run demo')
    suggest('Publish to your bucket, from a workflow:', 'README.md, "Quick start"')
  }
}
