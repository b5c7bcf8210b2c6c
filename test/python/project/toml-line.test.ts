import { expect, test } from 'vitest'
import { findTomlLine } from '../../../src/python/project/statement-line.ts'

const TEXT = `# version = "0"
[build-system]
requires = ["setuptools==80.9.0"]

[project] # ours
name = "app"
description = """
version = "9"
[project.urls]
"""
  "version" = '1.0'
dynamic = ["readme"]
[tool.poetry]
version= "2"
[[tool.mypy.overrides]]
module = "x"
`

test.each([
  ['build-system', 2],
  ['build-system.requires', 3],
  ['project', 5],
  ['project.name', 6],
  ['project.version', 11],
  ['project.dynamic', 12],
  ['tool.poetry.version', 14],
  ['version', undefined],
  ['project.urls', undefined],
  ['project.requires-python', undefined],
])('finds %s on line %s', (key, line) => {
  expect(findTomlLine(TEXT, key)).toBe(line)
  expect(findTomlLine(TEXT.replaceAll('\n', '\r\n'), key)).toBe(line)
})

test('finds dotted keys, and keys in a text that is no TOML', () => {
  expect(findTomlLine('project.name = "a"\nproject . version = "1"\n', 'project.version')).toBe(2)
  expect(findTomlLine('[project]\nname = \n]]\nversion = 1.0\n', 'project.version')).toBe(4)
})
