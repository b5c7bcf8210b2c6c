import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { ROOT } from '../support/action-file.ts'
import { findBlocks, findLinks, listFiles, listPages } from '../support/pages.ts'

const read = (name: string) => readFile(path.join(ROOT, name), 'utf8')
const readme = await read('README.md')

test('the pages that are read first are short', async () => {
  // Whatever the name of the owner is.
  const { repository } = JSON.parse(await read('package.json'))
  const owner = /^github:([^/]+)/.exec(repository)?.[1] ?? ''
  expect(Buffer.byteLength(readme.replaceAll(owner, 'OWNER'))).toBeLessThanOrEqual(14 * 1024)
  expect(readme.split('\n').length).toBeLessThanOrEqual(320)
  expect(Buffer.byteLength(await read('CONTRIBUTING.md'))).toBeLessThanOrEqual(6 * 1024)
})

describe('the pages in docs/', async () => {
  const pages = listPages().filter(name => name.startsWith('docs/'))

  test.each(pages)('%s begins with its purpose', async page => {
    expect(await read(page)).toMatch(/^# .+\n\nThis page /)
  })

  test('are all in the list of pages', async () => {
    const linked = findLinks(await read('docs/README.md')).map(link =>
      path.posix.join('docs', link),
    )
    expect(pages.filter(page => !linked.includes(page))).toEqual(['docs/README.md'])
  })
})

describe('the policies', async () => {
  const policies = findBlocks(await read('docs/permissions.md'), 'json').map(text =>
    JSON.parse(text),
  )

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
  test('are of the form that IAM knows', () => {
    expect(policies).toHaveLength(3)
    for (const { Version, Statement, ...others } of policies) {
      expect(others).toEqual({})
      expect(Version).toBe('2012-10-17')
      for (const { Effect, Action, Sid = 'None', ...rest } of Statement) {
        expect(Effect).toMatch(/^(Allow|Deny)$/)
        expect([Action].flat()).toEqual([Action].flat().filter(isAction))
        // Other policies than those of a role allow no other characters in it.
        expect(Sid).toMatch(/^[A-Za-z0-9]+$/)
        expect(Object.keys(rest).sort()).toEqual(
          Object.keys(rest)
            .filter(key => ['Condition', 'Principal', 'Resource'].includes(key))
            .sort(),
        )
      }
    }
  })

  test('name a principal where they belong to a resource, and a resource elsewhere', () => {
    const [role, trust, bucket] = policies.map(({ Statement }) => Statement)
    for (const statement of role) expect(statement).not.toHaveProperty('Principal')
    for (const statement of trust) expect(statement).not.toHaveProperty('Resource')
    for (const statement of bucket) expect(statement).toMatchObject({ Principal: '*' })
  })
})

function isAction(text: string): boolean {
  return /^(s3:(Put|Get|Delete)Object(Version)?|sts:AssumeRoleWithWebIdentity)$/.test(text)
}

describe('the examples of code', async () => {
  const texts = await Promise.all(listPages().map(read))
  const yaml = texts.flatMap(text => findBlocks(text, 'yaml'))

  test.each(yaml)('can be read as YAML: %s', code => {
    expect(parseDocument(code).errors).toEqual([])
  })

  test('show the project that the demo publishes', async () => {
    const [project = ''] = findBlocks(readme, 'toml')
    const example = await read('examples/my-lambda-app/pyproject.toml')
    expect(parseToml(project)).toEqual(parseToml(example))
  })
})

test('the table of actions lists all that others can use', async () => {
  const section = readme.split('\n## Actions\n')[1]?.split('\n## ')[0] ?? ''
  const listed = [...section.matchAll(/^\| \[?`[\w-]+\/build-lambda-source(?:\/([^@`]+))?@v1`/gm)]
  const files = listFiles()
    .filter(name => !/^(\.github\/actions|test)\//.test(name))
    .flatMap(name => /^(?:(.+)\/)?action\.yml$/.exec(name)?.slice(1, 2) ?? [])
  expect(listed.map(([, name]) => name).sort()).toEqual(
    [...files, '.github/workflows/publish.yml'].sort(),
  )
})

test.each(listPages())('%s has no placeholder but the name of the owner', async name => {
  expect(await read(name)).not.toMatch(/\b(TODO|FIXME|TBD|XXX|CHANGEME)\b|@@|lorem ipsum/i)
})
