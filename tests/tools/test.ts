/**
 * `npm test`: everything CI runs. Each step counts as one test; Vitest's own tests are added up. Says in a line each
 * what failed or was skipped, ends with "N passed, N failed, N skipped".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumName } from '../e2e/support/chromium.ts';
import { has } from '../e2e/support/display.ts';
import { firefoxName } from '../e2e/support/firefox.ts';

type Count = { passed: number; failed: number; skipped: number };
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
};

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const notes: string[] = [];
const required = Boolean(process.env.WHENCE_REQUIRE_BROWSERS);
const needsShared = (test: string) => test.includes('../shared');
const reports = mkdtempSync(join(tmpdir(), 'whence-test-'));
const run = (command: string) =>
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function step(name: string, command: string): void {
  console.log(`\n== ${name}`);
  const ok = run(command);
  total[ok ? 'passed' : 'failed']++;
  if (!ok) notes.push(`failed: ${name}`);
}

/** Adds a Vitest run's tests; a run without a report, or whose report hides a broken file, counts as failed. */
function vitest(name: string, args: string): void {
  console.log(`\n== ${name}`);
  const file = join(reports, `${name}.json`);
  const ok = run(`vitest run ${args} --reporter=default --reporter=json --outputFile.json=${file}`);
  if (!existsSync(file)) {
    total.failed++;
    return;
  }
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests || (ok ? 0 : 1);
  total.skipped += report.numPendingTests + report.numTodoTests;
  for (const { assertionResults } of report.testResults) {
    for (const { status, fullName } of assertionResults) {
      if (status === 'failed') notes.push(`failed: ${fullName.trim()}`);
      if (status !== 'pending' && status !== 'skipped') continue;
      notes.push(`skipped: ${fullName.trim()}`);
      // Where browsers are required (CI), a browser test that did not run is a failure and not a skip.
      if (name === 'browsers' && required && !needsShared(fullName)) total.failed++;
    }
  }
}

/** Says which browser is missing, and why its tests were skipped. */
function requireBrowsers(): void {
  const wanted = { Chromium: chromiumName, Firefox: firefoxName, Xvfb: has('Xvfb'), xdotool: has('xdotool') };
  for (const [name, found] of Object.entries(wanted)) {
    if (found) continue;
    notes.push(`${name} is not installed: tests in it were skipped`);
    if (required) total.failed++;
  }
}

step('types', 'npm run --silent types');
step('lint', 'npm run --silent lint');
step('build', 'npm run --silent build');
vitest('unit', '');
vitest('browsers', '--config tests/e2e/vitest.config.ts');
requireBrowsers();
if (!existsSync(new URL('../../../shared/gold', import.meta.url))) {
  notes.push('../shared is not there: tests on its pages were skipped');
}
console.log(`\n${notes.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
