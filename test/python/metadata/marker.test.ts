import { expect, test } from 'vitest'
import { markerEnvironment } from '../../../src/layer/target.ts'
import { holdsIn } from '../../../src/python/metadata/marker.ts'
import { python } from '../../support/python.ts'

const MARKERS = [
  'python_version < "3.11"',
  "python_version >= '3.9' and sys_platform == 'linux'",
  'python_version<"3.13"or sys_platform=="win32"',
  'python_full_version < "3.12.4"',
  'python_full_version >= "3.12"',
  'python_version == "3.1*"',
  'python_version == "3.*"',
  'python_version not in "3.8, 3.9"',
  'python_version in "3.12 3.13"',
  'sys_platform != "win32" and (platform_machine == "x86_64" or platform_machine == "arm64")',
  'platform_machine == "aarch64" and platform_system == "Linux"',
  '"linux" in sys_platform',
  '"nux" not in sys_platform',
  'os_name == "nt"',
  'implementation_name == "cpython"',
  "platform_python_implementation != 'PyPy'",
  'extra == "socks"',
  '(python_version >= "3.8" and extra == "x") or python_version > "3.10"',
  'os_name == "posix" or os_name == "nt" and python_version < "3"',
  'implementation_version >= "3.12"',
]

const ORACLE = `
import json, sys
from pip._vendor.packaging.markers import Marker
environments, markers = json.loads(sys.argv[1])
print(json.dumps([[Marker(m).evaluate(e) for e in environments] for m in markers]))`

test('holds where Python says so', async () => {
  const targets = ['3.9', '3.11', '3.12', '3.13', '3.14'].flatMap(version =>
    (['x86_64', 'arm64'] as const).map(architecture =>
      markerEnvironment({ python: version, architecture }),
    ),
  )
  const texts = targets.map(({ extras, dependency_groups, ...rest }) => rest)
  const truth = JSON.parse(await python(['-I', '-c', ORACLE, JSON.stringify([texts, MARKERS])]))
  const found = MARKERS.map(marker => [marker, targets.map(target => holdsIn(marker, target))])
  expect(found).toEqual(MARKERS.map((marker, row) => [marker, truth[row]]))
  expect(new Set(truth.flat())).toEqual(new Set([true, false]))
})

test('looks for extras and groups in the lists of a pylock.toml', () => {
  const environment = {
    ...markerEnvironment({ python: '3.13', architecture: 'x86_64' }),
    dependency_groups: new Set(['prod']),
  }
  expect(holdsIn("'prod' in dependency_groups", environment)).toBe(true)
  expect(holdsIn("'dev' in dependency_groups", environment)).toBe(false)
  expect(holdsIn("'dev' not in dependency_groups and 'x' not in extras", environment)).toBe(true)
})

test.each([
  'python_version',
  'python_version <',
  '(os_name == "nt"',
  'os_name == "nt")',
  'a == "b"',
  'os_name ? "nt"',
])('refuses %s', marker => {
  const environment = markerEnvironment({ python: '3.13', architecture: 'x86_64' })
  expect(() => holdsIn(marker, environment)).toThrow('not a marker')
})
