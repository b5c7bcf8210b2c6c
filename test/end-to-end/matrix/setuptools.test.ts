import { SETUPTOOLS } from './projects.ts'
import { testSameBytes } from './same-bytes.ts'

testSameBytes(SETUPTOOLS)
