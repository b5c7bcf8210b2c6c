import { describe, expect, test } from 'vitest'
import { ArgumentError, readArguments } from '../../scripts/demo/arguments.ts'
import { readActionFile } from '../support/action-file.ts'

const action = await readActionFile()
const read = (...args: string[]) => readArguments(args, action)

test('without arguments, there is no project', () => {
  expect(read()).toBeUndefined()
})

test('inputs follow the project or precede it, with a space or an equals sign', () => {
  const expected = { project: '../app', inputs: { handler: 'app.main.handler', tags: 'a=b' } }
  expect(read('../app', '--handler', 'app.main.handler', '--tags=a=b')).toEqual(expected)
  expect(read('--handler=app.main.handler', '--tags', 'a=b', '../app')).toEqual(expected)
})

test('an input that is given twice has two lines', () => {
  expect(read('app', '--tags', 'a=1', '--tags', 'b=2')?.inputs).toEqual({ tags: 'a=1\nb=2' })
})

test('the value of an input may look like another', () => {
  expect(read('app', '--pip-args', '--no-build-isolation')?.inputs).toEqual({
    'pip-args': '--no-build-isolation',
  })
})

describe('refused', () => {
  test('an input that the action does not have, with the list of those that it has', () => {
    const refused = () => read('app', '--handlr', 'x')
    expect(refused).toThrow(ArgumentError)
    expect(refused).toThrow('The action has no input handlr.')
    for (const name of Object.keys(action.inputs)) expect(refused).toThrow(`--${name}`)
    expect(() => read('app', '--constructor', 'x')).toThrow('no input constructor')
  })

  test('an input without a value', () => {
    expect(() => read('app', '--handler')).toThrow('--handler needs a value.')
  })

  test('inputs without a project', () => {
    expect(() => read('--handler', 'x.y')).toThrow('Name your project')
  })

  test('two projects', () => {
    expect(() => read('app', 'other')).toThrow('One project at a time, not app and other.')
  })
})
