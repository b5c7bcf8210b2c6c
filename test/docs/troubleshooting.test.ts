import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { SECTIONS, troubleshootingUrl } from '../../src/text/troubleshooting.ts'
import { ROOT } from '../support/action-file.ts'
import { findAnchors, listFiles } from '../support/pages.ts'

const PAGE = 'docs/troubleshooting.md'
const read = (name: string) => readFile(path.join(ROOT, name), 'utf8')
const page = await read(PAGE)
const sections = page.split(/^(?=#{2,3} )/m).filter(text => /^- `/m.test(text))

test.each(SECTIONS)('a message can lead to the section %s', section => {
  const [address, anchor = ''] = troubleshootingUrl(section).split('#')
  expect(address).toMatch(new RegExp(`^https://github\\.com/[\\w-]+/[\\w-]+/blob/main/${PAGE}$`))
  expect(findAnchors(page)).toContain(anchor)
})

test('each section that lists messages is one that a message leads to', () => {
  expect(sections.flatMap(text => [...findAnchors(text)]).sort()).toEqual([...SECTIONS].sort())
})

describe('the messages on the page', async () => {
  const files = listFiles().filter(name => /^src\/.*\.(ts|py)$/.test(name))
  // As the messages are printed: without what joins their parts over several lines.
  const source = (await Promise.all(files.map(read)))
    .join('\n')
    .replaceAll(/['`"]\s*\+?\s*\n?\s*f?['`"]/g, '')
  const messages = [...page.matchAll(/^- `(.+?)`/gm)].map(([, message = '']) => message)

  test.each(messages)('%s is one of the action', message => {
    const parts = message.split('…').map(part => part.trim().replace(/\.$/, ''))
    expect(parts.filter(part => part.length > 3 && !source.includes(part))).toEqual([])
    expect(parts.join('').length).toBeGreaterThan(5)
  })
})
