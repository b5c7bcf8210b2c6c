/**
 * The whole main job on this machine: publishes `examples/my-lambda-app` to a local S3 server with the bundled
 * action, looks at what is stored, calls the published handler, and tries to publish again.
 * Ends with 0 only if every step did what it says.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { styleText } from 'node:util'
import {
  CreateBucketCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
} from '@aws-sdk/client-s3'
import { cachePath } from '../test/support/cache.ts'
import { logReader } from '../test/support/commands.ts'
import { copyExample } from '../test/support/example.ts'
import { invoke } from '../test/support/handler.ts'
import { PYTHON, python } from '../test/support/python.ts'
import { runStep, type StepResult } from '../test/support/runner.ts'
// The user's own AWS settings must not lead the demo elsewhere.
import '../test/support/s3/hermetic.ts'
import { s3Client } from '../test/support/s3/bucket.ts'
import { startS3Server } from '../test/support/s3/server.ts'

const BUCKET = 'demo-artifacts'
let failures = 0

function title(text: string): void {
  console.log(`\n${styleText(['bold', 'cyan'], text)}`)
}

function fact(name: string, value: unknown): void {
  console.log(`  ${styleText('dim', name.padEnd(26))} ${value}`)
}

function check(text: string, ok: boolean): void {
  if (!ok) failures++
  console.log(`  ${ok ? styleText('green', '✓') : styleText('red', '✗ NOT TRUE:')} ${text}`)
}

/** Prints a log as the page of a run shows it; what that folds up is dim. */
function logPrinter(): (text: string) => void {
  const read = logReader()
  let rest = ''
  let folded = false
  return text => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines.map(read)) {
      if (line.kind === 'group') console.log(styleText('bold', `  ▾ ${line.title}`))
      if (line.kind === 'group' || line.kind === 'endgroup') folded = line.kind === 'group'
      if (line.kind === 'text') {
        console.log(folded ? styleText('dim', `    ${line.text}`) : `  ${line.text}`)
      }
      if (line.kind !== 'annotation') continue
      const { level, message } = line.annotation
      const shown = `  ${level}: ${message.replaceAll('\n', '\n  ')}`
      console.log(styleText(level === 'error' ? 'red' : 'yellow', shown))
    }
  }
}

mkdirSync(cachePath('tmp'), { recursive: true })
const scratch = mkdtempSync(path.join(cachePath('tmp'), 'demo-'))
// Whatever the demo starts leaves its traces in the clone's own cache folder.
Object.assign(process.env, { TMPDIR: scratch, TEMP: scratch, TMP: scratch })
process.env.PIP_CACHE_DIR = cachePath('pip')
process.env.PIP_ROOT_USER_ACTION = 'ignore'

title('A local S3 server')
const server = await startS3Server('moto')
const s3 = s3Client(server.env)
try {
  console.log(`  ${server.description} at ${server.endpoint}`)
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }))
  await demo()
} finally {
  s3.destroy()
  await server.stop()
  rmSync(scratch, { recursive: true, force: true })
}
title(failures === 0 ? 'Every step did what it says.' : `${failures} checks failed.`)
process.exitCode = failures === 0 ? 0 : 1

async function demo(): Promise<void> {
  const project = await copyExample(scratch)

  title('1. Publish my-lambda-app 0.1.1')
  const first = await publish(project)
  check('the step succeeded', first.exitCode === 0)
  check('it stored a new object', first.outputs.uploaded === 'true')

  title('2. Its outputs')
  for (const [name, value] of Object.entries(first.outputs))
    fact(name, value || styleText('dim', '(empty)'))

  title('3. The object, as S3 describes it')
  const zipPath = await inspect(first)

  title('4. The zip, as others read it')
  await readZip(zipPath)

  title('5. The handler, called from the downloaded zip')
  await callHandler(zipPath, first)

  title('6. Publish the same source again')
  const second = await publish(project)
  check('the step succeeded', second.exitCode === 0)
  check('nothing was uploaded', second.outputs.uploaded === 'false')
  check('the outputs name the same bytes', second.outputs.sha256 === first.outputs.sha256)

  title('7. Publish a changed source under the same version')
  const logic = path.join(project, 'my_lambda_app', 'business_logic.py')
  writeFileSync(logic, readFileSync(logic, 'utf8').replace('Hello', 'Good morning'))
  const third = await publish(project)
  check('the step failed', third.exitCode === 1)
  const message = third.annotations.map(annotation => annotation.message).join('\n')
  check('the error names the changed file', message.includes('! my_lambda_app/business_logic.py '))
  check(
    'the stored bytes are still the first ones',
    sha256(await download(first)) === first.outputs.sha256,
  )
}

function publish(workspace: string): Promise<StepResult> {
  return runStep({
    workspace,
    with: { 'bucket-prefix': `s3://${BUCKET}/lambda/` },
    env: server.env,
    onOutput: logPrinter(),
  })
}

/** Shows the stored object, compares its digests with the outputs, and gives the path of a downloaded copy. */
async function inspect({ outputs }: StepResult): Promise<string> {
  const object = { Bucket: outputs.bucket, Key: outputs.key }
  const head = await s3.send(new HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' }))
  const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand(object))
  fact('content type', head.ContentType)
  fact('content length', head.ContentLength)
  fact('checksum SHA256', head.ChecksumSHA256)
  for (const [name, value] of Object.entries(head.Metadata ?? {})) fact(`metadata ${name}`, value)
  for (const { Key = '', Value } of TagSet) fact(`tag ${Key}`, Value)

  const bytes = await download({ outputs })
  const zipPath = path.join(scratch, 'downloaded.zip')
  writeFileSync(zipPath, bytes)
  check('the SHA-256 of the download is the output sha256', sha256(bytes) === outputs.sha256)
  check('the metadata source_sha256 is the same', head.Metadata?.source_sha256 === outputs.sha256)
  check('the checksum that S3 keeps is the same', head.ChecksumSHA256 === outputs['code-sha256'])
  return zipPath
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

async function callHandler(zipPath: string, { outputs }: StepResult): Promise<void> {
  const layer = path.join(scratch, 'layer')
  const requirements: string[] = JSON.parse(outputs.requirements ?? '[]')
  console.log(`  A layer with what the output requirements lists: ${requirements.join(', ')}`)
  execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--target', layer, ...requirements], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const handler = 'my_lambda_app.lambda_function.lambda_handler'
  const answer = await invoke({ zipPath, layer, handler, event: { name: 'Ada', visits: 3 } })
  console.log(`  ${handler}({"name": "Ada", "visits": 3})\n  → ${JSON.stringify(answer)}`)
  check(
    'it answers',
    JSON.stringify(answer) === '{"statusCode":200,"body":"Hello, Ada! This is your 3rd visit."}',
  )
}

async function download({ outputs }: Pick<StepResult, 'outputs'>): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: outputs.bucket, Key: outputs.key }))
  if (!Body) throw new Error(`No content: ${outputs['s3-uri']}`)
  return Body.transformToByteArray()
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
