/** A customer who is a person, for an org with person accounts: a deal, a visit that was and one that comes, and what she said. */
import { dayFrom, instant } from './calendarTime.ts';
import { LoadError } from './loadError.ts';
import { textOf } from './orgClient.ts';
import type { OrgClient } from './orgClient.ts';
import type { Value } from './sampleRecord.ts';

const ZONE = 'Europe/Berlin';
const REP = 'rep@ridealong.local';
const COLLEAGUE = 'colleague@ridealong.local';

/** Does nothing in an org without them, or without these two people. */
export async function loadPerson(client: OrgClient, today: string, suffix = ''): Promise<void> {
  if (!(await client.createableFields('Account')).has('PersonEmail')) {
    return;
  }
  const [rep, colleague] = await Promise.all([REP, COLLEAGUE].map((name) => userId(client, name + suffix)));
  if (rep === undefined || colleague === undefined) {
    return;
  }
  const make = async (object: string, ...rows: Record<string, Value>[]): Promise<string> => {
    const [first] = await client.saveRows('POST', object, rows);
    if (first?.success !== true || typeof first.id !== 'string') {
      throw new LoadError(`${object} of the person account was refused: ${first?.errors[0]?.message ?? ''}`);
    }
    return first.id;
  };
  const AccountId = await make('Account', {
    FirstName: 'Gesine',
    LastName: 'Osterkamp',
    PersonEmail: 'gesine@osterkamp.example',
    PersonMailingCity: 'Celle',
    OwnerId: rep
  });
  const [account] = await client.query(`SELECT PersonContactId FROM Account WHERE Id = '${AccountId}'`);
  const contact = textOf(account ?? {}, 'PersonContactId');
  const deal = await make('Opportunity', {
    Name: 'Osterkamp: care at home',
    AccountId,
    Amount: 6400,
    StageName: 'Needs Analysis',
    CloseDate: dayFrom(today, 40),
    OwnerId: rep
  });
  const visit = async (subject: string, days: number, more: Record<string, Value>): Promise<void> => {
    const EventId = await make('Event', {
      Subject: subject,
      StartDateTime: instant(dayFrom(today, days), '10:00', ZONE),
      DurationInMinutes: 60,
      OwnerId: rep,
      ...more
    });
    const invited = [colleague, ...('WhoId' in more ? [] : [contact])];
    await make(
      'EventRelation',
      ...invited.map((RelationId) => ({ EventId, RelationId, Status: 'Accepted' }))
    );
  };
  // Once by the deal and the person, once by her invitation alone.
  await visit('Mrs Osterkamp at home', -6, { WhoId: contact, WhatId: deal });
  await visit('Second visit to Mrs Osterkamp', 4, {});
  await make('Customer_Challenge__c', {
    Opportunity__c: deal,
    Statement__c: 'I cannot read the display without my glasses',
    Customer_Words__c: 'The numbers are grey on grey. I ask my neighbour.',
    Said_By__c: contact,
    Severity__c: 'Painful',
    Area__c: 'Product'
  });
}

async function userId(client: OrgClient, username: string): Promise<string | undefined> {
  const [user] = await client.query(`SELECT Id FROM User WHERE Username = '${username}'`);
  return user === undefined ? undefined : textOf(user, 'Id');
}
