import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { showPath } from '../../github/annotation.ts'
import { UserError } from '../../text/user-error.ts'
import { findFiles } from '../find-files.ts'
import { projectOfScript } from './script-project.ts'

/** A Python project on disk. */
export interface Project {
  /** Absolute path of `pyproject.toml` or `setup.py`. */
  readonly file: string
  /** Absolute path of the folder that holds it, which is what pip installs. */
  readonly directory: string
  /** Other projects of the repository, the code of which is in the same artifact. */
  readonly included?: readonly Project[] | undefined
}

const PROJECT_FILES = ['pyproject.toml', 'setup.py']

/** Whether a path is that of a project file, or of a folder that holds one. */
export function isProject(file: string): boolean {
  if (PROJECT_FILES.includes(path.basename(file))) return true
  return PROJECT_FILES.some(name => existsSync(path.join(file, name)))
}

/**
 * Finds the project that an input names: a `pyproject.toml`, a `setup.py`, or a folder that holds one.
 * @param input its name
 * @throws UserError if there is none, naming what lies nearby.
 */
export function findProject(text: string, input = 'project-file'): Project {
  const given = path.resolve(text)
  if (!existsSync(given)) {
    throw new UserError(`The project file "${text}" does not exist (looked for ${given}).`, {
      section: 'project-file-not-found',
      hint: missingHint(given, input),
    })
  }
  if (statSync(given).isDirectory()) {
    const file = PROJECT_FILES.map(name => path.join(given, name)).find(existsSync)
    if (file) return { file, directory: given }
    throw new UserError(`The folder "${text}" contains neither pyproject.toml nor setup.py.`, {
      section: 'project-file-not-found',
      hint:
        projectOfScript(given) ??
        `Set the input ${input} to the pyproject.toml or setup.py of your package.`,
    })
  }
  if (!PROJECT_FILES.includes(path.basename(given))) {
    throw new UserError(
      `The input ${input} is "${text}", which is neither a pyproject.toml nor a setup.py.`,
      {
        section: 'project-file-not-found',
        hint: 'Set it to the pyproject.toml or setup.py of your package, or to the folder that contains it.',
      },
    )
  }
  return { file: given, directory: path.dirname(given) }
}

function missingHint(given: string, input: string): string {
  const neighbor = PROJECT_FILES.find(name => existsSync(path.join(path.dirname(given), name)))
  if (neighbor) return `There is a ${neighbor} in the same folder: set the input ${input} to it.`
  const others = elsewhere()
  if (others.length > 0)
    return `In the checkout: ${others.join(', ')}. Set the input ${input} to the one of your package.`
  return (
    projectOfScript(path.dirname(given)) ??
    'Set the input project-file to the pyproject.toml or setup.py of your package, ' +
      'and make sure that actions/checkout runs before this step.'
  )
}

/** Some project files that are there, relative to the working directory. */
function elsewhere(): string[] {
  try {
    return findFiles(path.resolve(), PROJECT_FILES, 3).map(showPath).slice(0, 5)
  } catch {
    // A folder that may not be read is no reason to say less.
    return []
  }
}

/** The text of a file next to the project file, which may be that; empty if there is none that can be read. */
export function readBeside(
  { directory }: Project,
  name: 'pyproject.toml' | 'setup.py' | 'setup.cfg' | 'MANIFEST.in',
): string {
  try {
    return readFileSync(path.join(directory, name), 'utf8')
  } catch {
    return ''
  }
}
