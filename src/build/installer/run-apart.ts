import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import type { ExecOutput } from '@actions/exec'
import { debugLines } from '../../github/debugging.ts'
import { buildEnvironment, withheldNames } from './environment.ts'
import { guardCommandFiles } from './guard-command-files.ts'
import { runInstaller } from './run-installer.ts'

/** A program that may run code of others: pip, uv, or what a build backend starts. */
export interface Program {
  /** Absolute path. */
  readonly file: string
  readonly args: readonly string[]
  /** Heads its output in the log. */
  readonly title: string
  /** By default an empty folder: `python -m` would take a `pip/` in the working directory for pip. */
  readonly cwd?: string | undefined
  /** Names of withheld environment variables that it gets anyway. */
  readonly pass: readonly string[]
  /** Called when it has been started. */
  readonly meanwhile?: () => void
}

/**
 * Runs a program apart from the job: without its credentials, inputs and command files, and with folders of its own in a
 * scratch folder for what it writes on the way.
 * @param scratch path of an empty folder
 * @throws UserError if it cannot be started, or changes what is the runner's
 */
export async function runApart(program: Program, scratch: string): Promise<ExecOutput> {
  const { file, args, title, pass, meanwhile = () => {} } = program
  debugLines(() => [`Withheld from the build: ${withheldNames(process.env, pass).join(', ')}`])
  const distutilsConfig = writeDistutilsConfig(scratch)
  const temporary = emptyFolder(scratch, 'tmp')
  const cwd = program.cwd ?? emptyFolder(scratch, 'cwd')
  const env = buildEnvironment(process.env, { pass, distutilsConfig, temporary })
  const endOutput = beginOutput(title)
  const output = await runInstaller(file, args, { cwd, env, meanwhile }).finally(endOutput)
  guardCommandFiles()
  return output
}

/** Opens a group of the log for output that is not ours, so that nothing in it is taken for a workflow command. */
function beginOutput(title: string): () => void {
  core.startGroup(title)
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  return () => {
    // On a line of its own, even if the last line of the output was not ended.
    core.info(`\n::${token}::`)
    core.endGroup()
  }
}

/**
 * Makes setuptools work outside of the checkout. It never cleans its `build/lib`, so a module that was deleted
 * from the source would otherwise be in every later wheel (pypa/setuptools#1871).
 * Needs setuptools 65.4 or newer; other backends ignore it.
 */
function writeDistutilsConfig(scratch: string): string {
  // distutils interpolates percent signs.
  const folder = (name: string) => emptyFolder(scratch, name).replaceAll('%', '%%')
  const file = path.join(scratch, 'distutils.cfg')
  const text = `[build]\nbuild_base=${folder('build')}\n[egg_info]\negg_base=${folder('egg-info')}\n`
  writeFileSync(file, text)
  return file
}

function emptyFolder(parent: string, name: string): string {
  const folder = path.join(parent, name)
  mkdirSync(folder)
  return folder
}
