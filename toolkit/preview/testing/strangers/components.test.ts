import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strangersAmong } from './components.ts';
import type { StrangerSource } from './components.ts';

function source(name: string, rest: Partial<StrangerSource> = {}): StrangerSource {
  return {
    name,
    script: 'export default class X extends LightningElement {}',
    templates: '<template></template>',
    exposed: true,
    ...rest
  };
}

const apex = "import a from '@salesforce/apex/A.a';\nexport default class X extends LightningElement {}";

const cases: [string, StrangerSource[], string[]][] = [
  ['a component', [source('one')], ['one']],
  ['Apex of its own', [source('one', { script: apex })], []],
  [
    'Apex of a component inside',
    [source('one', { templates: '<c-in-side></c-in-side>' }), source('inSide', { script: apex })],
    []
  ],
  [
    'Apex two levels down',
    [
      source('one', { script: "import b from 'c/b';\nexport default class X {}" }),
      source('b', { templates: '<c-c></c-c>', exposed: false }),
      source('c', { script: apex, exposed: false })
    ],
    []
  ],
  [
    'components that contain each other',
    [source('one', { templates: '<c-two></c-two>' }), source('two', { templates: '<c-one></c-one>' })],
    ['one', 'two']
  ],
  ['a module of functions', [source('one', { script: 'export function f() {}' })], []],
  [
    'a default export that is no class',
    [source('one', { script: 'export default defineState(() => {});' })],
    []
  ],
  [
    'what only others contain',
    [source('one', { templates: '<c-two></c-two>' }), source('two', { exposed: false })],
    ['one']
  ],
  ['what nobody contains and no page may have', [source('one', { exposed: false })], ['one']],
  [
    'what others contain and a page may have',
    [source('one', { templates: '<c-two></c-two>' }), source('two')],
    ['one', 'two']
  ]
];

for (const [what, sources, names] of cases) {
  test(`${what}: ${names.join(', ') || 'none'} tried`, () => {
    assert.deepEqual(
      strangersAmong(sources).map(({ name }) => name),
      names
    );
  });
}

test('windows and actions are told apart, and the object that a component is for', () => {
  const found = strangersAmong([
    source('plain', { script: "import N from '@salesforce/schema/Lead.Name';\nexport default class X {}" }),
    source('window', { script: 'export default class X extends LightningModal {}' }),
    source('action', {
      templates: '',
      script: 'export default class X { @api async invoke() {} }',
      object: 'Case'
    })
  ]);
  assert.deepEqual(found, [
    { name: 'plain', kind: 'component', object: 'Lead' },
    { name: 'window', kind: 'window', object: 'Account' },
    { name: 'action', kind: 'action', object: 'Case' }
  ]);
});
