import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { addProgram, useAwsCli } from '../support/aws/cli.ts'
import {
  configurationOf,
  createFunction,
  createRole,
  lambdaClient,
} from '../support/aws/functions.ts'
import { useBackends } from '../support/backends.ts'
import { copyExample } from '../support/example.ts'
import { s3Client } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'
import type { Event } from '../support/workflow/github.ts'
import { runWorkflow } from '../support/workflow/run.ts'

// Instead of the my-bucket of the examples, which belongs to the tests of those that only publish.
const BUCKET = 'deployed'
const REGION = 'eu-central-1'
const LAYER = /^arn:aws:lambda:eu-central-1:\d{12}:layer:my-lambda-app:\d+$/

const { env: server } = inject('s3')
const env = {
  ...server,
  AWS_REGION: REGION,
  AWS_ENDPOINT_URL_CLOUDFORMATION: server.AWS_ENDPOINT_URL_LAMBDA ?? '',
}
const s3 = s3Client(env)
const lambda = lambdaClient(env)

await useBackends()

beforeAll(async () => {
  const CreateBucketConfiguration = { LocationConstraint: REGION } as const
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await s3.send(new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration }))
})

beforeEach(async () => {
  await useAwsCli()
  await addProgram('gh', `test "$1 $2" = 'attestation verify' && test -s "$3"`)
})

afterEach(() => vi.unstubAllEnvs())

/** A repository with the example, all example workflows, and a lock file. */
async function repository(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const checkout = await copyExample(await scratchFolder())
  const workflows = path.join(checkout, '.github/workflows')
  await cp(path.join(ROOT, 'examples/workflows'), workflows, { recursive: true })
  return writeFiles(checkout, { 'requirements.txt': 'humanize==4.12.3\n', ...more })
}

const TAG: Event = { name: 'push', ref: 'refs/tags/v0.1.1' }

/** Runs one of its workflows, with the bucket and functions of this test. */
async function run(
  checkout: string,
  name: string,
  functionName: string,
  event = TAG,
  live = 'live',
) {
  const workflow = `.github/workflows/${name}`
  const text = await readFile(path.join(ROOT, 'examples/workflows', name), 'utf8')
  const own = text
    .replaceAll('my-bucket', BUCKET)
    .replaceAll('name my-lambda-app', `name ${functionName}`)
    .replaceAll('--qualifier live', `--qualifier ${live}`)
  await writeFiles(checkout, { [workflow]: own })
  const vars = { DEPLOY_ROLE: 'arn:aws:iam::111122223333:role/deploy', FUNCTION_NAME: functionName }
  return await runWorkflow({ checkout, workflow, event, vars, aws: env })
}

async function published(version = '0.1.1'): Promise<string> {
  const Key = `lambda/source/${version}/source.zip`
  const head = { Bucket: BUCKET, Key, ChecksumMode: 'ENABLED' } as const
  return (await s3.send(new HeadObjectCommand(head))).ChecksumSHA256 ?? 'missing'
}

test('deploy-with-aws-cli.yml brings code and layer into the function', async () => {
  await createFunction(env, 'cli')
  const { result, log } = await run(await repository(), 'deploy-with-aws-cli.yml', 'cli')
  expect(result, log).toBe('success')
  expect(await configurationOf(lambda, 'cli', 'live')).toMatchObject({
    Version: '2',
    CodeSha256: await published(),
    Handler: 'my_lambda_app.lambda_function.lambda_handler',
    Layers: [{ Arn: expect.stringMatching(LAYER) }],
  })
})

