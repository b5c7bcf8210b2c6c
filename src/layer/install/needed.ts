import * as core from '@actions/core'
import type { Distribution } from '../../build/installed/installed-package.ts'
import { holdsIn } from '../../python/metadata/marker.ts'
import { parseRequirement, type Requirement } from '../../python/metadata/requirement.ts'
import { normalizeName } from '../../python/package-name.ts'
import { bounded, forLog } from '../../text/format.ts'
import type { Requirements } from '../lock/requirements.ts'
import { markerEnvironment, runtimeOf, type Target } from '../target.ts'

/** Distributions in a message. */
const SHOWN = 5

/**
 * Leaves out what no pin leads to: pip resolves for another Python, but evaluates the markers of requirements for its own.
 * @returns the distributions that the target needs
 */
export function keepNeeded(
  distributions: readonly Distribution[],
  { pins, complete }: Requirements,
  target: Target,
): readonly Distribution[] {
  // Nothing was resolved.
  if (complete) return distributions
  const byName = new Map(distributions.map(each => [normalizeName(each.name), each]))
  const needed = new Set<Distribution>()
  const waiting = pins.map(({ name }) => name)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const distribution = byName.get(name)
    if (!distribution || needed.has(distribution)) continue
    needed.add(distribution)
    waiting.push(...requirementsOf(distribution, target, true).map(each => each.name))
  }
  const others = distributions.filter(each => !needed.has(each)).map(({ name }) => name)
  if (others.length > 0) {
    core.info(
      `Left out, since only another Python than ${runtimeOf(target)} needs it: ${bounded(others, SHOWN, forLog).join(', ')}`,
    )
  }
  return distributions.filter(each => needed.has(each))
}

/**
 * What a distribution requires for a target.
 * @param extras whether that of its extras counts, too: which of them are wanted is only known to what resolved them
 */
export function requirementsOf(
  { requirements }: Distribution,
  target: Target,
  extras: boolean,
): Requirement[] {
  return requirements
    .map(text => parseRequirement(text))
    .filter(each => each !== undefined)
    .filter(each => applies(each, target, extras))
}

function applies({ marker }: Requirement, target: Target, extras: boolean): boolean {
  if (marker === undefined) return true
  const named = [...marker.matchAll(/\bextra\s*==\s*["']([^"']*)["']/g)].map(
    ([, name = '']) => name,
  )
  const environment = markerEnvironment(target)
  try {
    return ['', ...(extras ? named : [])].some(extra => holdsIn(marker, { ...environment, extra }))
  } catch {
    return extras
  }
}
