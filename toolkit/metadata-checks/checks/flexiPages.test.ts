import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { flexiPages } from './flexiPages.ts';

const PAGE = 'force-app/main/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml';
const HOME = 'force-app/main/default/flexipages/Trips_Home.flexipage-meta.xml';

test('valid pages', async () => {
  assert.deepEqual(await found(flexiPages), []);
});

const cases: [file: string, from: string, to: string, what: string][] = [
  [PAGE, '<sobjectType>Visit__c<', '<sobjectType>Tour__c<', 'there is no object Tour__c'],
  [
    HOME,
    '<type>HomePage<',
    '<sobjectType>Visit__c</sobjectType><type>HomePage<',
    'a HomePage has an object, Visit__c'
  ],
  [
    PAGE,
    'recordHomeTemplateDesktop',
    'recordTemplate',
    'the template flexipage:recordTemplate is not known to these checks'
  ],
  [
    PAGE,
    'flexipage:recordHomeTemplateDesktop',
    'flexipage:defaultAppHomeTemplate',
    'flexipage:defaultAppHomeTemplate is a template for a AppPage'
  ],
  [PAGE, '<name>sidebar<', '<name>right<', 'flexipage:recordHomeTemplateDesktop has no region right'],
  [PAGE, '<name>sidebar<', '<name>main<', 'the region main is there twice'],
  [PAGE, '<value>Facet-card<', '<value>Facet-cards<', 'there is no facet Facet-cards'],
  [PAGE, '<value>Facet-tabs<', '<value>Facet-card<', 'no component shows the facet Facet-tabs'],
  [
    PAGE,
    '>force:highlightsPanel<',
    '>force:highlightPanel<',
    'the component force:highlightPanel is not known to these checks'
  ],
  [HOME, '>flexipage:reportChart<', '>force:detailPanel<', 'force:detailPanel does not stand on a HomePage'],
  [
    PAGE,
    '<name>parentFieldApiName<',
    '<name>parentField<',
    'force:relatedListSingleContainer has no property parentField'
  ],
  [PAGE, '<identifier>tabset<', '<identifier>highlights<', 'two components have the identifier highlights'],
  [PAGE, '<identifier>tabset</identifier>', '', 'flexipage:tabset has no <identifier>']
];

for (const [file, from, to, what] of cases) {
  test(`a page with ${to || 'nothing'} instead of ${from} is found`, async () => {
    const [first] = await found(flexiPages, { [file]: change(from, to) });
    assert.deepEqual(first, [file, what]);
  });
}
