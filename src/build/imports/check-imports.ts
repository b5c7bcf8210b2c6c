import { pointTo } from '../../github/annotation.ts'
import { warn } from '../../github/warning.ts'
import { requiredName } from '../../python/metadata/required-name.ts'
import { sourceFile } from '../../python/source-file.ts'
import { UserError } from '../../text/user-error.ts'
import { explainHandler } from '../handler/explain-handler.ts'
import type { ArtifactReport, HandlerCheck } from '../handler/report.ts'
import {
  type Explanation,
  explainAbsent,
  explainBeyond,
  explainMissing,
  explainSibling,
  explainUnknown,
  placeOf,
} from './explain-import.ts'
import { findModuleSource } from './find-source.ts'
import { installedNames } from './installed-names.ts'
import { canProvide, type Imported, isAmong, RUNTIME } from './known-modules.ts'
import { layerProvides } from './layer-modules.ts'
import { type Finding, LEVEL } from './report.ts'

/**
 * Makes sure that what a handler's module imports will be there in Lambda: modules of the package's own in the artifact,
 * all others in Python, Lambda's runtime or a layer.
 * @throws UserError if it is certain that the import of the handler's module fails
 */
export async function checkImports(
  { findings, sites, python }: ArtifactReport,
  check: HandlerCheck,
): Promise<void> {
  const isKnown = providers(sites, check)
  const errors: [Finding, Explanation][] = []
  const unknown = new Map<string, Finding[]>()
  for (const finding of findings) {
    const elsewhere = fromElsewhere(finding)
    if (elsewhere && isKnown(elsewhere)) continue
    if (finding.kind === 'syntax') {
      if (finding.level < LEVEL.certain) continue
      throw await explainHandler(finding, { handler: null, python, suggestions: [] }, check)
    }
    const explained =
      (await explain(finding, check)) ??
      (elsewhere && check.layerDirectory && finding.level >= LEVEL.likely
        ? explainAbsent(elsewhere, finding, check)
        : undefined)
    if (explained === undefined) {
      const name = elsewhere?.provide ?? ''
      if (finding.level >= LEVEL.likely) unknown.set(name, [...(unknown.get(name) ?? []), finding])
    } else if (finding.level < LEVEL.certain || !explained.isError) {
      warn(`${explained.message} ${explained.hint}`, placeIn(finding, check))
    } else {
      errors.push([finding, explained])
    }
  }
  for (const [name, found] of unknown) {
    const [first] = found
    if (first) warn(explainUnknown(name, found, check), placeIn(first, check))
  }
  const [first, ...others] = errors
  if (first === undefined) return
  const [finding, { message, hint }] = first
  const more = others.map(([, explained]) => `\n${explained.message}`).join('')
  throw new UserError(message, {
    section: 'missing-import',
    hint: hint + (more && `\nThe same step found more:${more}`),
    file: sourceFile(finding.file, check.project),
    line: finding.line,
  })
}

/** What to say of a finding; undefined if it is a module from elsewhere. */
async function explain(
  finding: Exclude<Finding, { kind: 'syntax' }>,
  check: HandlerCheck,
): Promise<(Explanation & { readonly isError: boolean }) | undefined> {
  const error = { isError: true }
  switch (finding.kind) {
    case 'ends':
      return {
        message: `${placeOf(finding, check)} ends the import of ${finding.importer} (${finding.text}): Lambda would fail before it calls the handler.`,
        hint: 'Move it into a function, or under if __name__ == "__main__":.',
        isError: false,
      }
    case 'beyond':
      return { ...explainBeyond(finding, check), ...error }
    case 'member':
      return { ...(await explainMissing(finding, check)), ...error }
    case 'module':
      if (finding.split && !findModuleSource(finding.module, finding.file, check.project))
        return undefined
      return { ...(await explainMissing(finding, check)), isError: !finding.split }
    case 'outside':
      if (finding.sibling) return { ...explainSibling(finding, check), ...error }
      if (!findModuleSource(finding.module, finding.file, check.project)) return undefined
      return { ...(await explainMissing(finding, check)), ...error }
  }
}

/** What an import takes from elsewhere, or can: a layer can contain the other part of a namespace package. */
function fromElsewhere(finding: Finding): (Imported & { readonly provide: string }) | undefined {
  if (finding.kind === 'outside') return { ...finding, provide: finding.module.split('.')[0] ?? '' }
  if (finding.kind !== 'module' || !finding.split) return undefined
  return { module: finding.name, names: [], provide: finding.module }
}

/** Says of a module from elsewhere whether something that is known provides it. */
function providers(
  sites: readonly string[],
  { provided, requirements, layerDirectory }: HandlerCheck,
): (imported: Imported) => boolean {
  if (layerDirectory !== undefined) {
    return imported =>
      isAmong([...RUNTIME, ...provided], imported) || layerProvides(layerDirectory, imported)
  }
  const required = requirements.map(requiredName)
  let installed: ReadonlyMap<string, readonly string[]> | undefined
  return imported => {
    if (isAmong([...RUNTIME, ...provided], imported)) return true
    if (required.some(name => canProvide(name, imported))) return true
    // Asked last, since that reads files.
    installed ??= installedNames(sites, required)
    return required.some(name => canProvide(name, imported, installed?.get(name)))
  }
}

function placeIn({ file, line }: Finding, { project }: HandlerCheck) {
  return pointTo({ file: sourceFile(file, project), line })
}
