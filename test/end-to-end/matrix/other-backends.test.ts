import { OTHER_BACKENDS } from './projects.ts'
import { testSameBytes } from './same-bytes.ts'

testSameBytes(OTHER_BACKENDS)
