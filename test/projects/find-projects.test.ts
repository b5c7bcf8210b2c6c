import { rm, symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findProjects } from '../../src/projects/find-projects.ts'
import type { ProjectsInputs } from '../../src/projects/inputs.ts'
import { formatMatrix, parseMatrix } from '../../src/projects/matrix.ts'
import { parseBucketPrefix } from '../../src/upload/location.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const directory = process.cwd()

beforeEach(async () => {
  process.chdir(
    await writeFiles(await scratchFolder(), {
      'pyproject.toml': '[project]\nname = "top"\n',
      'functions/b/pyproject.toml': '[project]\nname = "fn-b"\n',
      'functions/a/pyproject.toml': '[project]\nname = "fn_a"\n',
      'functions/a/setup.py': '',
      'functions/old/setup.py': '',
      'functions/empty/readme.md': '',
      'libs/deep/down/pyproject.toml': '[project]\nname = "deep"\n',
    }),
  )
})

afterEach(() => {
  process.chdir(directory)
})

async function find(projects: string, tag?: string, prefix = 's3://my-bucket/{package-name}/') {
  const bucketPrefix = parseBucketPrefix(prefix)
  const found = await findProjects({ projects, bucketPrefix, releaseTag: 'match' }, tag)
  return found.map(project => project['project-file'])
}

const ALL = ['functions/a/pyproject.toml', 'functions/b/pyproject.toml', 'functions/old/setup.py']

test.each([
  ['pyproject.toml', ['pyproject.toml']],
  ['.', ['pyproject.toml']],
  ['functions/*/pyproject.toml', ALL.slice(0, 2)],
  ['functions/*', ALL],
  ['functions/*/', ALL],
  ['functions/*/pyproject.toml\nfunctions/*/setup.py', ALL],
  ['functions/*\n!functions/b', [ALL[0], ALL[2]]],
  ['**/pyproject.toml', [...ALL.slice(0, 2), 'libs/deep/down/pyproject.toml', 'pyproject.toml']],
  ['functions/b\n\n# a comment\n  functions/a  ', ALL.slice(0, 2)],
])('%j', async (globs, files) => {
  expect((await find(globs)).sort()).toEqual(files)
})

test.skipIf(process.platform === 'win32')('follows no link in a circle', async () => {
  await symlink('loop', 'loop')
  await symlink('..', 'functions/up')
  expect(await find('functions/**/pyproject.toml')).toEqual(ALL.slice(0, 2))
  expect(await find('**/setup.py')).toEqual([ALL[0], ALL[2]])
})

test('names each project by its folder', async () => {
  const inputs = {
    bucketPrefix: { bucket: 'b', prefix: '{package-name}/' },
    releaseTag: 'match',
  } as const
  expect(await findProjects({ ...inputs, projects: '.\nlibs/**' })).toEqual([
    { 'project-file': 'pyproject.toml', project: '.', 'package-name': 'top', version: '' },
    {
      'project-file': 'libs/deep/down/pyproject.toml',
      project: 'libs/deep/down',
      'package-name': 'deep',
      version: '',
    },
  ])
})

test('ignores links, also those in circles', async () => {
  await symlink('circle', 'functions/circle')
  await symlink('..', 'functions/b/up')
  expect(await find('**/pyproject.toml')).toHaveLength(4)
  expect(await find('functions/*')).toEqual(ALL)
})

test.each(['nothing/*', 'functions/empty', 'functions/*/readme.md'])(
  'refuses %s, which names no project',
  async globs => {
    await expect(find(globs)).rejects.toThrow(`No project matches the input projects: ${globs}`)
  },
)

test('refuses several projects below one prefix, where equal versions would be one object', async () => {
  expect(await find('functions/a', undefined, 's3://my-bucket/')).toHaveLength(1)
  await expect(find('functions/*', undefined, 's3://my-bucket/')).rejects.toThrow(
    '3 projects would be published under one',
  )
})

test('refuses a glob that leads out of the repository', async () => {
  await expect(find('../*/pyproject.toml')).rejects.toMatchObject({
    message: expect.stringContaining('The input projects cannot be used'),
    hint: expect.stringContaining('without . and ..'),
  })
})

test('refuses two projects of one name, which would be versions of one package', async () => {
  await writeFiles('.', { 'functions/c/pyproject.toml': '[project]\nname = "Fn.A"\n' })
  await expect(find('functions/*')).rejects.toThrow(
    'Two projects are called fn-a: functions/a/pyproject.toml and functions/c/pyproject.toml.',
  )
})

