/** The files that `npm run check:workflows` looks at, by kind. All paths are relative to the repository. */
import { globSync } from 'node:fs'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)

function find(...patterns: string[]): string[] {
  const exclude = ['node_modules/**', '.cache/**', 'dist/**']
  const found = patterns.flatMap(pattern => globSync(pattern, { cwd: root, exclude }))
  return found.map(file => file.replaceAll(path.sep, '/')).sort()
}

/** This repository's workflows, and those of the examples. */
export function workflowFiles(): string[] {
  return find('.github/workflows/*.{yml,yaml}', 'examples/workflows/*.{yml,yaml}')
}

/** Every action: the root, the steps, and those that only our own workflows use. */
export function actionFiles(): string[] {
  return find(
    'action.{yml,yaml}',
    '{build,layer,package,upload}/**/action.{yml,yaml}',
    '.github/actions/*/action.{yml,yaml}',
  )
}

/** What the examples deploy with. */
export function infrastructureFiles(): { templates: string[]; hcl: string[]; python: string[] } {
  return {
    templates: find('examples/*/template.{yml,yaml}', 'examples/aws/*.{yml,yaml}'),
    hcl: find('examples/*/*.tf'),
    python: find('examples/cdk/*.py'),
  }
}

/** The configuration of Dependabot. */
export const DEPENDABOT = '.github/dependabot.yml'
