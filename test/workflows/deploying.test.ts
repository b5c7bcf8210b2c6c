import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowFiles } from '../../scripts/lint-files.ts'
import { ROOT } from '../support/action-file.ts'

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps?: readonly { readonly run?: string }[]
}

const DEPLOYS =
  /update-function-code[^&|]*--s3-bucket|cloudformation deploy|aws-cdk@\S+ deploy|terraform apply/
const VERIFIES = /gh attestation verify[^&|]*--signer-workflow OWNER\/build-lambda-source\/(\S+)/

const read = (file: string) => readFile(path.join(ROOT, file), 'utf8')
const files = workflowFiles().filter(file => file.startsWith('examples/'))
const deploying = (
  await Promise.all(files.map(async file => (DEPLOYS.test(await read(file)) ? [file] : [])))
).flat()

describe('the examples that deploy a published object', () => {
  test('are known', () => {
    expect(deploying.length).toBeGreaterThanOrEqual(6)
  })

  test.each(deploying)('%s verifies where it comes from, before it deploys', async file => {
    const jobs = Object.values<Job>(parse(await read(file)).jobs)
    const scripts = jobs.flatMap(({ permissions, steps = [] }) =>
      steps.map(({ run = '' }) => ({ run, permissions })),
    )
    const verifying = scripts.findIndex(({ run }) => VERIFIES.test(run))
    const deployed = scripts.findIndex(({ run }) => DEPLOYS.test(run))
    expect(verifying).not.toBe(-1)
    expect(verifying).toBeLessThan(deployed)
    const { run, permissions } = scripts[verifying] ?? { run: '' }
    expect(permissions?.attestations).toBe('read')
    // The workflow that signs: it is the one that uploads, not the one that users call.
    const [, signer = ''] = VERIFIES.exec(run) ?? []
    expect(existsSync(path.join(ROOT, signer)), signer).toBe(true)
    expect(await read(signer)).toMatch(/^ +uses: actions\/attest@/m)
  })
})
