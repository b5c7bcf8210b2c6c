import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './action-file.ts'
import { findBlocks } from './pages.ts'
import { type Files, HANDLER } from './projects.ts'

/** What somebody copies from the README. */
export const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8')

const [project = '', modules = ''] = findBlocks(README, 'toml')
const fields = project.slice(project.indexOf('[project]'), project.indexOf('[tool.'))

/** The project that the quick start begins with. */
export const FIRST_PROJECT: Files = {
  'pyproject.toml': project,
  'my_lambda_app/__init__.py': '',
  'my_lambda_app/lambda_function.py': HANDLER,
}

/** A `lambda_function.py` with a helper, as the README lists them. */
export const MODULES: Files = {
  'pyproject.toml': project.slice(0, project.indexOf('[tool.')) + modules,
  'requirements.txt': 'humanize>=4.9\n',
  'lambda_function.py': `import helper\n\n${HANDLER}`,
  'helper.py': '',
}

/** The projects of the table of build backends: each backend with each place of the package. */
export function variants(): [name: string, files: Files][] {
  const rows = README.matchAll(/^\| \w+ \| `([\w-]+==[\d.]+)` \| `([\w.]+)` \| (.+) \|$/gm)
  return [...rows].flatMap(([, requires = '', backend = '', places = '']) =>
    [...places.matchAll(/`([\w/]+)\/`/g)].map(([, folder = '']): [string, Files] => [
      `${requires} in ${folder}`,
      {
        'pyproject.toml': `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n\n${fields}`,
        [`${folder}/__init__.py`]: '"""An app."""\n',
        [`${folder}/lambda_function.py`]: HANDLER,
      },
    ]),
  )
}
