import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressTo } from './progress.ts';

function output(isTTY: boolean): {
  isTTY: boolean;
  columns: number;
  text: string;
  write(text: string): void;
} {
  return {
    isTTY,
    columns: 20,
    text: '',
    write(text) {
      this.text += text;
    }
  };
}

test('a file gets a line for each topic, not for each count', () => {
  const file = output(false);
  const progress = progressTo(file);
  progress.step('Reading');
  progress.step('Loading: 1 of 2');
  progress.step('Loading: 2 of 2');
  progress.line('Ready');
  assert.equal(file.text, 'Reading …\nLoading …\nReady\n');
});

test('a terminal gets one line that changes and is cleared in the end', () => {
  const terminal = output(true);
  const progress = progressTo(terminal);
  progress.step('Loading: a very long message');
  progress.step('Two');
  progress.line('Ready');
  assert.equal(terminal.text, 'Loading: a very lon\r\u001b[2KTwo …\r\u001b[2KReady\n');
});
