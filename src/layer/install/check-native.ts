import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import type { TreeEntry } from '../../files/list-tree.ts'
import { warn } from '../../github/warning.ts'
import { bounded, forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import { machineOf, runtimeOf, type Target } from '../target.ts'

/** Files in a message. */
const SHOWN = 5

/** `e_machine` of ELF: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
const MACHINES: Readonly<Record<number, string>> = {
  62: 'x86_64',
  183: 'aarch64',
  3: 'i386',
  40: 'arm',
}

/** `name.<tag>.so` or `name.pyd`, which Python imports: PEP 3149. */
const EXTENSION = /^(?<stem>.+?)(?:\.(?<tag>(?:cpython|cp|abi3|pypy)[\w-]*))?\.(?<kind>so|pyd)$/

/**
 * Checks that native code is for the target. An installer takes only wheels whose tags fit; what is in them can be wrong all
 * the same, and so can what pip-args or an index of one's own bring in.
 * @param files paths relative to `directory`
 * @throws UserError if an extension module cannot be imported by the runtime
 */
export function checkNative(directory: string, files: readonly TreeEntry[], target: Target): void {
  const wrong: string[] = []
  const doubtful: string[] = []
  const modules = new Map<string, boolean>()
  for (const { path: name } of files) {
    const { stem, tag, kind } = EXTENSION.exec(name)?.groups ?? {}
    const problem = /\.so(\.[\d.]+)?$/.test(name)
      ? problemOf(path.join(directory, name), target)
      : undefined
    if (stem === undefined || (tag === undefined && kind === 'so')) {
      if (problem) doubtful.push(`${name} (${problem})`)
      continue
    }
    const fits = problem === undefined && kind === 'so' && isTagOf(tag ?? '', target)
    modules.set(stem, fits || (modules.get(stem) ?? false))
    if (!fits) wrong.push(name)
  }
  // Some wheels contain a module for several systems.
  const useless = wrong.filter(name => !modules.get(EXTENSION.exec(name)?.groups?.stem ?? ''))
  if (useless.length > 0) {
    throw new UserError(
      `${runtimeOf(target)} on ${target.architecture} cannot import ${bounded(useless, SHOWN, forLog).join(', ')}.`,
      {
        section: 'layer-content',
        hint:
          'The file is for another Python, system or processor. Check the inputs python-version, architecture and pip-args, and ' +
          'which index the distribution comes from.',
      },
    )
  }
  if (doubtful.length > 0) {
    warn(
      `Libraries that ${runtimeOf(target)} on ${target.architecture} cannot load: ${bounded(doubtful, SHOWN, forLog).join(', ')}. ` +
        'If they are needed, check which wheel they come from.',
    )
  }
}

/** Whether the tag in the name of an extension module is one that the runtime imports. */
function isTagOf(tag: string, target: Target): boolean {
  const cpython = `cpython-${target.python.replace('.', '')}`
  return ['abi3', cpython, `${cpython}-${machineOf(target)}-linux-gnu`].includes(tag)
}

/** Why Lambda could not load a library; undefined if it could, or if it is none. */
function problemOf(file: string, target: Target): string | undefined {
  const header = Buffer.alloc(20)
  const descriptor = openSync(file, 'r')
  try {
    if (readSync(descriptor, header, 0, 20, 0) < 20) return undefined
  } finally {
    closeSync(descriptor)
  }
  // A linker script is text.
  if (header.toString('latin1', 0, 4) !== '\x7fELF') return undefined
  const isBigEndian = header[5] === 2
  const machine = isBigEndian ? header.readUInt16BE(18) : header.readUInt16LE(18)
  const name = MACHINES[machine] ?? `machine ${machine}`
  if (name !== machineOf(target)) return `for ${name}`
  return readFileSync(file).includes('libc.musl-') ? 'for musl, not glibc' : undefined
}
