import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { ROOT } from '../support/action-file.ts'
import { listFiles } from '../support/pages.ts'

const read = (name: string) => readFile(path.join(ROOT, name), 'utf8')
const readme = await read('README.md')

describe('the policies', () => {
  const policies = [...readme.matchAll(/^```json\n([\s\S]+?)^```$/gm)].map(([, text = '']) =>
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

describe('the examples of code', () => {
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]+?)^```$/gm)].map(([, language, code]) => ({
    language,
    code: code ?? '',
  }))
  const of = (...languages: string[]) =>
    blocks.filter(({ language }) => languages.includes(language ?? '')).map(({ code }) => code)

  test('are of languages that are checked', () => {
    expect(of('yaml', 'json', 'toml', 'sh', 'hcl', 'python')).toHaveLength(blocks.length)
  })

  test.each(of('yaml'))('can be read as YAML: %s', code => {
    const { errors } = parseDocument(code, {
      customTags: [{ tag: '!Ref', resolve: (text: string) => text }],
    })
    expect(errors).toEqual([])
  })

  test('show the project that the demo publishes', async () => {
    const [project = ''] = of('toml')
    const example = await read('examples/my-lambda-app/pyproject.toml')
    const { description: _, ...required } = parseToml(example).project as Record<string, unknown>
    expect(parseToml(project)).toEqual({ ...parseToml(example), project: required })
  })

  test.each([
    ...of('hcl').map(code => ['examples/terraform/main.tf', code]),
    ...of('python').map(code => ['examples/cdk/app.py', code]),
    ...of('yaml')
      .filter(code => code.includes('AWS::'))
      .map(code => ['examples/sam/template.yaml', code]),
  ])('are taken from %s, which is linted', async (file, code) => {
    const example = lines(await read(file))
    expect(lines(code).filter(line => !example.includes(line))).toEqual([])
  })
})

test('the table of actions lists all that others can use', async () => {
  const section = readme.split('\n## Actions\n')[1]?.split('\n## ')[0] ?? ''
  const listed = [...section.matchAll(/^\| \[?`[\w-]+\/build-lambda-source(?:\/([^@`]+))?@v1`/gm)]
  const files = listFiles()
    .filter(name => !name.startsWith('.github/actions/'))
    .flatMap(name => /^(?:(.+)\/)?action\.yml$/.exec(name)?.slice(1, 2) ?? [])
  expect(listed.map(([, name]) => name).sort()).toEqual(
    [...files, '.github/workflows/publish.yml'].sort(),
  )
})

test('no page has a placeholder but the name of the owner', async () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md']) {
    const text = await read(name)
    expect(text).not.toMatch(/\b(TODO|FIXME|TBD|XXX|CHANGEME)\b|@@|lorem ipsum/i)
  }
})

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
