import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { cachePath, installOnce, remove } from '../cache.ts'

// Installs a folder in a process of its own: prints `start`, takes its time, writes a file, prints `end`.
const script = `
  const { installOnce } = await import(process.argv[1])
  const { writeFile } = await import('node:fs/promises')
  await installOnce(process.argv[2], async folder => {
    console.log('start')
    await new Promise(resolve => setTimeout(resolve, Number(process.argv[3])))
    await writeFile(folder + '/whole', '')
  })
  console.log('end')`

function freshName(): string {
  const name = path.join('tmp', `install-${randomUUID()}`, 'thing')
  onTestFinished(() => remove(path.dirname(cachePath(name))))
  return name
}

function installer(name: string, milliseconds: number) {
  const module = path.join(import.meta.dirname, '../cache.ts')
  const args = ['--input-type=module', '-e', script, module, name, `${milliseconds}`]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  return { child, output: () => output.trim().split('\n').join(' '), closed: once(child, 'close') }
}

test('two processes at once install once', async () => {
  const name = freshName()
  const both = [installer(name, 500), installer(name, 500)]
  await Promise.all(both.map(({ closed }) => closed))
  expect(both.map(({ output }) => output()).sort()).toEqual(['end', 'start end'])
  expect(await readdir(path.dirname(cachePath(name)))).toEqual(['thing'])
})

test('a killed installation leaves nothing half-done', async () => {
  const name = freshName()
  const killed = installer(name, 60_000)
  await vi.waitFor(() => expect(killed.output()).toBe('start'), { timeout: 30_000 })
  killed.child.kill('SIGKILL')
  await killed.closed
  expect(existsSync(cachePath(name))).toBe(false)
  const next = installer(name, 0)
  await next.closed
  expect(next.output()).toBe('start end')
  expect(await readdir(path.dirname(cachePath(name)))).toEqual(['thing'])
})

test('a failed installation is tried again', async () => {
  const name = freshName()
  const failing = installOnce(name, async () => {
    throw new Error('no network')
  })
  await expect(failing).rejects.toThrow('no network')
  expect(await readdir(path.dirname(cachePath(name)))).toEqual([])
  const folder = await installOnce(name, async folder => {
    await writeFile(path.join(folder, 'whole'), '')
  })
  expect(await readdir(folder)).toEqual(['whole'])
})
