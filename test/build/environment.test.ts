import { expect, test } from 'vitest'
import { buildEnvironment } from '../../src/build/environment.ts'

const options = { pass: [], distutilsConfig: '/tmp/distutils.cfg' }

test('withholds credentials, tokens, inputs and command files', () => {
  const secret = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ENDPOINT_URL_S3',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'INPUT_BUCKET-PREFIX',
    'STATE_x',
    'TWINE_PASSWORD',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'aws_secret_access_key',
  ]
  const environment = Object.fromEntries(secret.map(name => [name, 'secret']))
  const kept = Object.values(buildEnvironment(environment, options))
  expect(kept).not.toContain('secret')
})

test('keeps what builds need', () => {
  const environment = {
    PATH: '/bin',
    HOME: '/home/me',
    AWS_CA_BUNDLE: '/ca.pem',
    GITHUB_SHA: 'abc',
    GITHUB_REF_NAME: 'v1',
    PIP_INDEX_URL: 'https://pypi.example',
    PIP_CACHE_DIR: '/cache',
    PIP_NO_BUILD_ISOLATION: '0',
    SETUPTOOLS_SCM_PRETEND_VERSION: '1.0',
    CC: 'gcc',
  }
  expect(buildEnvironment(environment, options)).toMatchObject(environment)
})

test('lets named variables through, whatever their case', () => {
  const environment = { GH_TOKEN: 'a', TWINE_PASSWORD: 'b' }
  expect(buildEnvironment(environment, { ...options, pass: ['gh_token'] })).toMatchObject({
    GH_TOKEN: 'a',
  })
  expect(buildEnvironment(environment, { ...options, pass: ['gh_token'] })).not.toHaveProperty(
    'TWINE_PASSWORD',
  )
})

test('disarms pip settings that would change the artifact, under any spelling of their case', () => {
  const environment = {
    PIP_TARGET: '/elsewhere',
    PIP_REQUIREMENT: 'more.txt',
    pip_user: '1',
    PIP_DRY_RUN: '1',
    PIP_USE_PEP517: '0',
    PYTHONHOME: '/nowhere',
  }
  const built = buildEnvironment(environment, options)
  expect(
    Object.keys(built).filter(name => /TARGET|REQUIREMENT|PYTHONHOME|pip_user/.test(name)),
  ).toEqual([])
  expect(built).toMatchObject({ PIP_USER: '0', PIP_DRY_RUN: '0', PIP_USE_PEP517: '1' })
})

test('points setuptools to a folder outside of the checkout', () => {
  expect(buildEnvironment({}, options)).toMatchObject({
    DIST_EXTRA_CONFIG: '/tmp/distutils.cfg',
  })
})

test.each([
  ['copy', 'copy'],
  ['symlink', 'hardlink'],
  [undefined, 'hardlink'],
])('lets uv bring files from its cache by %s as %s', (set, used) => {
  const environment = set ? { UV_LINK_MODE: set } : {}
  expect(buildEnvironment(environment, options)).toMatchObject({ UV_LINK_MODE: used })
})
