import { expect, test } from 'vitest'
import { link, prose } from '../../src/text/markdown.ts'
import { readActionFile } from '../support/action-file.ts'

/** The parts of a message that are shown in the type of code. */
function typed(message: string): string[] {
  const parts = [...prose(message).matchAll(/<code>(.*?)<\/code>/g)].map(([, part = '']) => part)
  return parts.map(part =>
    part.replaceAll(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number))),
  )
}

test.each([
  ['Allow s3:PutObject and kms:Decrypt.', ['s3:PutObject', 'kms:Decrypt']],
  ['Raise the version in line 3 of functions/a/pyproject.toml.', ['functions/a/pyproject.toml']],
  ['src/app/main.py:12 imports app.db, see setup.cfg', ['src/app/main.py:12', 'setup.cfg']],
  ['Set the input handler to my_app.main.handler.', ['handler', 'my_app.main.handler']],
  ['The input to give, the inputs that are absent.', []],
  ['Check AWS_ENDPOINT_URL_S3, and __init__.py.', ['AWS_ENDPOINT_URL_S3', '__init__.py']],
  ['It is in my_app/native.so.', ['my_app/native.so']],
  ['imports: ignore switches this check off.', ['imports: ignore']],
  [
    'Put {package-name} in it: s3://b/{package-name}/.',
    ['{package-name}', 's3://b/{package-name}/'],
  ],
  [
    'Pin it: [build-system] requires = ["hatchling==1.27.0"]. Or setuptools>=65.4.',
    ['[build-system] requires = ["hatchling==1.27.0"]', 'setuptools>=65.4'],
  ],
  ['See https://example.com/a_b/c.toml.', []],
  ['Nothing was overwritten. Version 1.2.0 stays: e.g. this.', []],
])('finds what is typed in: %s', (message, expected) => {
  expect(typed(message)).toEqual(expected)
})

test('finds the names of all inputs that have hyphens', async () => {
  const actions = ['.', 'build', 'package', 'upload', 'layer', 'layer/upload'].map(readActionFile)
  const names = (await Promise.all(actions)).flatMap(({ inputs }) => Object.keys(inputs))
  for (const name of names.filter(name => name.includes('-'))) {
    expect(typed(`The ${name} is wrong.`), name).toEqual([name])
  }
})

test('text between them cannot become markup', () => {
  expect(prose('<b> in *a.py* `x`')).toBe('&#60;b&#62; in <code>&#42;a.py</code>&#42; &#96;x&#96;')
})

test('a link leads to HTTPS, or is none', () => {
  expect(link('a', 'https://x.y/z?a=1&b=%2F')).toBe('<a href="https://x.y/z?a=1&amp;b=%2F">a</a>')
  for (const url of [
    undefined,
    '',
    'http://x.y/',
    'javascript:x',
    'https://x.y/"><b>',
    'https://x y/',
  ]) {
    expect(link('a', url)).toBe('a')
  }
})
