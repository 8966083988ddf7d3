/** What each page asks the org for when it is opened: three requests at most (decision 0109), in a company where each has something to show. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { eventPage, meetingPage } from './attendeesBrowser.ts';
import type { Person } from './attendeesWorld.ts';
import { CHALLENGE, ChallengeStage, dealPage, homePage, themePage, triagePage } from './challengesBrowser.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const MAIN = join(import.meta.dirname, '../../force-app/main');

/** Ours, and of the platform's lists and charts those that the page was given: whatever goes out for this page, and not for the app around it. */
const sent = ({ requests }: OpenedPage): string[] =>
  requests.filter((request) => /\/services\/data\/[^/]+\/(graphql|ui-api\/|actions\/)/.test(request));

const MOST = 3;

/** What asks more often, and why that is right: docs/decisions/0109-three-requests-a-page.md. */
const MORE: Readonly<Record<string, number>> = {
  'Ridealong_Home of a leader': 4,
  'Ridealong_Home of an admin': 4,
  'Ridealong_Health of an admin': 4
};

interface Opened {
  path: string;
  /** Who opens it, by what they are. */
  by: Record<string, Person>;
}

let stage: ChallengeStage;
let pages: Record<string, Opened>;
before(async () => {
  if (withoutBrowser === false) {
    stage = await ChallengeStage.open();
    pages = await pagesOf(stage);
  }
});
after(() => stage?.close());

async function pagesOf({ world, owner }: ChallengeStage): Promise<Record<string, Opened>> {
  const { admin, rep, priya, leader } = world;
  const event = await world.newEvent('Ahead', 2);
  const meeting = await stage.mirror(event);
  await stage.tag(meeting, priya);
  await world.newPastVisit('Over', 3, [priya, world.jonas]);
  const theme = await stage.newTheme('Labels come off');
  const deal = await stage.newDeal('Budget');
  const heard = await stage.hear(deal, 'Labels come off', { Theme__c: theme, Said_By__c: stage.ana });
  await stage.hear(deal, 'Nobody answers at night');
  const [colleague] = await admin.query(
    `SELECT Id FROM Ridealong_Colleague__c WHERE User__c = '${priya.id}'`
  );
  const record = (object: string, id: unknown): string => `/lightning/r/${object}/${String(id)}/view`;
  const tab = (name: string): string => `/lightning/n/${name}`;
  return {
    Ridealong_Home: {
      path: homePage,
      by: { 'a rep': rep, 'a colleague': priya, 'an owner': owner, 'a leader': leader, 'an admin': admin }
    },
    Ridealong_Event_Record_Page: { path: eventPage(event), by: { 'a rep': rep, 'a colleague': priya } },
    Ridealong_Customer_Meeting_Record_Page: {
      path: meetingPage(meeting),
      by: { 'a rep': rep, 'a colleague': priya, 'a leader': leader }
    },
    Ridealong_Opportunity_Record_Page: { path: dealPage(deal), by: { 'a rep': rep, 'a colleague': priya } },
    Ridealong_Account_Record_Page: { path: record('Account', world.account), by: { 'a rep': rep } },
    Ridealong_Challenge_Theme_Record_Page: {
      path: themePage(theme),
      by: { 'an owner': owner, 'a rep': rep }
    },
    Ridealong_Customer_Challenge_Record_Page: {
      path: record(CHALLENGE, heard),
      by: { 'a rep': rep, 'a colleague': priya }
    },
    Ridealong_Colleague_Record_Page: {
      path: record('Ridealong_Colleague__c', colleague?.['Id']),
      by: { 'a colleague': priya, 'an admin': admin }
    },
    Ridealong_Challenge_Triage: { path: triagePage, by: { 'an owner': owner } },
    Ridealong_Selling_Tools: { path: tab('Ridealong_Selling_Tools'), by: { 'a rep': rep } },
    Ridealong_Board: { path: tab('Ridealong_Board'), by: { 'a rep': rep, 'a colleague': priya } },
    Ridealong_My_Field_Time: {
      path: tab('Ridealong_My_Field_Time'),
      by: { 'a rep': rep, 'a colleague': priya }
    },
    Ridealong_Add_Colleagues: { path: tab('Ridealong_Add_Colleagues'), by: { 'an admin': admin } },
    Ridealong_Health: { path: tab('Ridealong_Health'), by: { 'an admin': admin } }
  };
}

const all = globSync('*/flexipages/*.flexipage-meta.xml', { cwd: MAIN }).map((file) =>
  basename(file, '.flexipage-meta.xml')
);

test('every page has its row', options, () => {
  assert.deepEqual(all.toSorted(), Object.keys(pages).toSorted());
});

for (const name of all) {
  test(name, options, async () => {
    const { path, by } = pages[name] ?? assert.fail(name);
    for (const [persona, who] of Object.entries(by)) {
      const opened = await stage.load(who, path);
      await opened.settle();
      const page = `${name} of ${persona}`;
      const requests = sent(opened);
      const told = `${page}: ${requests.join('\n')}`;
      assert.deepEqual(opened.errors, []);
      if (page in MORE) {
        assert.equal(requests.length, MORE[page], told);
      } else {
        assert.ok(requests.length <= MOST, told);
      }
      await opened.close();
    }
  });
}