test('promote.yml moves the alias of each stage, and rollback.yml moves it back', async () => {
  await createFunction(env, 'stages')
  const checkout = await repository()
  const first = await run(checkout, 'promote.yml', 'stages')
  expect(first.result, first.log).toBe('success')
  expect(first.jobs.map(({ environment }) => environment)).toEqual(
    expect.arrayContaining(['development', 'staging', 'production']),
  )
  const live = async () => (await configurationOf(lambda, 'stages', 'live')).CodeSha256
  expect(await live()).toBe(await published())

  const project = path.join(checkout, 'pyproject.toml')
  const next = (await readFile(project, 'utf8')).replace('0.1.1', '0.2.0')
  await writeFiles(checkout, { 'pyproject.toml': next })
  const second = await run(checkout, 'promote.yml', 'stages', { ...TAG, ref: 'refs/tags/v0.2.0' })
  expect(second.result, second.log).toBe('success')
  expect(await live()).toBe(await published('0.2.0'))

  const back = (version: string) =>
    run(checkout, 'rollback.yml', 'stages', {
      ...{ name: 'workflow_dispatch', ref: 'refs/heads/main' },
      payload: { inputs: { version, environment: 'production' } },
    })
  const { result, log } = await back('0.1.1')
  expect(result, log).toBe('success')
  expect(await live()).toBe(await published())

  const missing = await back('9.9.9')
  expect(missing.result).toBe('failure')
  expect(missing.log).toContain(`There is no s3://${BUCKET}/lambda/source/9.9.9/source.zip`)
})

/**
 * What SAM makes of the template, by hand: moto has no SAM. Its CloudFormation makes no alias, and functions without layers:
 * those are in the description.
 */
async function withoutSam(): Promise<string> {
  const text = await readFile(path.join(ROOT, 'examples/sam/template.yaml'), 'utf8')
  const [declared = ''] = text.split('Resources:')
  expect(text).toContain('Layers: !If [HasLayers, !Ref Layers, !Ref AWS::NoValue]')
  return `${declared.replace(/^Transform:.*$/m, '')}
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: stack
      Runtime: python3.13
      Role: ${await createRole(env)}
      Handler: !Ref SourceHandler
      Code: { S3Bucket: !Ref SourceBucket, S3Key: !Ref SourceKey, S3ObjectVersion: !Ref SourceVersionId }
      Description: !If [HasLayers, !Join [" ", !Ref Layers], none]
  Version:
    Type: AWS::Lambda::Version
    Properties: { FunctionName: !Ref Function, CodeSha256: !Ref SourceCodeSha256 }
`
}

test('deploy-with-cloudformation.yml deploys the stack with code and layer', async () => {
  const checkout = await repository({ 'template.yaml': await withoutSam() })
  const { result, log } = await run(checkout, 'deploy-with-cloudformation.yml', 'stack', TAG, '1')
  expect(result, log).toBe('success')
  expect(await configurationOf(lambda, 'stack', '1')).toMatchObject({
    CodeSha256: await published(),
    Description: expect.stringMatching(LAYER),
  })
})

test.each([
  ['deploy-with-terraform.yml', 'terraform', /^\["(\S+)"\]$/],
  ['deploy-with-cdk.yml', 'npx', /^(\S+)$/],
])('%s hands code and layer to %s', async (name, program, layers) => {
  // In place of the program, which would need AWS.
  await addProgram(program, 'echo "$PWD: $*"; printenv\n')
  const checkout = await repository({ 'cdk/requirements.txt': '' })
  const { result, log } = await run(checkout, name, 'any')
  expect(result, log).toBe('success')
  const given = (variable: RegExp) => variable.exec(log)?.[1]
  expect(given(/^(?:TF_VAR_source_key|SOURCE_KEY)=(.*)$/m)).toBe('lambda/source/0.1.1/source.zip')
  expect(given(/^(?:TF_VAR_source_code_sha256|SOURCE_CODE_SHA256)=(.*)$/m)).toBe(await published())
  expect(given(/^(?:TF_VAR_source_version_id|SOURCE_VERSION_ID)=(.*)$/m)).toMatch(/^\S+$/)
  const [, arn] = layers.exec(given(/^(?:TF_VAR_layers|LAYERS)=(.*)$/m) ?? '') ?? []
  expect(arn).toMatch(LAYER)
})

test('try-in-development.yml loads what would be published', async () => {
  await createFunction(env, 'tried')
  const { result, log } = await run(await repository(), 'try-in-development.yml', 'tried')
  expect(result, log).toBe('success')
  expect((await configurationOf(lambda, 'tried')).CodeSha256).toBe(await published())
})
