import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  readArtifactInputs,
  readInputs,
  readPackageInputs,
  wantsSummary,
} from '../../src/inputs/read-inputs.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const directory = process.cwd()
let workspace: string

beforeEach(async () => {
  workspace = await writeFiles(await scratchFolder(), {
    'pyproject.toml': '',
    'old/setup.py': '',
    'old/setup.cfg': '',
    'empty/readme.md': '',
  })
  process.chdir(workspace)
})

afterEach(() => process.chdir(directory))

/** Reads inputs as the runner gives them: what is not given is an empty text. */
function read(given: Record<string, string>) {
  const inputs: Record<string, string> = { 'bucket-prefix': 's3://my-bucket/lambda/', ...given }
  return readInputs(name => inputs[name] ?? '')
}

test('asks for the checkout, where no project is', async () => {
  process.chdir(path.join(workspace, 'empty'))
  expect(() => read({})).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('actions/checkout') }),
  )
})

test('needs no more than the bucket prefix', () => {
  expect(read({})).toEqual({
    project: { directory: workspace, file: path.join(workspace, 'pyproject.toml') },
    pipPath: undefined,
    pipArgs: [],
    buildEnvironment: [],
    buildDirectory: path.join(workspace, 'build/lambda/source/build'),
    zipPath: path.join(workspace, 'build/lambda/source/source.zip'),
    bucketPrefix: { bucket: 'my-bucket', prefix: 'lambda/' },
    region: undefined,
    expectedBucketOwner: undefined,
    metadata: {},
    tags: {},
    kmsKeyId: undefined,
    handler: undefined,
    imports: 'check',
    secretFiles: 'refuse',
    provided: [],
    versionSuffix: '',
    releaseTag: 'match',
    upload: true,
    skipUnchanged: false,
    summary: true,
  })
})

test('reads all that is given', () => {
  const inputs = read({
    'project-file': 'old',
    'pip-path': 'pip3',
    'pip-args': '--no-build-isolation\n\n  --config-settings=a=b c  \n',
    'build-environment': 'GH_TOKEN',
    'build-directory': 'out/build',
    'zip-path': 'out/app.zip',
    'aws-region': 'eu-central-1',
    'expected-bucket-owner': '012345678901',
    metadata: 'Team = payments \n\n query=a=b\n',
    tags: 'cost center=a b/ü',
    'kms-key-id': 'alias/artifacts',
    upload: 'false',
    summary: 'False',
  })
  expect(inputs).toMatchObject({
    project: { directory: path.join(workspace, 'old'), file: path.join(workspace, 'old/setup.py') },
    pipPath: 'pip3',
    pipArgs: ['--no-build-isolation', '--config-settings=a=b c'],
    buildEnvironment: ['GH_TOKEN'],
    buildDirectory: path.join(workspace, 'out/build'),
    zipPath: path.join(workspace, 'out/app.zip'),
    region: 'eu-central-1',
    expectedBucketOwner: '012345678901',
    metadata: { team: 'payments', query: 'a=b' },
    tags: { 'cost center': 'a b/ü' },
    kmsKeyId: 'alias/artifacts',
    upload: false,
    summary: false,
  })
})

test('puts build directory and zip beside the project file', () => {
  expect(read({ 'project-file': 'old/setup.py' }).zipPath).toBe(
    path.join(workspace, 'old/build/lambda/source/source.zip'),
  )
})

