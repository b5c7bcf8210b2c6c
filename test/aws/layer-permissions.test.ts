import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { startAccount } from '../support/aws/account.ts'
import { createPublishStack, type Statement } from '../support/aws/publish-stack.ts'
import { findBlocks } from '../support/pages.ts'

/** Whether a statement allows it, by action and resource. */
function allows(action: string, arn: string, { Action, Resource = [] }: Statement): boolean {
  const matches = (pattern: string) => {
    const [first = '', ...rest] = pattern.split('*')
    return arn.startsWith(first) && rest.every(part => arn.endsWith(part) || part === '')
  }
  return [Action].flat().includes(action) && [Resource].flat().some(matches)
}

test('with the parameter Layers, the publishing role may do all that docs/layers.md lists', async () => {
  const page = await readFile(path.join(ROOT, 'docs/layers.md'), 'utf8')
  const [policy = ''] = findBlocks(page, 'json')
  const listed: Statement[] = JSON.parse(policy).Statement
  const account = await startAccount()
  const { publish } = await createPublishStack(account, 'layers', {
    BucketName: 'my-bucket',
    CreateBucket: 'false',
    Repository: 'my-org/my-repo',
    Layers: 'my-*',
  })
  await account.stop()
  const asked = listed.flatMap(({ Action, Resource = [] }) =>
    [Action].flat().map(action => {
      // The account and region of the stack, and one of what the page allows.
      const [arn = ''] = [Resource].flat()
      const own = arn.replace('eu-central-1:111122223333', 'us-east-1:123456789012')
      return [action, own.replace('*', 'any')] as const
    }),
  )
  expect(asked.length).toBeGreaterThan(4)
  const denied = asked.filter(
    ([action, arn]) => !publish.statements.some(one => allows(action, arn, one)),
  )
  expect(denied).toEqual([])
})
