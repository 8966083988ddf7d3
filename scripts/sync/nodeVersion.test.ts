import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tooOldNode } from './nodeVersion.ts';

describe('tooOldNode', () => {
  for (const version of ['22.19.0', '22.20.1', '24.0.0', '30.1.0']) {
    it(`takes ${version}`, () => assert.equal(tooOldNode(version), undefined));
  }

  for (const version of ['18.20.4', '20.20.2', '22.18.0']) {
    it(`refuses ${version}, by its number`, () => {
      assert.match(
        tooOldNode(version) ?? '',
        new RegExp(`needs Node 22\\.19.*${version.replaceAll('.', '\\.')}`)
      );
    });
  }

  it('is what package.json says', async () => {
    const manifest = await readFile(join(import.meta.dirname, 'package.json'), 'utf8');
    assert.match(manifest, /"node": ">=22\.19"/);
  });
});
