import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { expect, inject, test } from 'vitest'
import { copyForCallers, copyRepository, runAct } from '../support/act/act.ts'
import { useBackends } from '../support/backends.ts'
import { commitAll, git } from '../support/commit.ts'
import { layerVersions } from '../support/layer.ts'
import { writeMonorepo } from '../support/publishing.ts'
import { freshBucket, s3Client } from '../support/s3/bucket.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const { env } = inject('s3')
const MINUTES = 60_000

await useBackends()

test.each(['publish', 'build'])(
  'act runs the job %s of the self-test',
  async job => {
    const checkout = await copyRepository()
    const workflow = '.github/workflows/self-test.yml'
    const { succeeded, log } = await runAct({ checkout, workflow, job })
    expect(succeeded, log).toBe(true)
    expect(log).toContain('Job succeeded')
  },
  10 * MINUTES,
)

const WORKFLOW = '.github/workflows/release.yml'

const caller = (bucket: string, attest: boolean) => `on: push
jobs:
  publish:
    permissions:
      contents: read
      id-token: write
      attestations: write
    uses: OWNER/build-lambda-source/.github/workflows/publish.yml@v1
    with:
      projects: functions/*
      bucket-prefix: s3://${bucket}/lambda/
      aws-region: us-east-1
      role-to-assume: arn:aws:iam::111122223333:role/publish
      layer: true
      attest: ${attest}
  report:
    needs: publish
    runs-on: ubuntu-latest
    steps:
      - run: echo "$RESULTS"
        env:
          RESULTS: \${{ needs.publish.outputs.results }}
`

// One project: of several, act hands over the outputs of the last one only.
test(
  'act runs the reusable workflow: a layer, an attestation, and then nothing to do',
  async () => {
    const bucket = await freshBucket(env)
    const layer = `act-${bucket.slice(-12)}`
    const checkout = await writeMonorepo(await scratchFolder(), ['alpha'])
    await writeFiles(checkout, { 'requirements.txt': 'idna==3.10\n' })
    await appendFile(
      path.join(checkout, 'functions/alpha/pyproject.toml'),
      `dependencies = ["idna"]\n[tool.build-lambda-source]\nlayer-name = "${layer}"\n`,
    )
    commitAll(checkout)
    git(checkout, 'remote', 'add', 'origin', 'https://github.com/team/functions.git')
    const called = await copyForCallers()
    const publish = async (attest: boolean) => {
      await writeFiles(checkout, { [WORKFLOW]: caller(bucket, attest) })
      const { succeeded, log } = await runAct({ checkout, workflow: WORKFLOW, aws: env, called })
      expect(succeeded, log).toBe(true)
      const [, results = '[]'] = /report\s*\] {3}\| (\[.*\])/.exec(log) ?? []
      return { log, results: JSON.parse(results) }
    }

    const first = await publish(true)
    expect(first.results, first.log).toMatchObject([
      { status: 'published', 'layer-version-arn': expect.stringContaining(`:${layer}:1`) },
    ])
    const Key = 'lambda/source/1.0/source.zip'
    const { Metadata } = await s3Client(env).send(new HeadObjectCommand({ Bucket: bucket, Key }))
    expect(first.log).toContain(`Attested alpha-1.0/source.zip@sha256:${Metadata?.source_sha256}`)
    expect(await layerVersions(env, layer)).toHaveLength(1)

    const second = await publish(false)
    expect(second.results, second.log).toMatchObject([{ status: 'unchanged' }])
    expect(second.log).not.toContain('/Build]')
  },
  10 * MINUTES,
)
