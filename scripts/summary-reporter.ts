import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with 'N passed, N failed, N skipped', after everything else that is printed. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      // A file that cannot be imported has no tests to fail, and counts as one.
      if (tests.length === 0 && module.state() === 'failed') count.failed++
      for (const test of tests) count[test.result().state]++
    }
    process.once('exit', () => {
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`)
    })
  }
}
