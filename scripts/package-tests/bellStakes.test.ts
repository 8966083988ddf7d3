/**
 * What is at stake in a deal stays on pages, which ask as their reader: no bell tells an amount, and the bell of an invitation tells
 * the rest only where the admin has switched that on (decision 0119).
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { ChallengeWorld } from '../e2e/challengesWorld.ts';
import { OWN_PROJECT } from '../target-org/testing/ownOrg.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-07-01T09:00:00Z');
const SETTING = 'Deal_Facts_In_Bells__c';
const FACTS = /\b(?:StageName|CloseDate|Ridealong_Deal_Breakers__c)\b/;
const MONEY = /\b(?:\w*Amount\w*|\w*Pipeline\w*)\b/;
/** What reads deal facts, and what asks the setting before it. */
const LICENSED = [
  'Internal_Attendee_After_Save_Notify Close_Day',
  'Internal_Attendee_After_Save_Notify Deal_Facts'
];

test('flows that ring a bell read no amount, and facts of a deal where the setting is asked alone', async () => {
  const { flows } = await readProject(OWN_PROJECT);
  const ringing = flows.filter(({ xml }) =>
    xml.children('actionCalls').some((action) => action.text('actionType') === 'customNotificationAction')
  );
  assert.ok(ringing.length > 10, `${ringing.length} flows ring`);
  const readBy = (words: RegExp): string[] =>
    ringing.flatMap(({ name, xml }) =>
      ['formulas', 'textTemplates', 'recordLookups']
        .flatMap((kind) => xml.children(kind))
        .filter((node) =>
          [node.text('expression'), node.text('text'), ...node.texts('queriedFields')].some((text) =>
            words.test(text ?? '')
          )
        )
        .map((node) => `${name} ${node.text('name')}`)
    );
  assert.deepEqual(readBy(MONEY), []);
  assert.deepEqual(readBy(FACTS).toSorted(), LICENSED);
  assert.deepEqual(readBy(new RegExp(SETTING)), LICENSED.slice(1));
});

async function openWorld(isOn: boolean): Promise<ChallengeWorld> {
  const project = await readProject(OWN_PROJECT);
  const customMetadata = project.customMetadata.map((record) =>
    record.type === 'Ridealong_Setting__mdt'
      ? { ...record, values: new Map([...record.values, [SETTING, String(isOn)]]) }
      : record
  );
  const world = await openChallengeWorld({ ...project, customMetadata });
  world.org.clock.set(NOW);
  return world;
}

/** The last bell of the colleague, after the rep has asked them along to a meeting about the deal. */
function invitation(
  world: ChallengeWorld,
  deal: string,
  owner = world.rep,
  by = world.rep
): string | undefined {
  const event = owner.create('Event', {
    Subject: 'Demo',
    StartDateTime: new Date(NOW.getTime() + 2 * DAY).toISOString(),
    DurationInMinutes: 60,
    WhatId: deal
  });
  const meeting = owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  by.create('Internal_Attendee__c', {
    Customer_Meeting__c: meeting,
    Attendee__c: world.colleague.id,
    Source__c: 'Tagged',
    Attendance__c: 'Invited'
  });
  return world.org.notifications.list(world.colleague.id)[0]?.body;
}

const ofStage = (world: ChallengeWorld, fields: object = {}): string =>
  world.newDeal('Returns', {
    StageName: 'Proposal/Price Quote',
    CloseDate: '2026-07-25',
    Amount: 184_500,
    ...fields
  });

describe('switched on', () => {
  let world: ChallengeWorld;
  before(async () => {
    world = await openWorld(true);
  });
  after(() => world.close());

  test('an invitation says how the deal stands, without its amount', () => {
    const deal = ofStage(world);
    assert.equal(
      invitation(world, deal),
      'Demo, 3 Jul 2026, Proposal/Price Quote, closes 25 Jul 2026, days left: 24'
    );
  });

  test('a day that has passed is not counted, and nothing is said of a closed deal', () => {
    assert.equal(
      invitation(world, ofStage(world, { CloseDate: '2026-06-25' })),
      'Demo, 3 Jul 2026, Proposal/Price Quote'
    );
    assert.equal(invitation(world, ofStage(world, { StageName: 'Closed Won' })), 'Demo, 3 Jul 2026');
  });

  test('nothing is said of a deal that the person who asks may not give away', () => {
    const deal = world.newDeal('Theirs', { CloseDate: '2026-07-25' }, world.otherRep);
    world.share(deal, world.rep);
    assert.equal(invitation(world, deal), 'Demo, 3 Jul 2026');
  });
});

test('as installed, an invitation says nothing of the deal', async () => {
  const world = await openWorld(false);
  assert.equal(invitation(world, ofStage(world)), 'Demo, 3 Jul 2026');
  world.close();
});
