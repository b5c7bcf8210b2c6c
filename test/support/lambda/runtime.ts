import path from 'node:path'
import { type GoProgram, installGoProgram } from '../go.ts'
import { findPython, installRequirements, type Python, probePython } from '../requirements.ts'

const requirements = path.join(import.meta.dirname, 'requirements.txt')

const emulator: GoProgram = {
  name: 'aws-lambda-rie',
  title: "AWS Lambda's runtime interface emulator",
  version: 'v0.0.0-20261030222936-bef5c4ba774d',
  module: 'github.com/aws/aws-lambda-runtime-interface-emulator/cmd/aws-lambda-rie',
}

/** What invokes a handler as Lambda does, on this machine. */
export interface LambdaRuntime {
  readonly python: Python
  /** Folder with `awslambdaric` and boto3, which stands for `/var/runtime`. */
  readonly packages: string
  /** Path of the runtime interface emulator; undefined where `awslambdaric` has to do without. */
  readonly emulator: string | undefined
  /** One line for humans, which says what is missing, if anything is. */
  readonly description: string
}

const found = new Map<string, Promise<LambdaRuntime>>()

/**
 * Installs AWS's own Lambda runtime into the cache folder, once (half a minute, and a minute or two with Go for the emulator).
 * @param executable the Python to run it, by default the one on `PATH`
 */
export function lambdaRuntime(executable = ''): Promise<LambdaRuntime> {
  const runtime = found.get(executable) ?? install(executable)
  found.set(executable, runtime)
  return runtime
}

async function install(executable: string): Promise<LambdaRuntime> {
  const python = executable
    ? await probePython(executable)
    : await findPython("AWS Lambda's runtime interface client")
  const name = `awslambdaric, Python ${python.version}`
  try {
    const packages = await installRequirements('lambda-runtime', requirements, python)
    const program = await installGoProgram(emulator)
    return { python, packages, emulator: program, description: `${name}, ${emulator.name}` }
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    return {
      python,
      packages: await installFiles(python),
      emulator: undefined,
      description: `${name}, without ${emulator.title} (${reason})`,
    }
  }
}

/** Installs the wheels for Linux on any system: their Python files alone, which is all that is used without the emulator. */
function installFiles(python: Python): Promise<string> {
  const platform = 'manylinux2014_x86_64'
  // biome-ignore format: flags beside their values
  const flags = ['--platform', platform, '--implementation', 'cp', '--python-version', '3.13']
  return installRequirements('lambda-runtime-files', requirements, python, flags)
}
