/** Reporter of node:test that writes, as JSON, what each file came to. */
import { relative, sep } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import type { FileResult } from './report.ts';

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>['data'];

export default async function* fileReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Map<string, FileResult>();
  const resultOf = (path = ''): FileResult => {
    const file = relative(process.cwd(), path).split(sep).join('/');
    const result = files.get(file) ?? { file, passed: 0, failed: 0, skipped: 0, milliseconds: 0 };
    files.set(file, result);
    return result;
  };
  for await (const event of source) {
    if (event.type === 'test:pass' || event.type === 'test:fail') {
      const result = resultOf(event.data.file);
      count(result, event.data, event.type === 'test:pass' ? 'passed' : 'failed');
      // Tests of one file run one after the other; with the first goes what its process prepares for all
      result.milliseconds += event.data.nesting === 0 ? event.data.details.duration_ms : 0;
    }
  }
  yield JSON.stringify([...files.values()]);
}

/** A suite is reported like a test; only what has no children is counted. */
function count(result: FileResult, test: Ended, outcome: 'passed' | 'failed'): void {
  if (test.details.type === 'suite') {
    return;
  }
  const isSkipped = outcome === 'passed' && (test.skip !== undefined || test.todo !== undefined);
  result[isSkipped ? 'skipped' : outcome] += 1;
}
