/** What stands in for jsdom's own way of working out whether an element is visible (config/jsdomVisibility.cjs) says the same. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../sync/testing/runs.ts';

interface Rules {
  jsdomsOwn: (element: object, property: 'visibility') => string;
  visibilityOf: (element: object) => string;
}

interface Jsdom {
  JSDOM: new (html: string) => {
    window: { document: { querySelectorAll(selector: string): Iterable<object> } };
  };
}

interface Wrappers {
  implForWrapper: (element: object) => object;
}

const ofProject = createRequire(import.meta.url);
const { jsdomsOwn, visibilityOf } = ofProject('../../config/jsdomVisibility.cjs') as Rules;
const ofEnvironment = createRequire(ofProject.resolve('jest-environment-jsdom'));
const { JSDOM } = ofEnvironment('jsdom') as Jsdom;
const { implForWrapper } = ofEnvironment('jsdom/lib/jsdom/living/generated/utils.js') as Wrappers;

const NAMES = ['a', 'b', 'c'];
const value = fc.constantFrom('hidden', 'visible', 'collapse', 'inherit');
const style = fc.oneof(
  value.map((each) => `visibility: ${each}`),
  fc.constant('display: none'),
  fc.constant('')
);
const selector = fc.constantFrom(...NAMES.map((name) => `.${name}`), '.a .b', 'p > .c', '*', 'p');
const rule = fc.tuple(selector, style).map(([on, set]) => `${on} { ${set} }`);
const sheet = fc.array(
  fc.oneof(
    rule,
    fc
      .tuple(fc.constantFrom('screen', 'print'), rule)
      .map(([medium, inner]) => `@media ${medium} { ${inner} }`),
    fc.constant('@keyframes k { from { visibility: hidden } }')
  ),
  { maxLength: 4 }
);
const treeOf = (depth: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('p', 'div', 'span', 'svg', 'details'),
      fc.constantFrom(...NAMES),
      style,
      depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 2 })
    )
    .map(([tag, name, set, inner]) => `<${tag} class="${name}" style="${set}">${inner.join('')}</${tag}>`);

test('an element is as visible as jsdom says', () => {
  let hidden = 0;
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), fc.array(treeOf(3), { maxLength: 3 }), (sheets, trees) => {
      const styles = sheets.map((rules) => `<style>${rules.join('\n')}</style>`).join('');
      const { window } = new JSDOM(`<!DOCTYPE html>${styles}<body>${trees.join('')}</body>`);
      for (const element of window.document.querySelectorAll('*')) {
        const known = visibilityOf(implForWrapper(element));
        assert.equal(known, jsdomsOwn(implForWrapper(element), 'visibility'));
        hidden += known === 'visible' ? 0 : 1;
      }
    }),
    { numRuns: runs(60) }
  );
  assert.ok(hidden > 20, 'hardly anything was hidden');
});
