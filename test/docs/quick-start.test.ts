import { describe, expect, test } from 'vitest'
import { useBackends } from '../support/backends.ts'
import { buildProject } from '../support/build.ts'
import { FIRST_PROJECT, MODULES, variants } from '../support/readme.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

await useBackends()

describe('the projects of the README', () => {
  test('are there for each build backend', () => {
    expect(variants()).toHaveLength(11)
  })

  test.each([['the first one', FIRST_PROJECT] as const, ...variants()])(
    'build: %s',
    async (_, files) => {
      const project = await writeFiles(await scratchFolder(), files)
      const { handler, requirements, version } = await buildProject(project)
      expect(handler).toBe('my_lambda_app.lambda_function.lambda_handler')
      expect(version).toBe('0.1.1')
      // Poetry writes `humanize (>=4.9)`.
      expect(requirements).toEqual([expect.stringMatching(/^humanize ?\(?>=4\.9\)?$/)])
    },
  )

  test('build: a single lambda_function.py', async () => {
    const project = await writeFiles(await scratchFolder(), MODULES)
    expect((await buildProject(project)).handler).toBe('lambda_function.lambda_handler')
  })
})
