/** GitHub's own schema of workflows and of `action.yml`. It is loose in one thing: an input may have any keys. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import './json-imports.ts'

const root = path.dirname(import.meta.dirname)

const { validate, registerLogger } = await import('@actions/languageservice')
const { clearCache } = await import('@actions/languageservice/utils/workflow-cache')

// Its own failures it only logs, and finds nothing then.
const ignore = () => {}
registerLogger({
  error(message) {
    throw new Error(message)
  },
  warn: ignore,
  info: ignore,
  log: ignore,
})

/**
 * What GitHub's language service has to say of a workflow or an `action.yml`: unknown and missing keys, wrong types,
 * expressions that cannot be, calls of reusable workflows that do not fit.
 * @param file relative to the repository; it tells what the text is
 * @returns a line `<file>:<line>:<column>: <message>` for each
 */
export async function schemaProblems(file: string, text: string): Promise<string[]> {
  // It remembers texts by their names.
  clearCache()
  const uri = pathToFileURL(path.join(root, file)).href
  const fileProvider = {
    // A workflow that this one calls. There are only ours, and those of the examples in the repository of a user.
    async getFileContent(called: { path: string; owner?: string }) {
      const name =
        file.startsWith('examples/') && called.owner === undefined
          ? called.path.replace(/^\.github\//, 'examples/')
          : called.path
      return { name, content: readFileSync(path.join(root, name), 'utf8') }
    },
  }
  const problems = await validate(TextDocument.create(uri, 'yaml', 1, text), { fileProvider })
  return problems.map(
    ({ range: { start }, message }) =>
      `${file}:${start.line + 1}:${start.character + 1}: ${message}`,
  )
}
