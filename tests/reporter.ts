import type { Reporter, TestModule } from 'vitest/node';

type RunEnd = NonNullable<Reporter['onTestRunEnd']>;

/**
 * Ends a run with `N passed, N failed` alone on a line. A file that does not load, a hook that
 * fails, an error outside every test and a run that was cut short each count as a failure.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(...[modules, unhandled, reason]: Parameters<RunEnd>): void {
    const passed = count(modules, 'passed');
    const failed = count(modules, 'failed') + unhandled.length + brokenOutsideTests(modules);
    const cutShort = reason === 'interrupted' || (reason === 'failed' && failed === 0);
    console.log(`${passed} passed, ${failed + (cutShort ? 1 : 0)} failed`);
  }
}

function count(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
}

function brokenOutsideTests(modules: readonly TestModule[]): number {
  return modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .reduce((sum, suite) => sum + suite.errors().length, 0);
}