describe('refuses, with the name of the input, its value and the way out,', () => {
  test.each([
    [
      { 'project-file': 'pyproject.tml' },
      'The project file "pyproject.tml" does not exist',
      'pyproject.toml in the same',
    ],
    [{ 'project-file': 'old/pyproject.toml' }, 'does not exist', 'a setup.py in the same folder'],
    [
      { 'project-file': 'nowhere/setup.py' },
      'does not exist',
      'In the checkout: pyproject.toml, old/setup.py.',
    ],
    [{ 'project-file': 'empty' }, 'contains neither pyproject.toml nor setup.py', 'project-file'],
    [{ 'project-file': 'old/setup.cfg' }, 'neither a pyproject.toml nor a setup.py', 'folder'],
    [{ 'bucket-prefix': '' }, 'The input bucket-prefix is required', 's3://my-bucket/lambda/'],
    [{ 'aws-region': 'Frankfurt' }, 'aws-region is "Frankfurt"', 'eu-central-1'],
    [{ 'expected-bucket-owner': '12345' }, 'expected-bucket-owner is "12345"', 'twelve digits'],
    [{ 'kms-key-id': 'my key' }, 'kms-key-id is "my key"', 'arn:aws:kms:'],
    [{ metadata: 'team' }, 'The input metadata, line 1, is "team": it contains no =', 'name=value'],
    [{ tags: 'a=b\n=c' }, 'The input tags, line 2, is "=c": the name is missing', 'name=value'],
    [{ 'release-tag': 'no' }, 'The input release-tag is "no"', 'match or ignore'],
    [{ 'version-suffix': '-SNAPSHOT' }, 'version-suffix is "-SNAPSHOT"', '.dev42'],
    [{ 'version-suffix': '1' }, 'version-suffix is "1"', '+build.42'],
    [{ upload: 'no' }, 'The input upload is "no"', 'true or false'],
    [{ summary: '1' }, 'The input summary is "1"', 'true or false'],
  ])('%j', (given, message, hint) => {
    const attempt = () => read(given)
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }))
  })
})

describe('include-projects', () => {
  test('names other projects of the repository, each once', async () => {
    const { project } = read({ 'include-projects': 'old\n old/setup.py \n\nold/' })
    expect(project.included).toEqual([
      { directory: path.join(workspace, 'old'), file: path.join(workspace, 'old/setup.py') },
    ])
  })

  test('can be stated by the project, relative to its folder', async () => {
    await writeFiles(workspace, {
      'old/pyproject.toml': '[tool.build-lambda-source]\ninclude-projects = [".."]\n',
    })
    const { project } = read({ 'project-file': 'old' })
    expect(project.included?.map(({ directory }) => directory)).toEqual([workspace])
  })

  test.each([
    ['nowhere', 'The project file "nowhere" does not exist'],
    ['empty', 'contains neither'],
    ['.', 'has the line ".", which is the project itself.'],
    ['../other', 'has the line "../other", which is not in the repository.'],
  ])('refuses %j', async (line, message) => {
    const outside = path.join(path.dirname(workspace), 'other')
    await writeFiles(outside, { 'setup.py': '' })
    vi.stubEnv('GITHUB_WORKSPACE', workspace)
    const attempt = () => read({ 'include-projects': line })
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(/input include-projects|other projects of this/),
      }),
    )
    await rm(outside, { recursive: true })
    vi.unstubAllEnvs()
  })
})

