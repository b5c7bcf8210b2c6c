import path from 'node:path'
import { showPath } from '../../github/annotation.ts'
import { findProjectWith } from '../../python/project/repository-projects.ts'
import { sourceFile } from '../../python/source-file.ts'
import { topLevel } from '../handler/explain-outside.ts'
import type { HandlerCheck } from '../handler/report.ts'
import { findModuleSource, type ModuleSource } from './find-source.ts'
import { includeModule } from './include-module.ts'
import type { BeyondTop, Finding, MissingMember, MissingModule, OutsideModule } from './report.ts'

/** What is wrong with an import, and what to do. */
export interface Explanation {
  readonly message: string
  readonly hint: string
}

const FAILS = 'Lambda would fail with'

/** A module of the package's own, or a part of one, that is not in the artifact. */
export async function explainMissing(
  finding: MissingModule | MissingMember | OutsideModule,
  check: HandlerCheck,
): Promise<Explanation> {
  const module = finding.kind === 'member' ? `${finding.module}.${finding.name}` : finding.module
  const source = findModuleSource(module, finding.file, check.project)
  if (finding.kind === 'member' && !source) {
    const { name } = finding
    return {
      message: `${placeOf(finding, check)} imports ${name} from ${finding.module}, which neither defines it nor has a module of that name: ${FAILS} ImportError.`,
      hint: `Fix the name, or define ${name} at the top level of ${finding.module}. ${IGNORE}`,
    }
  }
  return {
    message: `${placeOf(finding, check)} imports ${module}, which is not in the artifact: ${FAILS} ModuleNotFoundError.`,
    hint: `${await explainAbsence(module, source, check)}${finding.kind === 'outside' ? PROVIDED(module) : ''}${IGNORE}`,
  }
}

const IGNORE = 'imports: ignore switches this check off.'
const PROVIDED = (module: string) =>
  `If a layer provides it, set the input provided to ${module.split('.')[0]}. `

async function explainAbsence(
  module: string,
  source: ModuleSource | undefined,
  { directory, project }: HandlerCheck,
): Promise<string> {
  if (!source) {
    return (
      'The checkout has no such module either. Fix the import, or add the file: it may be named in .gitignore, or made by a ' +
      'step that did not run. '
    )
  }
  const owner = { project: source.project, isShared: project.included !== undefined }
  const installed = await topLevel(directory, owner)
  const found = showPath(path.join(source.project.directory, source.path))
  const advice = includeModule({ module, source, installed, project: source.project })
  return `The checkout has it (${found}${source.isPackage ? '/' : ''}), and the build left it out. ${advice}\n`
}

/** An import of a module next to the importing one, as if it were at the top of the artifact. */
export function explainSibling(finding: OutsideModule, check: HandlerCheck): Explanation {
  const { module, sibling, relative } = finding
  return {
    message:
      `${placeOf(finding, check)} imports ${module} as if it were at the top of the artifact, where it is not: ` +
      `it is ${sibling}.${module}. ${FAILS} ModuleNotFoundError.`,
    hint: `Write the import as\n  ${relative}\nIf you mean another module of that name, which a layer provides, set the input provided to ${module}. ${IGNORE}`,
  }
}

/** A relative import that leads out of the artifact. */
export function explainBeyond(finding: BeyondTop, check: HandlerCheck): Explanation {
  return {
    message: `${placeOf(finding, check)} imports ${finding.module} relatively, with more dots than ${finding.importer} has packages above it: ${FAILS} ImportError.`,
    hint: `Write the import without dots, from the top of the artifact. ${IGNORE}`,
  }
}

/** A module from elsewhere that is not there, where all that the function gets is known. */
export function explainAbsent(
  { module, provide }: { readonly module: string; readonly provide: string },
  finding: Finding,
  check: HandlerCheck,
): Explanation & { readonly isError: boolean } {
  return {
    message:
      `${placeOf(finding, check)} imports ${module}, which is not in the artifact, not in the layer ` +
      `${showPath(check.layerDirectory ?? '')}, and not in Lambda's runtime: ${FAILS} ModuleNotFoundError.`,
    hint:
      'Add the distribution that contains it to the dependencies in the project file, and write the lock file again. ' +
      `${PROVIDED(provide).replace('a layer', 'another layer')}${IGNORE}`,
    isError: true,
  }
}

/** Modules that nothing known provides, by the name at the top. */
export function explainUnknown(
  name: string,
  findings: readonly Finding[],
  check: HandlerCheck,
): string {
  const places = [...new Set(findings.map(finding => placeOf(finding, check)))]
  const other = findProjectWith(name)
  const shared =
    other === undefined
      ? ''
      : `The project ${showPath(other)} of this repository contains it: to put that into the artifact, set the input include-projects to ${showPath(other)}. `
  return (
    `${places.slice(0, 3).join(' and ')} ${places.length > 1 ? 'import' : 'imports'} ${name}, which is not in the artifact, not in ` +
    `Lambda's runtime, and no requirement of the package: without a layer that provides it, ${FAILS} ModuleNotFoundError. ` +
    `${shared}${shared === '' ? 'Add' : 'Or add'} it to the dependencies in the project file. If Lambda or a layer provides it, set the input provided to ${name}.`
  )
}

/** Where a finding is, for people: the file in the checkout, if it is there. */
export function placeOf({ file, line }: Finding, { project }: HandlerCheck): string {
  const source = sourceFile(file, project)
  return `${source === undefined ? file : showPath(source)}:${line}`
}
