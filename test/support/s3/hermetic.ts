import { isAws } from './environment.ts'

// A setup file of every project but `external`: the developer's or runner's own AWS settings must not reach a test.
for (const name of Object.keys(process.env).filter(isAws)) delete process.env[name]
