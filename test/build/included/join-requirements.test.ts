import { expect, test } from 'vitest'
import { joinRequirements } from '../../../src/build/included/join-requirements.ts'

const of = (name: string, ...requirements: string[]) => ({ name, version: '1', requirements })

test('those of all, each once, without what the artifact contains', () => {
  const app = of('app', 'The.Common>=1', 'requests >=2', 'boto3; extra == "dev"')
  const common = of('the-common', 'requests>=2', 'pydantic>=2', 'base @ file:///x', 'app')
  const base = of('base', 'pydantic>=2.5', 'Pydantic >= 2')
  expect(joinRequirements(app, [common, base])).toEqual([
    'requests >=2',
    'boto3; extra == "dev"',
    'pydantic>=2',
    'app',
    'pydantic>=2.5',
  ])
})

test('those of an extra, if somebody requires it, also by way of another one', () => {
  const common = of(
    'common',
    'a; extra == "s3"',
    'b ; python_version < "3.14" and extra == "s3"',
    "c>=1; extra == 'Other_One'",
    'common[deep]; extra == "s3"',
    'd; (sys_platform == "linux") and extra == "deep"',
    'e; extra == "terminal"',
  )
  expect(joinRequirements(of('app'), [common])).toEqual([])
  expect(joinRequirements(of('app', 'common[s3, other-one]>=1'), [common])).toEqual([
    'a',
    'b ; python_version < "3.14"',
    'c>=1',
    'd; (sys_platform == "linux")',
  ])
})

test('those of the package alone stay as they are', () => {
  const requirements = ['a', 'a', 'b; extra == "x"']
  expect(joinRequirements(of('app', ...requirements), [])).toEqual(requirements)
})
