import { describe, expect, test, vi } from 'vitest'
import type { Distribution } from '../../src/build/installed/installed-package.ts'
import { listTree } from '../../src/files/list-tree.ts'
import { checkComplete } from '../../src/layer/install/check-complete.ts'
import { checkNative } from '../../src/layer/install/check-native.ts'
import { checkSize } from '../../src/layer/install/check-size.ts'
import { joinLicenses } from '../../src/layer/install/packages.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

const target = { python: '3.13', architecture: 'x86_64' } as const

/** The header of a library of ELF, and what it says it needs. */
function library(machine: number, needs = 'libc.so.6'): Uint8Array {
  const header = Buffer.alloc(64)
  header.write('\x7fELF\x02\x01\x01', 'latin1')
  header.writeUInt16LE(machine, 18)
  return Buffer.concat([header, Buffer.from(needs)])
}

const [X86, ARM] = [0x3e, 0xb7]

async function native(files: Record<string, Uint8Array>): Promise<string> {
  const folder = await writeFiles(await scratchFolder(), files)
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    checkNative(folder, await listTree(folder), target)
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    write.mockRestore()
  }
}

describe('native code', () => {
  test.each([
    ['for the target', { 'a/b.cpython-313-x86_64-linux-gnu.so': library(X86) }],
    ['of the stable ABI', { 'b.abi3.so': library(X86) }],
    ['without a tag', { 'b.so': library(X86), 'x.libs/libz-1234.so.1.2': library(X86) }],
    [
      'for several systems',
      { 'b.cpython-313-x86_64-linux-gnu.so': library(X86), 'b.pyd': library(X86) },
    ],
    [
      'that is a script of the linker',
      { 'libc.so': Buffer.from('INPUT(libc.so.6 and more text)') },
    ],
  ])('%s is taken', async (_, files) => {
    expect(await native(files as Record<string, Uint8Array>)).toBe('')
  })

  test.each([
    ['for another processor', { 'b.cpython-313-x86_64-linux-gnu.so': library(ARM) }],
    ['named for another processor', { 'b.cpython-313-aarch64-linux-gnu.so': library(ARM) }],
    ['for another Python', { 'b.cpython-312-x86_64-linux-gnu.so': library(X86) }],
    ['for musl', { 'b.cpython-313-x86_64-linux-musl.so': library(X86) }],
    ['that needs musl', { 'b.abi3.so': library(X86, 'libc.musl-x86_64.so.1') }],
    ['for Windows', { 'b.cp313-win_amd64.pyd': Buffer.from('MZ') }],
  ])('%s is refused', async (_, files) => {
    await expect(native(files as Record<string, Uint8Array>)).rejects.toThrow(
      `python3.13 on x86_64 cannot import ${Object.keys(files)[0]}.`,
    )
  })

  test('that may not be needed is a warning', async () => {
    expect(await native({ 'x.libs/libz.so.1': library(ARM) })).toContain(
      '::warning::Libraries that python3.13 on x86_64 cannot load: x.libs/libz.so.1 (for aarch64).',
    )
  })
})

const distribution = (name: string, ...requirements: string[]): Distribution => ({
  ...{ name, requirements, version: '1.0', directory: '/x', distInfo: `${name}-1.0.dist-info` },
})
const requirements = { pins: [], options: [], complete: true }
const context = { requirements, lock: undefined, target, exclude: ['boto3'] }

describe('a layer', () => {
  test('contains what its distributions require for the target', () => {
    const complete = [
      distribution('A_b', 'c.d>=1', 'boto3', 'win; sys_platform == "win32"', 'extra; extra == "x"'),
      distribution('C-D'),
    ]
    checkComplete(complete, context)
    expect(() =>
      checkComplete([distribution('a', 'b; python_version >= "3.13"')], context),
    ).toThrow(
      'The layer does not contain all that its distributions require on python3.13: b (required by a).',
    )
  })

  test('has to fit into Lambda, and names what is large', () => {
    const large = { name: 'torch', version: '2.0', bytes: 262_143_000 }
    const small = { name: 'six', version: '1.0', bytes: 999 }
    checkSize([large, small])
    expect(() => checkSize([large, { ...small, bytes: 1000 }])).toThrow('The layer has 250.0 MiB')
  })

  test('has a license if each distribution states one', async () => {
    const directory = await writeFiles(await scratchFolder(), {
      'a-1.0.dist-info/METADATA': 'Name: a\nLicense-Expression: MIT\n',
      'b-1.0.dist-info/METADATA':
        'Name: b\nLicense-Expression: Apache-2.0 OR BSD-2-Clause\n\nText\n',
      'c-1.0.dist-info/METADATA': 'Name: c\n\nLicense-Expression: MIT\n',
    })
    const [a, b, c] = ['a', 'b', 'c'].map(name => ({ ...distribution(name), directory }))
    expect(await joinLicenses([a, b, a].filter(each => each !== undefined))).toBe(
      '(Apache-2.0 OR BSD-2-Clause) AND MIT',
    )
    expect(await joinLicenses([a, c].filter(each => each !== undefined))).toBeUndefined()
  })
})
