import type { Reporter, TestModule } from "vitest/node";

/** Ends every test run with the one line that scripts and people look for: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") passed += 1;
        else failed += 1;
      }
    }
    // The reporter above this one prints its own lines last unless this one waits for it.
    setImmediate(() => console.log(`${passed} passed, ${failed} failed`));
  }
}
