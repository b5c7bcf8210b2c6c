import { expect, test } from 'vitest'
import { installArguments } from '../src/pip.ts'

const installation = {
  project: { directory: '/work/my app [x];#%', file: '/work/my app [x];#%/pyproject.toml' },
  target: '/out',
  pipArgs: ['--no-build-isolation'],
  buildEnvironment: [],
}
const url = 'file:///work/my%20app%20%5Bx%5D;%23%25'

// The paths are those of POSIX.
test.skipIf(process.platform === 'win32')(
  'names the project by its URL, after all arguments',
  () => {
    const pip = {
      kind: 'pip',
      file: '/bin/python3',
      args: ['-m', 'pip'],
      python: '/bin/python3',
    } as const
    expect(installArguments(pip, installation).join(' ')).toBe(
      `-m pip install --no-build-isolation --no-dependencies --no-compile --target /out ${url}`,
    )
  },
)

test.skipIf(process.platform === 'win32')(
  'gives uv the Python to build for, and no wheel that it kept',
  () => {
    const uv = { kind: 'uv', file: '/bin/uv', args: [], python: '/bin/python3' } as const
    expect(installArguments(uv, installation).join(' ')).toBe(
      'pip install --no-build-isolation --no-deps --refresh --link-mode copy --python /bin/python3 ' +
        `--target /out ${url}`,
    )
  },
)
