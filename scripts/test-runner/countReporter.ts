/** node:test reporter that writes only how many tests passed, failed and were skipped, as JSON. */
import type { TestEvent } from 'node:test/reporters';

export default async function* countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of source) {
    // A suite is reported like a test; only what has no children is counted.
    if (event.type === 'test:pass' && event.data.details.type !== 'suite') {
      if (event.data.skip !== undefined || event.data.todo !== undefined) {
        count.skipped += 1;
      } else {
        count.passed += 1;
      }
    }
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
      count.failed += 1;
    }
  }
  yield JSON.stringify(count);
}
