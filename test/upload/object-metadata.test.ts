import { describe, expect, test } from 'vitest'
import { objectMetadata, parseMetadata } from '../../src/upload/object-metadata.ts'

const provenance = {
  sha256: 'ab'.repeat(32),
  packageName: 'my-app',
  version: '1.0+build.7',
  uploadId: '8a6e0804-2bd0-4672-b79d-d97027f9071a',
  workflow: { run_url: 'https://github.com/o/r/actions/runs/1', ref: 'refs/heads/main' },
}

describe('parseMetadata', () => {
  test('reads lines, in the lower case that S3 keeps', () => {
    expect(parseMetadata('Team=payments\r\n\n  a.b-c_d = x = y \n')).toEqual({
      team: 'payments',
      'a.b-c_d': 'x = y',
    })
    expect(parseMetadata('')).toEqual({})
  })

  test.each([
    ['a=1\nb', 'line 2, is "b": it contains no =', 'name=value'],
    ['=1', 'line 1, is "=1": the name is missing', 'name=value'],
    ['a b=1', '"a b" is not a name', 'letters, digits'],
    ['a:b=1', '"a:b" is not a name', 'letters, digits'],
    ['né=1', '"né" is not a name', 'letters, digits'],
    ['a=', 'a has no value', 'remove the line'],
    ['a=é', 'the value of a contains a character that is not printable ASCII', 'tags'],
    ['a=x\u0007y', 'the value of a contains a character that is not printable ASCII', 'ASCII'],
    ['a=1\n\nA=2', 'line 3, is "A=2": the name a occurs twice', 'Keep one'],
    ['Source_SHA256=1', 'the name source_sha256 is one that this action sets', 'another name'],
    ['upload_id=1', 'the name upload_id is one that this action sets', 'another name'],
    [`a=${'x'.repeat(1023)}\nb=1`, 'have 1026 bytes up to this line', '1024 bytes are allowed'],
  ])('refuses %j', (text, message, hint) => {
    expect(() => parseMetadata(text)).toThrow(`The input metadata, line `)
    expect(() => parseMetadata(text)).toThrow(message)
    expect(() => parseMetadata(text)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(hint) }),
    )
  })

  test('takes as much as it says', () => {
    expect(parseMetadata(`a=${'x'.repeat(1023)}`)).toEqual({ a: 'x'.repeat(1023) })
  })
})

describe('objectMetadata', () => {
  test('notes what, for whom, by which run', () => {
    expect(objectMetadata(provenance, { team: 'payments' })).toEqual({
      source_sha256: provenance.sha256,
      package_name: 'my-app',
      package_version: '1.0+build.7',
      upload_id: provenance.uploadId,
      team: 'payments',
      run_url: 'https://github.com/o/r/actions/runs/1',
      ref: 'refs/heads/main',
    })
  })

  test('notes the build backend if it is known', () => {
    const generator = 'hatchling 1.27.0'
    expect(objectMetadata({ ...provenance, generator }, {})).toMatchObject({
      build_backend: generator,
    })
    expect(() => parseMetadata('build_backend=1')).toThrow('one that this action sets')
  })

  test('encodes what is not ASCII, even half a character', () => {
    const workflow = { ref: 'refs/heads/größe \ud83d' }
    const { ref, package_name } = objectMetadata(
      { ...provenance, packageName: 'a\nb', workflow },
      {},
    )
    expect(ref).toBe('refs/heads/gr%C3%B6%C3%9Fe %EF%BF%BD')
    expect(package_name).toBe('a%0Ab')
  })

  test('leaves out what does not fit, and keeps to the limit of S3', () => {
    const workflow = { run_url: 'https://x', ref: 'r'.repeat(2000), commit: 'c' }
    const metadata = objectMetadata({ ...provenance, workflow }, { a: 'x'.repeat(1023) })
    expect(metadata).toMatchObject({ run_url: 'https://x', commit: 'c' })
    expect(metadata.ref).toBeUndefined()
  })

  test('refuses a name that takes all the room', () => {
    const packageName = 'n'.repeat(2000)
    expect(() => objectMetadata({ ...provenance, packageName }, {})).toThrow(
      'The metadata of the object would have 2160 bytes, but S3 allows 2048.',
    )
  })
})
