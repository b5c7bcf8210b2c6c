import { test } from 'vitest'
import { compareInstallers, LARGE } from './compare-installers.ts'

test.for(LARGE)('same lock, same bytes: $name', set => compareInstallers(set))
