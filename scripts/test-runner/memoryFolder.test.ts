import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayRun } from './memoryFolder.ts';

const ROOT = '/dev/vda / ext4 rw,relatime 0 0';
const shm = (options: string, type = 'tmpfs'): string => `${ROOT}\n${type} /dev/shm ${type} ${options} 0 0\n`;

test('tests write into memory only where programs may run from it', () => {
  assert.equal(mayRun(shm('rw,nosuid,relatime,size=24684096k')), true);
  assert.equal(mayRun(shm('rw,nosuid,noexec')), false);
  assert.equal(mayRun(shm('ro')), false);
  assert.equal(mayRun(shm('rw', 'ext4')), false, 'a disk');
  assert.equal(mayRun(ROOT), false, 'none');
  assert.equal(mayRun(`${shm('rw')}${shm('rw,noexec')}`), false, 'mounted over');
});
