import { stripVTControlCharacters } from 'node:util'
import { possibleCause } from '../../build/failures/explain-index.ts'
import type { FailedRun } from '../../build/failures/explain-install.ts'
import { readOutput } from '../../build/failures/read-output.ts'
import { forLog } from '../../text/format.ts'
import { UserError } from '../../text/user-error.ts'
import { glibcOf, machineOf, runtimeOf } from '../target.ts'
import type { LayerInstallation } from './installation.ts'

type Failed = Omit<FailedRun, 'project'>

/** Explains why pip or uv could not install the requirements of a layer. */
export function explainInstall(run: Failed, installation: LayerInstallation): UserError {
  const output = stripVTControlCharacters(run.output)
  const cause = new Error(`${run.command.join(' ')} ended with exit code ${run.exitCode}`)
  const sentences = output.replaceAll(/\n[ │]+(?=\S)/g, ' ')
  for (const explain of [explainHash, explainVersion, explainWheel, explainOption]) {
    const known = explain(sentences, installation)
    if (known)
      return new UserError(known.message, {
        section: 'layer-installation',
        hint: known.hint,
        cause,
      })
  }
  const index = possibleCause(output)
  return new UserError(
    ['The dependencies could not be installed.', ...readOutput(output).summary].join('\n'),
    {
      section: 'layer-installation',
      hint: `${index ? `Possible cause: ${index}. ` : ''}The whole output is in the log of this step.`,
      cause,
    },
  )
}

type Explain = (
  output: string,
  installation: LayerInstallation,
) => { readonly message: string; readonly hint: string } | undefined

const explainHash: Explain = output => {
  const [, pip, uv] =
    /THESE PACKAGES DO NOT MATCH THE HASHES[\s\S]*?tampered with them\.\s+(\S+)|Hash mismatch for `([^`]+)`/.exec(
      output,
    ) ?? []
  const name = pip ?? uv
  if (name === undefined) return undefined
  return {
    message: `${forLog(name)} is not the file that the lock file names: its hash differs.`,
    hint:
      'The index, or something on the way to it, serves another file than when the lock file was written. Find out why before ' +
      'you write the lock file again: hashes exist to detect this.',
  }
}

/** Where there is no wheel, pip and uv name the requirement, and not the reason. */
const explainWheel: Explain = (output, { target, requirements }) => {
  const [, pip, uv] =
    /No matching distribution found for (\S+)|Because (?:only )?(\S+) (?:has no|was not found|is available|.*no (?:usable|matching))/.exec(
      output,
    ) ?? []
  const found = (pip ?? uv)?.replace(/[,;]$/, '')
  if (found === undefined) return undefined
  const name = /^[\w.-]+/.exec(found)?.[0] ?? found
  const index = possibleCause(output)
  const wheels = `Python ${target.python} on ${machineOf(target)} with glibc 2.${glibcOf(target)} or older (${runtimeOf(target)}, ${target.architecture})`
  return {
    message: `There is no wheel of ${forLog(found)} for ${wheels}.`,
    hint: [
      index ? `Possible cause: ${index}. Otherwise:` : undefined,
      `Look at the files of ${name}, at https://pypi.org/project/${name}/#files or in your index. Then either lock a version that ` +
        `has such a wheel, or build one yourself (python -m pip wheel ${name} in the image ` +
        `public.ecr.aws/lambda/python:${target.python}) and give its folder to the installer: pip-args: --find-links=/absolute/path`,
      glibcOf(target) === 17
        ? 'With Python 3.12 or newer, Lambda has a newer glibc (2.34), for which there are more wheels.'
        : undefined,
      requirements.pins.some(pin => pin.name === name.toLowerCase()) || !requirements.complete
        ? `If Lambda's runtime or another layer provides it, leave it out: exclude: ${name}`
        : undefined,
    ]
      .filter(line => line !== undefined)
      .join('\n'),
  }
}

const explainVersion: Explain = (output, { target }) => {
  const [, pip, wants, uv] =
    /ERROR: Package '?([^' ]+)'? requires a different Python: \S+ not in '([^']+)'|because the requested Python version \([^)]*\) does not satisfy Python\S* and (\S+)/i.exec(
      output,
    ) ?? []
  const name = pip ?? uv
  if (name === undefined) return undefined
  return {
    message: `${forLog(name)} does not support Python ${target.python}${wants ? `: it needs ${wants}` : ''}.`,
    hint: 'Set the input python-version to that of your function, and write the lock file again for it.',
  }
}

const explainOption: Explain = output => {
  const [, pip, uv] =
    /no such option: (\S+)|(?:unexpected argument|invalid value) '([^']+)'/.exec(output) ?? []
  const option = pip ?? uv
  if (option === undefined) return undefined
  return {
    message: `The installer does not know ${forLog(option)}.`,
    hint: 'Check the input pip-args, and install a newer pip or uv: layers for Lambda need pip 22 or uv 0.5.',
  }
}
