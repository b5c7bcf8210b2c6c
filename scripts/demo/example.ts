/** The example, step by step: published, inspected, invoked, published again, and refused once it has changed. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { styleText } from 'node:util'
import { CreateBucketCommand, type S3Client } from '@aws-sdk/client-s3'
import { copyExample } from '../../test/support/example.ts'
import { invokeInLambda } from '../../test/support/lambda/invoke.ts'
import { lambdaRuntime } from '../../test/support/lambda/runtime.ts'
import { PYTHON, python } from '../../test/support/python.ts'
import { runStep, type StepResult } from '../../test/support/runner.ts'
import type { S3Server } from '../../test/support/s3/server.ts'
import { check, fact, failedChecks, logPrinter, suggest, title } from './print.ts'
import { download, inspect, sha256 } from './stored-object.ts'
import { keep, renderSummary } from './summary-page.ts'

const BUCKET = 'demo-artifacts'

/** Shows all of it, and gives the exit code of the demo. */
export async function showExample(
  scratch: string,
  server: S3Server,
  s3: S3Client,
): Promise<number> {
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }))
  const project = await copyExample(scratch)

  title('1. Publish my-lambda-app 0.1.1')
  const first = await publish(project, server)
  check('the step succeeded', first.exitCode === 0)
  check('it stored a new object', first.outputs.uploaded === 'true')

  title('2. Its outputs')
  for (const [name, value] of Object.entries(first.outputs))
    fact(name, value || styleText('dim', '(empty)'))
  fact('job summary, as a page', keep('my-lambda-app.html', renderSummary(first.summary)))

  title('3. The object, as S3 describes it')
  const zipPath = await inspect(s3, first, scratch)

  title('4. The zip, as others read it')
  await readZip(zipPath)

  title("5. The handler, called from the downloaded zip by AWS's own runtime")
  await callHandler(zipPath, first, scratch)

  title('6. Publish the same source again: another folder, other times, umask 077, in Tokyo')
  const second = await publishElsewhere(path.join(scratch, 'another folder'), server)
  check('the step succeeded', second.exitCode === 0)
  check('nothing was uploaded', second.outputs.uploaded === 'false')
  check('it was built elsewhere', second.outputs['zip-path'] !== first.outputs['zip-path'])
  check('the outputs name the same bytes', second.outputs.sha256 === first.outputs.sha256)

  title('7. Publish a changed source under the same version')
  const logic = path.join(project, 'my_lambda_app', 'business_logic.py')
  writeFileSync(logic, readFileSync(logic, 'utf8').replace('Hello', 'Good morning'))
  const third = await publish(project, server)
  check('the step failed', third.exitCode === 1)
  const message = third.annotations.map(annotation => annotation.message).join('\n')
  check('the error names the changed file', message.includes('! my_lambda_app/business_logic.py '))
  check(
    'the stored bytes are still the first ones',
    sha256(await download(s3, first)) === first.outputs.sha256,
  )

  const failed = failedChecks()
  title(failed === 0 ? 'Every step did what it says. Next:' : `${failed} checks failed.`)
  if (failed === 0) {
    suggest('See what it says of your own project:', 'npm run demo -- ../my-project')
    suggest('Publish to your bucket, from a workflow:', 'README.md, "Quick start"')
  }
  return failed === 0 ? 0 : 1
}

function publish(
  workspace: string,
  server: S3Server,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep({
    workspace,
    with: { 'bucket-prefix': `s3://${BUCKET}/lambda/` },
    env: { ...server.env, ...env },
    onOutput: logPrinter(),
  })
}

/** Publishes another copy of the example, in which everything differs that must not matter. */
async function publishElsewhere(folder: string, server: S3Server): Promise<StepResult> {
  mkdirSync(folder)
  const copy = await copyExample(folder)
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(copy, name)
    chmodSync(file, statSync(file).isDirectory() ? 0o700 : 0o600)
    utimesSync(file, 1e9, 1e9)
  }
  const before = process.umask(0o077)
  try {
    return await publish(copy, server, { TZ: 'Asia/Tokyo' })
  } finally {
    process.umask(before)
  }
}

async function readZip(zipPath: string): Promise<void> {
  const listing = await python(['-m', 'zipfile', '--list', zipPath])
  console.log(listing.trimEnd().replaceAll(/^/gm, '  '))
  const program = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())'
  check(
    "Python's zipfile finds no fault",
    (await python(['-c', program, zipPath])).trim() === 'None',
  )
  try {
    execFileSync('unzip', ['-tq', zipPath], { stdio: 'ignore' })
    check('unzip -t finds no fault', true)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') check('unzip -t finds no fault', false)
    else console.log(styleText('yellow', '  - unzip is not on this machine: not tried'))
  }
}

async function callHandler(
  source: string,
  { outputs }: StepResult,
  scratch: string,
): Promise<void> {
  console.log(`  ${(await lambdaRuntime()).description}`)
  const layer = path.join(scratch, 'layer')
  const requirements: string[] = JSON.parse(outputs.requirements ?? '[]')
  console.log(`  A layer with what the output requirements lists: ${requirements.join(', ')}`)
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--target', layer, ...requirements], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { handler = '' } = outputs
  const event = { name: 'Ada', visits: 3 }
  const called = await invokeInLambda({ source, layer, handler, event })
  console.log(`  ${handler}(${JSON.stringify(event)})`)
  console.log(`  → ${JSON.stringify(called.answer ?? called.error)}`)
  check(
    'it answers',
    JSON.stringify(called.answer) ===
      '{"statusCode":200,"body":"Hello, Ada! This is your 3rd visit."}',
  )
  const { error } = await invokeInLambda({ source, handler, event })
  console.log(`  Without the layer: ${error?.errorType}: ${error?.errorMessage}`)
  check('without it, it fails as in Lambda', error?.errorType === 'Runtime.ImportModuleError')
}
