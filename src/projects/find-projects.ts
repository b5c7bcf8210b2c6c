import path from 'node:path'
import * as core from '@actions/core'
import { create } from '@actions/glob'
import { readStaticName } from '../python/declared-name.ts'
import { normalizeName } from '../python/package-name.ts'
import { findProject, isProject, type Project } from '../python/project.ts'
import { concernsTag, meansPackage, taggedVersion } from '../python/release-tag.ts'
import { messageOf, UserError } from '../text/user-error.ts'
import { PLACEHOLDER } from '../upload/location.ts'
import type { ProjectsInputs } from './inputs.ts'
import type { MatrixProject } from './matrix.ts'

interface NamedProject extends Project {
  /** As the project declares it; absent if only a build can say. */
  readonly name: string | undefined
}

/** The jobs that one matrix may have: https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256

/**
 * Finds the projects of a repository that match globs, sorted by their folders. On a release tag, projects are left out
 * whose declared name is not the one that the tag names.
 * @throws UserError if there is none, or more than a matrix can have, or if they would share one prefix in the bucket
 */
export async function findProjects(
  { projects: globs, bucketPrefix }: ProjectsInputs,
  tag?: string,
): Promise<MatrixProject[]> {
  const found = await resolveGlobs(globs)
  if (found.length > 1 && !bucketPrefix.prefix.includes(PLACEHOLDER)) {
    throw new UserError(
      `${found.length} projects would be published under one bucket-prefix, where equal versions are one object.`,
      {
        section: 'many-projects',
        hint: `Give each a folder of its own: put ${PLACEHOLDER} in the input bucket-prefix, e.g. s3://my-bucket/lambda/${PLACEHOLDER}/`,
      },
    )
  }
  refuseNamesakes(found)
  const chosen = tag === undefined ? found : await chooseTagged(found, tag)
  if (chosen.length > MOST_JOBS) {
    throw new UserError(
      `${chosen.length} projects are more than the ${MOST_JOBS} jobs of a matrix.`,
      {
        section: 'many-projects',
        hint: 'Split them: call the workflow several times, each time with other globs in the input projects.',
      },
    )
  }
  return chosen.map(({ name, file, directory }) => ({
    'project-file': portable(file),
    project: portable(directory) || '.',
    'package-name': name ?? '',
    version: (tag !== undefined && taggedVersion(tag, name)) || '',
  }))
}

/** Two packages of one name would be stored as versions of one package. */
function refuseNamesakes(projects: readonly NamedProject[]): void {
  const files = new Map<string, string>()
  for (const { name, file } of projects) {
    if (name === undefined) continue
    const first = files.get(normalizeName(name))
    if (first !== undefined) {
      throw new UserError(
        `Two projects are called ${normalizeName(name)}: ${first} and ${portable(file)}.`,
        {
          section: 'many-projects',
          hint: 'Give each its own name: it is where the versions of a package are stored.',
        },
      )
    }
    files.set(normalizeName(name), portable(file))
  }
}

// A folder stands for the project in it, not for all below. Links may lead anywhere, or in circles.
async function expand(globs: string): Promise<string[]> {
  const options = { implicitDescendants: false, followSymbolicLinks: false }
  return (await create(globs, options)).glob()
}

async function resolveGlobs(globs: string): Promise<NamedProject[]> {
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
      sorted.map(async project => ({ ...project, name: await readStaticName(project) })),
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
  projects: readonly NamedProject[],
  tag: string,
): Promise<NamedProject[]> {
  const names = projects.flatMap(({ name }) => name ?? [])
  const chosen: NamedProject[] = []
  // A name that only a build can tell leaves it to that build.
  const isKnown = names.length === projects.length
  if (!isKnown || (await concernsTag(tag, names))) {
    for (const project of projects) {
      const { name } = project
      if (name === undefined || meansPackage(tag, name)) chosen.push(project)
    }
  }
  if (chosen.length === 0) {
    core.warning(
      `The tag ${tag} names none of these packages: ${names.join(', ')}. Nothing is published.`,
    )
  } else if (chosen.length < projects.length) {
    core.notice(
      `The tag ${tag} names another package than ${projects.length - chosen.length} of ${projects.length} projects: they are left out.`,
    )
  }
  return chosen
}

function portable(file: string): string {
  return path.relative('', file).replaceAll(path.sep, '/')
}