describe('the configuration of projects', () => {
  const table = (lines: string) => ({
    'functions/a/pyproject.toml': `[project]\nname = "fn_a"\n[tool.build-lambda-source]\n${lines}\n`,
  })
  const all = (given: Partial<ProjectsInputs>, tag?: string) =>
    findProjects(
      { projects: 'functions/*', bucketPrefix: undefined, releaseTag: undefined, ...given },
      tag,
    )
  const bucketPrefix = parseBucketPrefix('s3://my-bucket/{package-name}/')

  test('is handed out as far as a job without a checkout needs it', async () => {
    await writeFiles(
      '.',
      table('python-version = "3.12"\ntags = ["a=b", "c=d"]\nhandler = "app.f.g"\nsummary = false'),
    )
    expect((await all({ bucketPrefix }))[0]).toEqual({
      'project-file': 'functions/a/pyproject.toml',
      project: 'functions/a',
      'package-name': 'fn_a',
      version: '',
      'python-version': '3.12',
      tags: 'a=b\nc=d',
    })
  })

  test('that is wrong stops no other project', async () => {
    await writeFiles('.', table('python-version = "3.12"\ncolour = "red"'))
    const [first] = await all({ bucketPrefix })
    expect(first).not.toHaveProperty('python-version')
  })

  test('can be where the bucket is named, for each project another one', async () => {
    await writeFiles('.', table('bucket-prefix = "s3://a-bucket/"'))
    await expect(all({})).rejects.toThrow(
      'The input bucket-prefix is empty, and functions/b/pyproject.toml sets none.',
    )
    expect((await all({ projects: 'functions/a' }))[0]).toMatchObject({
      'bucket-prefix': 's3://a-bucket/',
    })
    await writeFiles('.', {
      'functions/b/pyproject.toml':
        '[project]\nname = "fn_b"\n[tool.build-lambda-source]\nbucket-prefix = "s3://a-bucket"\n',
    })
    await expect(all({ projects: 'functions/*/pyproject.toml' })).rejects.toMatchObject({
      message: expect.stringContaining('2 projects would be published under one'),
      hint: expect.stringContaining('s3://a-bucket/{package-name}/'),
    })
  })

  test('can let a project ignore tags', async () => {
    await writeFiles('.', table('release-tag = "ignore"'))
    const found = await all({ bucketPrefix, projects: 'functions/*/pyproject.toml' }, 'fn-b-v1.0')
    expect(found.map(project => [project['package-name'], project.version])).toEqual([
      ['fn_a', ''],
      ['fn-b', '1.0'],
    ])
    const bound = await all({ bucketPrefix, releaseTag: 'match' }, 'fn-b-v1.0')
    expect(bound.map(project => project['package-name'])).toEqual(['fn-b', ''])
  })
})

test('takes as many projects as a matrix has jobs, and refuses more', async () => {
  const files = Array.from({ length: 257 }, (_, index) => [`many/p${index}/pyproject.toml`, ''])
  await writeFiles('.', Object.fromEntries(files))
  expect(await find('many/*\n!many/p7')).toHaveLength(256)
  await expect(find('many/*')).rejects.toThrow(
    '257 projects are more than the 256 jobs of a matrix.',
  )
})

describe('on a release tag', () => {
  test.each([
    ['fn-a-v1.0', ['functions/a/pyproject.toml', 'functions/old/setup.py']],
    ['FN.B@1.0', ['functions/b/pyproject.toml', 'functions/old/setup.py']],
    ['v1.0', ALL],
  ])('%s finds the projects that it can mean', async (tag, files) => {
    expect(await find('functions/*', tag)).toEqual(files)
  })

  test('says which version it names of each, also of one without a declared name', async () => {
    const inputs = {
      projects: 'functions/*',
      bucketPrefix: { bucket: 'b', prefix: '{package-name}/' },
      releaseTag: 'match',
    } as const
    const known = async (tag: string) => {
      const found = await findProjects(inputs, tag)
      return found.map(project => [project['package-name'], project.version])
    }
    expect(await known('v1.0-rc.1')).toEqual([
      ['fn_a', '1.0rc1'],
      ['fn-b', '1.0rc1'],
      ['', '1.0rc1'],
    ])
    expect(await known('fn-b-v1.0')).toEqual([
      ['fn-b', '1.0'],
      ['', ''],
    ])
  })

  test('that names another project of the repository finds none, and warns', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    expect(await find('functions/*/pyproject.toml', 'deep-v1.0')).toEqual([])
    const printed = write.mock.calls.join('')
    write.mockRestore()
    expect(printed).toContain(
      '::warning::The tag deep-v1.0 names none of these packages: fn_a, fn-b',
    )
  })

  test('that names no project at all fails, and shows what is expected', async () => {
    await rm('functions/old', { recursive: true })
    await expect(find('functions/*', 'fn-c-v1.0')).rejects.toMatchObject({
      message: 'The tag fn-c-v1.0 names no project of this repository.',
      hint: expect.stringContaining('fn_a-v1.2.3, fn_a@1.2.3, fn-b-v1.2.3, fn-b@1.2.3'),
    })
  })
})

test('a matrix can be read again', () => {
  const project = { 'project-file': 'a/setup.py', project: 'a', 'package-name': 'a', version: '' }
  expect(parseMatrix(formatMatrix([project]))).toEqual([project])
  for (const text of ['', '{}', '[]', '{"include":[{}]}', '{"include":[null]}']) {
    expect(() => parseMatrix(text)).toThrow('The input projects is not a matrix of projects.')
  }
})
