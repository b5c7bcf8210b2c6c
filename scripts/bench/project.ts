import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeTree, type TreeSpec } from './trees.ts'

const PROJECT_FILE = `[build-system]
requires = ["setuptools==80.9.0"]
build-backend = "setuptools.build_meta"

[project]
name = "bench"
version = "1.0"

[tool.setuptools.packages.find]
where = ["src"]

[tool.setuptools.package-data]
"*" = ["*.json", "*.bin"]
`

/** The folder of a project below `parent` whose packages are a tree, and a handler; makes it if it is not there. */
export function makeProject(tree: TreeSpec, parent: string): string {
  const folder = path.join(parent, `project-${tree.name}`)
  if (existsSync(folder)) return folder
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(path.join(partial, 'src', 'app'), { recursive: true })
  renameSync(makeTree(tree, partial), path.join(partial, 'src', 'library'))
  writeFileSync(path.join(partial, 'pyproject.toml'), PROJECT_FILE)
  writeFileSync(path.join(partial, 'src/app/__init__.py'), '')
  writeFileSync(
    path.join(partial, 'src/app/lambda_function.py'),
    'def lambda_handler(event, context):\n    return event\n',
  )
  renameSync(partial, folder)
  return folder
}
