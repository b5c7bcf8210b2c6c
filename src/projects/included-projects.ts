import { holds } from '../files/path-contains.ts'
import { findProject, type Project } from '../python/project/project.ts'
import { repositoryRoot } from '../python/project/repository-projects.ts'
import { UserError } from '../text/user-error.ts'

/**
 * The projects that the lines of the input `include-projects` name, each once.
 * @throws UserError for one that does not exist, that is the project itself, or that is not in the repository
 */
export function includedProjects(lines: readonly string[], project: Project): Project[] {
  const found = new Map<string, Project>()
  for (const line of lines) {
    const one = findProject(line, 'include-projects')
    const refuse = (what: string): never => {
      throw new UserError(`The input include-projects has the line "${line}", which is ${what}.`, {
        section: 'included-projects',
        hint: 'Name other projects of this repository, one per line: a pyproject.toml, a setup.py, or the folder that contains it.',
      })
    }
    if (!holds(repositoryRoot(), one.directory)) refuse('not in the repository')
    if (one.directory === project.directory) refuse('the project itself')
    found.set(one.directory, one)
  }
  return [...found.values()]
}