describe('what the project states', () => {
  const TOML = `[tool.build-lambda-source]
bucket-prefix = "s3://project-bucket/"
imports = "ignore"
provided = ["numpy"]
summary = false
zip-path = "app.zip"
`

  test('stands in for what the workflow does not give', async () => {
    await writeFiles(workspace, { 'old/pyproject.toml': TOML })
    expect(read({ 'project-file': 'old', 'bucket-prefix': '', provided: 'yaml' })).toMatchObject({
      bucketPrefix: { bucket: 'project-bucket', prefix: '' },
      imports: 'ignore',
      provided: ['yaml'],
      secretFiles: 'refuse',
      summary: false,
      zipPath: path.join(workspace, 'old/app.zip'),
    })
    expect(read({ 'project-file': 'old', imports: 'check', summary: 'true' })).toMatchObject({
      bucketPrefix: { bucket: 'my-bucket' },
      imports: 'check',
      summary: true,
    })
  })

  test('is checked as inputs are, and shown where it is', async () => {
    await writeFiles(workspace, { 'old/pyproject.toml': TOML.replace('ignore', 'chek') })
    expect(() => read({ 'project-file': 'old' })).toThrow(
      expect.objectContaining({
        message:
          'imports in [tool.build-lambda-source] of the pyproject.toml is "chek", which is neither check nor ignore.',
        hint: 'Set it to check or ignore.',
        file: path.join(workspace, 'old/pyproject.toml'),
        line: 3,
      }),
    )
    expect(() => read({ 'project-file': 'old', imports: 'chek' })).toThrow('The input imports is')
  })

  test('also decides whether a step that fails writes a summary', async () => {
    await writeFiles(workspace, { 'old/pyproject.toml': TOML, 'pyproject.toml': TOML })
    const wants = (given: Record<string, string>) => wantsSummary(name => given[name] ?? '')
    expect(wants({ 'project-file': 'old' })).toBe(false)
    expect(wants({ 'project-file': 'old', summary: 'true' })).toBe(true)
    // The action upload has no project.
    expect(wants({})).toBe(true)
    await writeFiles(workspace, { 'old/pyproject.toml': `${TOML}colour = 1\n` })
    expect(wants({ 'project-file': 'old' })).toBe(true)
  })
})

test.each([
  ['bucket_prefix', 'bucket-prefix'],
  ['project_file', 'project-file'],
  ['release_tag', 'release-tag'],
])('asks whether %s was meant to be %s', (misspelled, name) => {
  // As the runner passes inputs on that an action does not have.
  vi.stubEnv(`INPUT_${misspelled.toUpperCase()}`, 'x')
  vi.stubEnv('INPUT_BUCKET-PREFIX', 's3://my-bucket/')
  vi.stubEnv('INPUT_RELEASE-TAG', 'match')
  const attempt = () => readInputs()
  expect(attempt).toThrow(`There is no input ${misspelled}.`)
  expect(attempt).toThrow(
    expect.objectContaining({ hint: expect.stringContaining(`Did you mean ${name}?`) }),
  )
  vi.unstubAllEnvs()
})

describe('the step actions', () => {
  test('package puts the zip beside the build directory', () => {
    const inputs = readPackageInputs(name => (name === 'build-directory' ? 'out/build' : ''))
    expect(inputs).toEqual({
      buildDirectory: path.join(workspace, 'out/build'),
      zipPath: path.join(workspace, 'out/source.zip'),
      summary: true,
    })
    expect(readPackageInputs(() => '').zipPath).toBe(
      path.join(workspace, 'build/lambda/source/source.zip'),
    )
  })

  const artifact = {
    'bucket-prefix': 's3://my-bucket/',
    sha256: 'AB'.repeat(32),
    'package-name': 'My_App',
    version: 'v1.0-RC.1',
  }

  function readArtifact(given: Record<string, string> = {}) {
    const inputs: Record<string, string> = { ...artifact, ...given }
    return readArtifactInputs(name => inputs[name] ?? '')
  }

  test('upload reads what the other steps gave', () => {
    expect(readArtifact()).toMatchObject({
      zipPath: path.join(workspace, 'build/lambda/source/source.zip'),
      sha256: 'ab'.repeat(32),
      packageName: 'My_App',
      version: '1.0rc1',
    })
  })

  test.each([
    [{ sha256: '' }, 'The input sha256 is required', 'the step that packaged'],
    [{ sha256: 'ab' }, 'The input sha256 is "ab"', '64 hexadecimal digits'],
    [{ version: '' }, 'The input version is required', 'the step that built'],
    [{ version: 'latest' }, 'The input version is "latest"', 'version-suffix'],
    [{ 'package-name': 'a b' }, 'package-name is "a b"', 'the step that built'],
  ])('upload refuses %j', (given, message, hint) => {
    const attempt = () => readArtifact(given)
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }))
  })
})
