/**
 * For the self-test: `node scripts/same.ts <output>=<value>...` checks the outputs of a step, which are in the variable
 * OUTPUTS as JSON. With the outputs of the root action in ROOT, all others must be equal to those that it has as well.
 */
import process from 'node:process'

const { OUTPUTS = '{}', ROOT = '{}' } = process.env
const outputs: Record<string, string> = JSON.parse(OUTPUTS)
const expected = new Map(Object.entries(JSON.parse(ROOT)).filter(([name]) => name in outputs))
for (const argument of process.argv.slice(2)) {
  const end = argument.indexOf('=')
  expected.set(argument.slice(0, end), argument.slice(end + 1))
}

// Nothing to compare is no success: the step may be misspelled.
if (expected.size === 0) fail('There are no outputs to compare.')
for (const [name, value] of expected) {
  if (outputs[name] === value) console.log(`✓ ${name}: ${value}`)
  else fail(`The output ${name} is "${outputs[name]}", and not "${value}".`)
}

function fail(message: string): void {
  console.log(`::error::${message}`)
  process.exitCode = 1
}
