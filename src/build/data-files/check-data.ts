import * as core from '@actions/core'
import type { TreeEntry } from '../../files/list-tree.ts'
import { pointTo } from '../../github/annotation.ts'
import type { Project } from '../../python/project/project.ts'
import { placeOf } from '../../python/project/statement-line.ts'
import { bounded, forLog } from '../../text/format.ts'
import { explicitExcludes } from './explicit-excludes.ts'
import { findLeftOut } from './find-left-out.ts'
import { includeData, leaveOut } from './include-data.ts'

/** Files in the warning. */
const SHOWN = 10

/** Data files that git tracks in the folders of the package, and that are not in the artifact. */
export interface LeftOutData {
  /** Relative to the project, with slashes. */
  readonly files: readonly string[]
  /** What to do: lines to paste are indented. */
  readonly advice: string
}

/**
 * Warns of data files that a build has left out: code that reads them works in the checkout, and fails in Lambda.
 * @param tracked what git tracks in the project
 * @param files of the artifact
 */
export async function checkData(
  tracked: readonly string[],
  files: readonly TreeEntry[],
  project: Project,
): Promise<LeftOutData | undefined> {
  const missing = findLeftOut(tracked, files, project)
  if (missing.length === 0) return undefined
  const isExcluded = await explicitExcludes(project)
  const found = missing.filter(({ source }) => !isExcluded(source))
  if (found.length === 0) return undefined
  const advice = [includeData(found, project), leaveOut(project)].join('').trim()
  const names = found.map(({ source }) => source)
  // Not through warn(): the job summary lists all of them.
  core.warning(
    `The build left out ${found.length === 1 ? '1 file' : `${found.length} files`} that git tracks in the folders of the package: ` +
      `${bounded(names, SHOWN, forLog).join(', ')}. Code that reads ${found.length === 1 ? 'it' : 'them'} fails in Lambda.\n${advice}`,
    { title: 'Build Lambda Source', ...pointTo(placeOf('build-backend', project)) },
  )
  return { files: names, advice }
}
