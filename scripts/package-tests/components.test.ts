/** What holds for every Lightning web component of the package, no matter who writes the next one. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const bundles = globSync('force-app/main/*/lwc/*/*.js-meta.xml', { cwd: root }).map((meta) => {
  const name = basename(dirname(meta));
  const code = join(dirname(meta), `${name}.ts`);
  return {
    name,
    // A bundle may be styles alone
    code: existsSync(join(root, code)) ? read(code) : '',
    isOnPages: /<isExposed>true/.test(read(meta))
  };
});

test('every card that reads reads again when the page is refreshed', () => {
  const readers = bundles.filter(({ code, isOnPages }) => isOnPages && code.includes('@wire(graphql'));
  assert.ok(readers.length >= 10, 'the pattern finds the cards');
  const deaf = readers.filter(({ code }) => !/pageRefresh\.connect\(/.test(code)).map(({ name }) => name);
  assert.deepEqual(deaf, []);
});

test('components speak over the channels of the platform, not through variables of a module', () => {
  const modules = globSync('force-app/main/*/lwc/*/*.ts', { cwd: root });
  const homemade = modules.filter((file) =>
    /^(?:const|let) \w+ = new Set<[^>]*(?:Listener|=>)/m.test(read(file))
  );
  assert.deepEqual(homemade, []);
});

/** Where a base component does not do: docs/decisions/0100-base-buttons-and-what-stays-native.md says why, for each. */
const NATIVE_BUTTONS: Record<string, number> = {
  ridealongAttendeeForm: 1,
  ridealongAttendeeRow: 1,
  ridealongSolutionHint: 1,
  ridealongTriageItem: 4,
  ridealongTriageList: 1,
  ridealongUndoNotice: 1
};

test('buttons are base components, but for those that the decision names', () => {
  const templates = globSync('force-app/main/*/lwc/*/*.html', { cwd: root });
  const native = templates.flatMap((file) => {
    const count = read(file).match(/<button\b/g)?.length ?? 0;
    return count > 0 ? [[basename(dirname(file)), count] as const] : [];
  });
  assert.deepEqual(Object.fromEntries(native.sort()), NATIVE_BUTTONS);
  const decision = read('docs/decisions/0100-base-buttons-and-what-stays-native.md');
  assert.deepEqual(
    Object.keys(NATIVE_BUTTONS).filter((name) => !decision.includes(`\`${name}\``)),
    []
  );
});

test('every template with buttons has targets for a thumb', () => {
  const without = globSync('force-app/main/*/lwc/*/*.html', { cwd: root }).filter((file) => {
    const styles = globSync(file.replace(/html$/, 'css'), { cwd: root }).map(read).join('');
    return (
      /<(?:lightning-)?button\b/.test(read(file)) && !styles.includes("@import 'c/ridealongTouchTargets'")
    );
  });
  assert.deepEqual(without, []);
});
