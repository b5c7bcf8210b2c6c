// A setup file: actions print their log straight to standard output, where it would drown the report of a test run.
// As console output, vitest keeps it with its test and shows it if the test fails.
process.stdout.write = (chunk: unknown) => {
  console.log(String(chunk).trimEnd())
  return true
}
