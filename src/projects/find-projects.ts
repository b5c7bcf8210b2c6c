import * as core from '@actions/core'
import { create } from '@actions/glob'
import { warn } from '../github/warning.ts'
import { readStaticName } from '../python/project/declared-name.ts'
import { findProject, isProject, type Project } from '../python/project/project.ts'
import { concernsTag, meansPackage, taggedVersion } from '../python/release-tag.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import { checkPrefixes } from './check-prefixes.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { declaredSource } from './declared-source.ts'
import { type FoundProject, portable } from './found-project.ts'
import { inTurns } from './in-turns.ts'
import type { ProjectsInputs } from './inputs.ts'
import { HANDED_OUT, type MatrixProject } from './matrix.ts'

/** The jobs that one matrix may have: https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256

/**
 * Finds the projects of a repository that match globs, sorted by their folders. On a release tag, projects are left out
 * whose declared name is not the one that the tag names.
 * @throws UserError if there is none, or more than a matrix can have, or if they would share one prefix in the bucket
 */
export async function findProjects(
  { projects: globs, bucketPrefix, releaseTag, includeProjects = [], layer }: ProjectsInputs,
  tag?: string,
): Promise<MatrixProject[]> {
  const found = await resolveGlobs(globs)
  checkPrefixes(found, bucketPrefix)
  const ignoresTags = ({ configuration }: FoundProject) =>
    releaseTag === undefined && configuration?.get('release-tag') === 'ignore'
  const bound = found.filter(project => !ignoresTags(project))
  const others = tag === undefined || bound.length === 0 ? bound : await chooseTagged(bound, tag)
  const chosen = found.filter(project => ignoresTags(project) || others.includes(project))
  if (chosen.length > MOST_JOBS) {
    throw new UserError(
      `${chosen.length} projects are more than the ${MOST_JOBS} jobs of a matrix.`,
      {
        section: 'many-projects',
        hint: 'Split them: call the workflow several times, each time with other globs in the input projects.',
      },
    )
  }
  return await inTurns(chosen, async project => ({
    'project-file': portable(project.file),
    project: portable(project.directory) || '.',
    'package-name': project.name ?? '',
    version: (tag !== undefined && !ignoresTags(project) && taggedVersion(tag, project.name)) || '',
    ...(await declaredSource(project, { includeProjects, layer })),
    ...Object.fromEntries(
      [...(project.configuration ?? [])].filter(([input]) => HANDED_OUT.includes(input)),
    ),
  }))
}

function configurationOf(project: Project): Configuration | undefined {
  try {
    return readConfiguration(project)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

// A folder stands for the project in it, not for all below. Links may lead anywhere, or in circles.
async function expand(globs: string): Promise<string[]> {
  const options = { implicitDescendants: false, followSymbolicLinks: false }
  return (await create(globs, options)).glob()
}

async function resolveGlobs(globs: string): Promise<FoundProject[]> {
  const paths = await expand(globs).catch(cause => {
    throw new UserError(`The input projects cannot be used: ${messageOf(cause)}`, {
      section: 'many-projects',
      hint:
        'Give globs from the top of the repository, without . and .., such as functions/*/pyproject.toml. ' +
        'Folders that cannot be read must not match.',
      cause,
    })
  })
  const projects = new Map<string, Project>()
  for (const found of paths.filter(isProject)) {
    const project = findProject(found)
    // One project, if a glob matches both of its files or its folder as well.
    projects.set(project.directory, findProject(project.directory))
  }
  if (projects.size > 0) {
    const sorted = [...projects.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1))
    return await Promise.all(
      sorted.map(async project => ({
        ...project,
        name: await readStaticName(project),
        configuration: configurationOf(project),
      })),
    )
  }
  throw new UserError(`No project matches the input projects: ${globs.trim()}`, {
    section: 'many-projects',
    hint:
      'Give globs that match pyproject.toml or setup.py files, or their folders, one per line, from the top of the ' +
      'repository: functions/*/pyproject.toml. Make sure that actions/checkout has run.',
  })
}

async function chooseTagged(
  projects: readonly FoundProject[],
  tag: string,
): Promise<FoundProject[]> {
  const names = projects.flatMap(({ name }) => name ?? [])
  const chosen: FoundProject[] = []
  // A name that only a build can tell leaves it to that build.
  const isKnown = names.length === projects.length
  if (!isKnown || (await concernsTag(tag, names))) {
    for (const project of projects) {
      const { name } = project
      if (name === undefined || meansPackage(tag, name)) chosen.push(project)
    }
  }
  if (chosen.length === 0) {
    warn(`The tag ${tag} names none of these packages: ${names.join(', ')}. Nothing is published.`)
  } else if (chosen.length < projects.length) {
    core.notice(
      `The tag ${tag} does not name ${projects.length - chosen.length} of ${projects.length} projects, which are left out.`,
    )
  }
  return chosen
}
