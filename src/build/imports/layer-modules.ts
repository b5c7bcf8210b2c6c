import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Imported } from './known-modules.ts'

/**
 * Whether a layer contains a module, and the modules that are imported from it, where it is a folder that can give nothing else.
 * @param layer path of the folder that becomes `/opt`
 */
export function layerProvides(layer: string, { module, names }: Imported): boolean {
  return sites(layer).some(site => {
    const found = findModule(site, module)
    if (found !== 'namespace') return found !== undefined
    return names.every(name => name === '*' || findModule(site, `${module}.${name}`) !== undefined)
  })
}

/**
 * Where Lambda's Python looks: https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html#packaging-layers-paths
 * @returns folders that are there
 */
function sites(layer: string): string[] {
  const library = path.join(layer, 'python', 'lib')
  const versions = existsSync(library) ? readdirSync(library) : []
  const candidates = [
    ...versions.map(version => path.join(library, version, 'site-packages')),
    path.join(layer, 'python'),
  ]
  return candidates.filter(existsSync)
}

/** What a name stands for in a folder of installed distributions. */
function findModule(site: string, module: string): 'module' | 'package' | 'namespace' | undefined {
  const parts = module.split('.')
  const name = parts.at(-1) ?? ''
  const parent = path.join(site, ...parts.slice(0, -1))
  const inParent = existsSync(parent) ? readdirSync(parent, { withFileTypes: true }) : []
  const isFile = (pattern: RegExp) =>
    inParent.some(entry => entry.isFile() && pattern.test(entry.name))
  const folder = inParent.some(entry => entry.isDirectory() && entry.name === name)
  if (
    folder &&
    readdirSync(path.join(parent, name)).some(file => /^__init__\.(py|pyc|.*so)$/.test(file))
  ) {
    return 'package'
  }
  if (isFile(new RegExp(`^${name}\\.(py|pyc|([\\w-]+\\.)?so)$`))) return 'module'
  return folder ? 'namespace' : undefined
}
