import { expect, test, vi } from 'vitest'
import type { Distribution } from '../../src/build/installed/installed-package.ts'
import { keepNeeded } from '../../src/layer/install/needed.ts'

const distribution = (name: string, ...requirements: string[]): Distribution => ({
  ...{ name, version: '1.0', requirements, generator: undefined },
  ...{ directory: '/layer/python', distInfo: `${name}-1.0.dist-info` },
})

const pin = (name: string) => ({ name, text: `${name}==1.0`, hashes: [] })
const target = { python: '3.13', architecture: 'x86_64' } as const

test('what only another Python than that of the target needs is left out', () => {
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const installed = [
    distribution(
      'App_Core',
      'backport; python_version < "3.13"',
      'colour>=1',
      'Extra ; extra == "x"',
    ),
    distribution('backport', 'six'),
    distribution('colour', 'windows; sys_platform == "win32"', 'app-core'),
    distribution('extra'),
    distribution('six'),
    distribution('windows'),
  ]
  const names = (complete: boolean) =>
    keepNeeded(installed, { pins: [pin('app-core')], options: [], complete }, target).map(
      ({ name }) => name,
    )
  expect(names(false)).toEqual(['App_Core', 'colour', 'extra'])
  expect(output.mock.calls.join()).toContain(
    'Left out, since only another Python than python3.13 needs it: backport, six, windows',
  )
  // Where nothing was resolved, the lock file decides.
  expect(names(true)).toHaveLength(6)
})
