import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import { checkZipPath, writeZip } from '../../src/package/write-zip.ts'
import { scratchFolder, writeFiles } from '../support/scratch.ts'

describe('checkZipPath', () => {
  test('takes a file beside the build directory, there or not', async () => {
    const folder = await scratchFolder()
    checkZipPath(path.join(folder, 'source.zip'), path.join(folder, 'build'))
    checkZipPath(path.join(folder, 'build.zip'), path.join(folder, 'build'))
    checkZipPath(path.join(folder, '..build'), path.join(folder, 'build'))
    await writeFiles(folder, { 'source.zip': '', 'build/app.py': '' })
    checkZipPath(path.join(folder, 'source.zip'), path.join(folder, 'build'))
  })

  test('refuses to overwrite what is no zip', async () => {
    const folder = await writeFiles(await scratchFolder(), {
      'pyproject.toml': '[project]\n',
      'a.zip': 'PK\x03\x04',
    })
    checkZipPath(path.join(folder, 'a.zip'), path.join(folder, 'build'))
    expect(() =>
      checkZipPath(path.join(folder, 'pyproject.toml'), path.join(folder, 'build')),
    ).toThrow('is a file that is not a zip, and would be overwritten')
  })

  test('refuses one in the build directory, before there is one', async () => {
    const folder = await scratchFolder()
    const check = (zip: string) => () =>
      checkZipPath(path.join(folder, zip), path.join(folder, 'build'))
    expect(check('build/source.zip')).toThrow('is inside the build directory')
    expect(check('build/deep/er/source.zip')).toThrow('is inside the build directory')
    expect(check('build')).toThrow('is inside the build directory')
    expect(check('build/..zip')).toThrow('is inside the build directory')
  })

  test.skipIf(process.platform === 'win32')('sees through links', async () => {
    const folder = await writeFiles(await scratchFolder(), { 'build/app.py': '' })
    await symlink('build', path.join(folder, 'link'))
    const zip = path.join(folder, 'link/new/source.zip')
    expect(() => checkZipPath(zip, path.join(folder, 'build'))).toThrow(
      'is inside the build directory',
    )
  })

  test.skipIf(process.platform === 'win32')('explains a path that leads nowhere', async () => {
    const folder = await scratchFolder()
    await symlink('loop', path.join(folder, 'loop'))
    for (const zip of ['x'.repeat(300), 'loop', 'loop/source.zip']) {
      const zipPath = path.join(folder, zip)
      const check = () => checkZipPath(zipPath, path.join(folder, 'build'))
      expect(check).toThrow(`The zip cannot be written to ${zipPath}: `)
    }
  })

  test('refuses a folder', async () => {
    const folder = await writeFiles(await scratchFolder(), { 'out/x': '' })
    const build = path.join(folder, 'build')
    expect(() => checkZipPath(path.join(folder, 'out'), build)).toThrow('is a folder')
    expect(() => checkZipPath(folder, build)).toThrow('is inside the zip-path')
  })

  test('runs before any work', async () => {
    const folder = await writeFiles(await scratchFolder(), { 'pyproject.toml': '' })
    const given: Record<string, string> = {
      'project-file': path.join(folder, 'pyproject.toml'),
      'bucket-prefix': 's3://my-bucket',
      'zip-path': path.join(folder, 'build/lambda/source/build/source.zip'),
    }
    expect(() => readInputs(name => given[name] ?? '')).toThrow('is inside the build directory')
  })
})

describe('writeZip', () => {
  const bytes = new Uint8Array([1, 2, 3])

  test('makes folders, and leaves nothing but the zip', async () => {
    const folder = await scratchFolder()
    await writeZip(path.join(folder, 'deep/er/source.zip'), bytes)
    expect(await readdir(path.join(folder, 'deep/er'))).toEqual(['source.zip'])
    expect([...(await readFile(path.join(folder, 'deep/er/source.zip')))]).toEqual([1, 2, 3])
  })

  test('explains a parent that is a file, and a folder in its place', async () => {
    const folder = await writeFiles(await scratchFolder(), { file: '', 'source.zip/x': '' })
    const write = (zip: string) => writeZip(path.join(folder, zip), bytes)
    await expect(write('file/source.zip')).rejects.toMatchObject({
      message: expect.stringContaining('The zip cannot be written to'),
      hint: expect.stringContaining('input zip-path'),
    })
    await expect(write('source.zip')).rejects.toMatchObject({ name: 'UserError' })
    expect(await readdir(folder)).toEqual(['file', 'source.zip'])
  })

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'explains a folder that it may not write to',
    async () => {
      const folder = await scratchFolder()
      await mkdir(path.join(folder, 'out'))
      await chmod(path.join(folder, 'out'), 0o500)
      await expect(writeZip(path.join(folder, 'out/source.zip'), bytes)).rejects.toMatchObject({
        hint: expect.stringContaining('may write to'),
      })
    },
  )
})
