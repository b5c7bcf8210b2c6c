import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../support/action-file.ts'
import { findAnchors, findLinks, listPages } from '../support/pages.ts'

/** What is wrong with a link of a page; undefined if nothing is. Pages beyond this repository are not fetched. */
async function fault(page: string, link: string): Promise<string | undefined> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return faultOfUrl(link)
  const [name = '', anchor] = decodeURI(link).split('#')
  const file = name === '' ? page : path.join(path.dirname(page), name)
  if (file.startsWith('..')) return 'leads out of the repository'
  if (!existsSync(path.join(ROOT, file))) return 'leads to nothing'
  if (anchor === undefined) return undefined
  if (!file.endsWith('.md')) return 'has an anchor in what is no page'
  const anchors = findAnchors(await readFile(path.join(ROOT, file), 'utf8'))
  return anchors.has(anchor) ? undefined : 'leads to no heading'
}

function faultOfUrl(link: string): string | undefined {
  if (!URL.canParse(link)) return 'is malformed'
  const { protocol, hostname } = new URL(link)
  if (protocol !== 'https:') return 'is not https'
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname)) return 'has no host'
  return /[.,;]$/.test(link) ? 'ends with the end of a sentence' : undefined
}

test.each(listPages())('the links of %s lead somewhere', async page => {
  const links = findLinks(await readFile(path.join(ROOT, page), 'utf8'))
  const faults = await Promise.all(
    links.map(async link => ({ link, fault: await fault(page, link) })),
  )
  expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([])
})

describe('fault', () => {
  test.each([
    'README.md',
    './test/',
    '#inputs-and-outputs',
    'CONTRIBUTING.md#how-data-flows',
    'https://semver.org/',
  ])('finds none in %s', async link => {
    expect(await fault('README.md', link)).toBeUndefined()
  })

  test.each([
    ['READMI.md', 'nothing'],
    ['#inputz', 'no heading'],
    ['../README.md', 'out of the repository'],
    ['package.json#inputs', 'no page'],
    ['http://semver.org/', 'not https'],
    ['https://semver', 'no host'],
    ['https://[/', 'malformed'],
    ['https://semver.org/.', 'sentence'],
  ])('detects %s', async (link, words) => {
    expect(await fault('README.md', link)).toContain(words)
  })
})

describe('findLinks', () => {
  test('finds links of each form, and none in code', () => {
    const page = [
      'See [one](a.md), [two](<b.md> "title") and https://c.org/d.',
      '[three]: e.md',
      '`[no](f.md)`',
      '```sh',
      'curl https://g.org',
      '```',
    ].join('\n')
    expect(findLinks(page)).toEqual(['a.md', 'b.md', 'e.md', 'https://c.org/d.'])
  })
})

describe('findAnchors', () => {
  test('names headings as GitHub does', () => {
    const page = '# One & `two`\n## Same\n## Same\n```\n# no\n```\n### A [link](x.md), etc.\n'
    expect([...findAnchors(page)]).toEqual(['one--two', 'same', 'same-1', 'a-link-etc'])
  })
})
