import { cp, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { scratchFolder } from '../support/scratch.ts'
import { checkCalls } from '../support/workflow/call.ts'
import { readWorkflow } from '../support/workflow/parser.ts'
import { DEFAULT_PERMISSIONS } from '../support/workflow/permissions.ts'
import type { Run } from '../support/workflow/scope.ts'

const examples = path.join(ROOT, 'examples/workflows')

// GitHub compares the permissions of called workflows before it starts a run, and refuses it if one asks for more.
test.each(await readdir(examples))(
  '%s grants what the workflows that it calls ask for',
  async name => {
    const repository = await scratchFolder()
    const folder = path.join(repository, '.github/workflows')
    await cp(examples, folder, { recursive: true })
    const run = { workflow: readWorkflow } as unknown as Run
    const check = checkCalls(run, path.join(folder, name), repository, DEFAULT_PERMISSIONS)
    await expect(check).resolves.toBeUndefined()
  },
)
