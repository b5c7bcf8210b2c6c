import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Artifact, filesOf } from '../artifacts.ts'
import type { StandIn, StandInStep } from './stand-in.ts'

/** actions/upload-artifact. */
export const uploadArtifact: StandIn = {
  inputs: [
    ...['name', 'path', 'if-no-files-found', 'retention-days', 'compression-level'],
    ...['overwrite', 'include-hidden-files', 'archive'],
  ],
  async run({ machine, input, log }) {
    if (input('archive') === 'false') throw new Error('archive: false is not supported here')
    const hidden = input('include-hidden-files') === 'true'
    const files = await filesOf(input('path'), machine.workspace, hidden)
    if (files.size === 0) {
      const problem = `No files were found with the provided path: ${input('path')}`
      if (input('if-no-files-found') === 'error') throw new Error(problem)
      log(problem)
      return {}
    }
    const name = input('name') || 'artifact'
    const { id } = await machine.artifacts.add(name, files, input('overwrite') === 'true')
    log(`Artifact ${name} (ID ${id}): ${[...files.keys()].join(', ')}`)
    return { 'artifact-id': String(id) }
  },
}

/** actions/download-artifact, from the own run. */
export const downloadArtifact: StandIn = {
  inputs: [
    ...['name', 'artifact-ids', 'path', 'pattern', 'merge-multiple', 'github-token'],
    ...['repository', 'run-id', 'skip-decompress', 'digest-mismatch'],
  ],
  async run(step) {
    const { machine, input, log } = step
    for (const name of ['github-token', 'repository', 'run-id', 'skip-decompress']) {
      if (input(name) !== '') throw new Error(`The input ${name} is not supported here`)
    }
    const target = path.resolve(machine.workspace, input('path'))
    const found = wanted(step)
    const together = input('merge-multiple') === 'true' || found.length === 1
    for (const { name, folder } of found) {
      const place = together ? target : path.join(target, name)
      await mkdir(place, { recursive: true })
      await cp(folder, place, { recursive: true })
    }
    log(`Total of ${found.length} artifact(s) downloaded`)
    return { 'download-path': target }
  },
}

function wanted({ machine, input }: StandInStep): readonly Artifact[] {
  const stored = machine.artifacts.list()
  const name = input('name')
  const ids = input('artifact-ids')
  if (name !== '' && ids !== '') throw new Error('name and artifact-ids cannot be used together')
  if (name !== '') {
    const one = stored.find(artifact => artifact.name === name)
    if (one === undefined) throw new Error(`Artifact not found: ${name}`)
    return [one]
  }
  if (ids !== '') {
    const numbers = ids.split(',').map(Number)
    const some = stored.filter(artifact => numbers.includes(artifact.id))
    if (some.length === 0) throw new Error(`None of the artifact IDs were found: ${ids}`)
    return some
  }
  const pattern = input('pattern') || '*'
  return stored.filter(artifact => path.matchesGlob(artifact.name, pattern))
}
