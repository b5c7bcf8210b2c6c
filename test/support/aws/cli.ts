import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { vi } from 'vitest'
import { ROOT } from '../action-file.ts'
import { findPython, installRequirements } from '../requirements.ts'
import { scratchFolder } from '../scratch.ts'

/**
 * Puts AWS's own CLI, in the release that the benchmark uses, first on `PATH`, until `vi.unstubAllEnvs()`. Runners have its
 * version 2, which is not on PyPI; of the options in examples and pages, version 1 lacks only `--cli-binary-format`, since
 * that is how it takes a payload anyway.
 */
export async function useAwsCli(): Promise<void> {
  const python = await findPython('the AWS CLI', 10)
  const requirements = path.join(ROOT, 'scripts/bench/requirements.txt')
  const packages = await installRequirements('bench', requirements, python)
  await addProgram(
    'aws',
    `for argument; do
  shift
  case $argument in
    --cli-binary-format | raw-in-base64-out) ;;
    *) set -- "$@" "$argument" ;;
  esac
done
PYTHONPATH='${packages}' exec '${python.executable}' -m awscli "$@"
`,
  )
}

/** Puts a shell script first on `PATH`, as a program of this name, until `vi.unstubAllEnvs()`. */
export async function addProgram(name: string, script: string): Promise<void> {
  const bin = await scratchFolder()
  const file = path.join(bin, name)
  await writeFile(file, `#!/bin/sh\n${script}`)
  await chmod(file, 0o755)
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`)
}
