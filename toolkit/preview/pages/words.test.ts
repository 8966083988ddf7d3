import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PreviewModel } from './model.ts';
import { translated } from './words.ts';

const model: PreviewModel = {
  projectName: 'shop',
  currency: 'EUR',
  languages: ['en_US', 'de'],
  apps: [
    {
      name: 'Shop',
      label: 'Shop',
      description: 'Sells',
      headerColor: '',
      formFactors: [],
      tabs: [],
      overrides: []
    }
  ],
  tabs: {
    Visit__c: { kind: 'object', label: 'Visits', icon: '', target: 'Visit__c' },
    Board: { kind: 'page', label: 'Board', icon: '', target: 'Board' },
    'standard-home': { kind: 'home', label: 'Home', icon: '', target: 'home' }
  },
  pages: {},
  objects: {
    Visit__c: {
      name: 'Visit__c',
      label: 'Visit',
      labelPlural: 'Visits',
      icon: '',
      listViews: [],
      overrides: [],
      relatedLabels: { Account__c: 'Visits', Guide__c: 'Guided' },
      layout: {
        name: 'Visit Layout',
        sections: [{ heading: 'When', showHeading: true, showHeadingOnEdit: true, columns: [] }],
        relatedLists: [],
        actions: []
      }
    }
  },
  actions: { 'Visit__c.Cancel': { name: 'Visit__c.Cancel', label: 'Cancel', type: 'LightningWebComponent' } },
  components: {},
  reports: [],
  permissions: { custom: [], user: [] }
};

test('app, tabs, objects, sections, related lists and actions are in the language; the rest stays', () => {
  const german = translated(model, {
    'app Shop': 'Laden',
    'object Visit__c': 'Besuch',
    'objects Visit__c': 'Besuche',
    'tab Board': 'Tafel',
    'action Visit__c.Cancel': 'Absagen',
    'relationship Visit__c.Account__c': 'Besuche hier',
    'layout section Visit__c.Visit Layout.When': 'Wann'
  });
  const visit = german.objects['Visit__c'];
  assert.deepEqual(
    [german.apps[0]?.label, german.apps[0]?.description, visit?.label, visit?.labelPlural],
    ['Laden', 'Sells', 'Besuch', 'Besuche']
  );
  assert.deepEqual(
    Object.values(german.tabs).map(({ label }) => label),
    ['Besuche', 'Tafel', 'Home']
  );
  assert.equal(german.actions['Visit__c.Cancel']?.label, 'Absagen');
  assert.deepEqual(visit?.relatedLabels, { Account__c: 'Besuche hier', Guide__c: 'Guided' });
  assert.equal(visit?.layout?.sections[0]?.heading, 'Wann');
  assert.deepEqual(translated(model, {}), model);
});
