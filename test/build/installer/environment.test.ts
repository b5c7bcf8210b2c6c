import { expect, test } from 'vitest'
import { buildEnvironment } from '../../../src/build/installer/environment.ts'

const options = { pass: [], distutilsConfig: '/tmp/distutils.cfg', temporary: '/tmp/scratch' }

test.each([
  ...['AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ENDPOINT_URL_S3'],
  ...['AZURE_CLIENT_ID', 'ARM_CLIENT_CERTIFICATE', 'GOOGLE_GHA_CREDS_PATH', 'GCP_PROJECT'],
  ...['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_ACCESS_TOKEN', 'SSH_AUTH_SOCK'],
  ...[
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GH_PAT',
  ],
  ...[
    'INPUT_BUCKET-PREFIX',
    'STATE_x',
    'TWINE_USERNAME',
    'UV_PUBLISH_USERNAME',
    'UV_PUBLISH_TOKEN',
  ],
  ...['POETRY_PYPI_TOKEN_PYPI', 'POETRY_HTTP_BASIC_INTERNAL_USERNAME', 'FLIT_PASSWORD'],
  ...['HATCH_INDEX_AUTH', 'PYPI_TOKEN', 'NPM_TOKEN', 'TOKEN', 'PGPASSWORD', 'MY_CLIENT_SECRET'],
  ...['MY_SECRETS_JSON', 'OPENAI_API_KEY', 'GPG_PRIVATE_KEY', 'SIGNING_PASSPHRASE'],
  ...['aws_secret_access_key', 'Npm_Token'],
  ...['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY', 'ARTIFACTS', 'ARTIFACTS_LIST'].map(
    name => `GITHUB_${name}`,
  ),
])('withholds %s', name => {
  const kept = buildEnvironment({ [name]: 'secret' }, options)
  expect(Object.values(kept)).not.toContain('secret')
})

test('withholds every variable that names a file in the folder of command files', () => {
  const kept = buildEnvironment(
    {
      RUNNER_TEMP: '/home/runner/_temp',
      GITHUB_NEXT: '/home/runner/_temp/_runner_file_commands/next_1',
      PIP_NEXT: '/home/runner/_temp/other/../_runner_file_commands/next_1',
      NO_COMMANDS: '/home/runner/_temp/_runner_file_commands_of_mine/next_1',
    },
    options,
  )
  expect(kept).toMatchObject({ RUNNER_TEMP: expect.any(String), NO_COMMANDS: expect.any(String) })
  expect(Object.keys(kept).filter(name => name.endsWith('_NEXT'))).toEqual([])
})

test('keeps what builds and indexes need', () => {
  const environment = {
    PATH: '/bin',
    HOME: '/home/me',
    AWS_CA_BUNDLE: '/ca.pem',
    SSL_CERT_FILE: '/ca.pem',
    HTTPS_PROXY: 'http://user:pass@proxy.example',
    NETRC: '/netrc',
    GITHUB_SHA: 'abc',
    GITHUB_REF_NAME: 'v1',
    PIP_INDEX_URL: 'https://user:pass@pypi.example',
    PIP_CACHE_DIR: '/cache',
    PIP_KEYRING_PROVIDER: 'subprocess',
    PIP_NO_BUILD_ISOLATION: '0',
    UV_DEFAULT_INDEX: 'https://pypi.example',
    UV_INDEX_INTERNAL_USERNAME: 'user',
    UV_INDEX_INTERNAL_PASSWORD: 'pass',
    UV_KEYRING_PROVIDER: 'subprocess',
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    KEYRING_CRYPTFILE_PASSWORD: 'pass',
    SETUPTOOLS_SCM_PRETEND_VERSION: '1.0',
    TOKENIZERS_PARALLELISM: 'false',
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

test('points setuptools and temporary files to folders outside of the checkout', () => {
  expect(buildEnvironment({ TMPDIR: '/tmp' }, options)).toMatchObject({
    DIST_EXTRA_CONFIG: '/tmp/distutils.cfg',
    TMPDIR: '/tmp/scratch',
    TEMP: '/tmp/scratch',
    TMP: '/tmp/scratch',
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
