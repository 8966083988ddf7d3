/** Record pages, lists, forms and addresses of the shell in a real browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { desktop, eventually, phone } from '../testing.ts';
import { close, colorOf, retype, options, startLab } from '../testing/lab.ts';

const lab = startLab();

test(
  'a record page has its header, its tabs, the project’s component and what rules show',
  options,
  async () => {
    const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`);
    const { page } = opened;
    await page.getByText('First visit (Planned)').waitFor();
    assert.equal(await page.title(), 'First visit | Visit | Lab');
    assert.match(
      await page.locator('preview-highlights-panel').innerText(),
      /Visit\s+First visit[\s\S]*Customer\s+Northwind Lab/
    );
    assert.equal(await page.locator('[data-properties]').innerText(), 'Visit__c number 4 boolean true');
    assert.equal(await colorOf(page.getByText('Welcome, stranger')), 'rgb(138, 3, 62)');
    assert.equal(await page.getByText('This visit took place.').count(), 0);
    assert.equal(await page.getByText('For those with the secret permission.').count(), 0);
    // What the preview does not know is said in its place.
    await page.getByRole('heading', { name: 'Visibility rule not supported' }).waitFor();
    await page.getByRole('heading', { name: 'runtime_sales_activities:activityPanel' }).waitFor();
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByText('Lina Guestlab').waitFor();
    await close(opened);
  }
);

test('pages change without loading anew, back works, and focus and title follow', options, async () => {
  const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`);
  const { page } = opened;
  await page.evaluate('window.sameDocument = true');
  await page.getByRole('button', { name: 'Go to the list' }).click();
  await page.getByRole('heading', { level: 1, name: 'Planned Visits' }).waitFor();
  assert.match(page.url(), /\/lightning\/o\/Visit__c\/list\?filterName=Planned$/);
  assert.equal(await page.title(), 'Planned Visits | Visits | Lab');
  await page.locator('main:focus').waitFor();
  await page.getByRole('link', { name: 'Routine 2' }).click();
  await page.getByText('Routine 2 (Planned)').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Planned Visits' }).waitFor();
  await page.goBack();
  await page.getByText('First visit (Planned)').waitFor();
  assert.equal(await page.evaluate('window.sameDocument'), true);
  await close(opened);
});

test('a short id, and an id without its object, lead to the record', options, async () => {
  const id = lab.visit;
  const short = await lab.open(`/lightning/r/Visit__c/${id.slice(0, 15)}/view`);
  await short.page.getByText('First visit (Planned)').waitFor();
  assert.ok(short.page.url().endsWith(`/lightning/r/Visit__c/${id}/view`));
  await short.page.goto(`${lab.url}/lightning/r/${id}/view`);
  await short.page.getByText('First visit (Planned)').waitFor();
  assert.ok(short.page.url().endsWith(`/lightning/r/Visit__c/${id}/view`));
  await close(short);
});

test('what is not there is said, with what to do', options, async () => {
  const opened = await lab.open('/lightning/r/Nothing__c/a0X000000000001AAA/view');
  const { page } = opened;
  const expectHeading = async (path: string, name: string): Promise<void> => {
    await page.goto(lab.url + path);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('link', { name: 'Go to the home page' }).waitFor();
  };
  await page.getByRole('heading', { level: 1, name: 'There is no object Nothing__c' }).waitFor();
  await expectHeading(`/lightning/r/Visit__c/${lab.visit.slice(0, 11)}ZZZZ/view`, 'This record is not there');
  await expectHeading('/lightning/r/Visit__c/nonsense/view', 'This is not a record id');
  await expectHeading('/lightning/n/Nowhere', 'There is no tab Nowhere');
  await expectHeading('/lightning/o/Visit__c/list?filterName=Nope', 'There is no such list view');
  await expectHeading('/lightning/app/c__Nowhere', 'There is no such page');
  await expectHeading('/lightning/something/else', 'There is no such page');
  await eventually(() => page.title(), 'There is no such page | Lab');
  await opened.close();
});

test(
  'lists sort, switch and offer New; the form creates and shows what the org refuses beside the field',
  options,
  async () => {
    const opened = await lab.open('/lightning/o/Visit__c/list?filterName=All');
    const { page } = opened;
    await page.getByRole('button', { name: 'Choose a list view' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Planned Visits' }).click();
    await page.getByRole('heading', { level: 1, name: 'Planned Visits' }).waitFor();
    await page.getByRole('columnheader', { name: 'Cost' }).getByRole('button').first().click();
    await page.getByText('sorted by Cost').waitFor();
    assert.match(await page.locator('lightning-datatable tbody tr').first().innerText(), /Routine 1/);

    await page.getByRole('button', { name: 'New', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'New Visit' }).waitFor();
    assert.ok(page.url().endsWith('/lightning/o/Visit__c/new'));
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Some fields need another look').waitFor();
    await dialog.getByLabel('Visit Name').fill('Made in a form');
    await dialog.getByLabel('Cost').fill('-3');
    await dialog.getByRole('combobox', { name: 'Customer' }).click();
    await dialog.getByRole('combobox', { name: 'Customer' }).pressSequentially('North');
    await dialog.getByRole('option', { name: 'Northwind Lab' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('A visit cannot cost less than nothing.').first().waitFor();
    assert.equal(await dialog.getByLabel('Visit Name').inputValue(), 'Made in a form');
    await retype(dialog.getByLabel('Cost'), '30');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Made in a form (Planned)').waitFor();
    const [made] = await lab.query(
      "SELECT Cost__c, Account__c, OwnerId FROM Visit__c WHERE Name = 'Made in a form'"
    );
    assert.deepEqual([made?.['Cost__c'], made?.['Account__c']], [30, lab.account]);
    await close(opened);
  }
);

test(
  'lists are asked of the UI API, sorted by what a lookup shows, and say what one cannot see',
  options,
  async () => {
    const other = await lab.create('Account', { Name: 'Aachen Works' });
    await lab.newVisit('Sorted first', { Account__c: other });
    const opened = await lab.open('/lightning/o/Visit__c/list?filterName=All');
    const { page } = opened;
    const rows = page.locator('lightning-datatable tbody tr');
    await page.getByRole('columnheader', { name: 'Customer' }).getByRole('button').first().click();
    await page.getByText('sorted by Customer').waitFor();
    await eventually(async () => (await rows.first().innerText()).includes('Aachen Works'), true);
    await page.getByRole('link', { name: 'Aachen Works' }).waitFor();
    assert.ok(opened.requests.some((request) => request.includes('/ui-api/list-ui/Visit__c/All?')));
    assert.deepEqual(
      opened.requests.filter((request) => request.includes('FROM%20Visit__c')),
      []
    );

    await opened.goto('/lightning/o/Account/list');
    await page.getByRole('heading', { level: 1, name: 'All Accounts' }).waitFor();
    await page.getByRole('link', { name: 'Northwind Lab' }).waitFor();
    await page.getByRole('button', { name: 'Choose a list view' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'My Accounts' }).click();
    await page.getByRole('heading', { level: 1, name: 'My Accounts' }).waitFor();
    await page.getByRole('link', { name: 'Northwind Lab' }).waitFor();
    await close(opened);

    // No permission set gives this field.
    const asTester = await lab.open('/lightning/o/Visit__c/list?filterName=With_Margin', {
      persona: 'labmann@lab.local'
    });
    await asTester.page.getByText('cannot see: Margin__c.').waitFor();
    await close(asTester);
  }
);

test('Edit changes a record, Delete asks first, and cancelling leaves everything', options, async () => {
  const visit = await lab.newVisit('To be edited');
  const opened = await lab.open(`/lightning/r/Visit__c/${visit}/view`);
  const { page } = opened;
  const header = page.locator('preview-highlights-panel');
  await header.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel', exact: true }).click();
  assert.ok(page.url().endsWith(`/lightning/r/Visit__c/${visit}/view`));
  await header.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Visit Name').fill('Was edited');
  await dialog.getByRole('combobox', { name: 'Stage' }).click();
  await dialog.getByRole('option', { name: 'Took place' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Was edited (Took place)').waitFor();
  const sure = page.getByRole('alertdialog').last();
  await header.getByRole('button', { name: 'Delete' }).click();
  await sure.getByRole('button', { name: 'Cancel', exact: true }).click();
  await header.getByRole('button', { name: 'Delete' }).click();
  await sure.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('heading', { level: 1, name: 'All Visits' }).waitFor();
  assert.deepEqual(await lab.query(`SELECT Id FROM Visit__c WHERE Id = '${visit}'`), []);
  await close(opened);
});

test('events are shown and edited though the UI API does not know them', options, async () => {
  const event = await lab.create('Event', {
    Subject: 'Plant tour',
    StartDateTime: '2026-12-01T09:00:00.000+0000',
    EndDateTime: '2026-12-01T10:00:00.000+0000',
    WhatId: lab.account
  });
  const opened = await lab.open(`/lightning/r/Event/${event}/view`);
  const { page } = opened;
  await page.locator('preview-highlights-panel').getByRole('link', { name: 'Northwind Lab' }).waitFor();
  await page.locator('preview-highlights-panel').getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Location').fill('Hall 3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('preview-highlights-panel').getByText('Hall 3').waitFor();
  await close(opened);
});

test('lists beside a record have the names that its lookups give them', options, async () => {
  const opened = await lab.open(`/lightning/r/User/${lab.guest}/view`);
  const { page } = opened;
  await page.getByRole('heading', { name: 'Visits As Guest (1)' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Visits As Guest' }).waitFor();
  await eventually(() => page.title(), 'Visits As Guest | Lina Guestlab | Lab');
  await close(opened);
});

for (const viewport of [desktop, phone]) {
  test(`records without a name go by what they point to, ${viewport.width} px wide`, options, async () => {
    const deal = await lab.create('Opportunity', {
      Name: 'Cold chain',
      StageName: 'Prospecting',
      CloseDate: '2026-12-31'
    });
    const contact = await lab.create('Contact', { FirstName: 'Ana', LastName: 'Ruiz' });
    const role = { OpportunityId: deal, ContactId: contact, Role: 'Decision Maker' };
    await lab.create('OpportunityContactRole', role);
    const opened = await lab.open(`/lightning/r/Opportunity/${deal}/view`, { viewport });
    const { page } = opened;
    const person = page.getByRole('main').getByRole('link', { name: 'Ana Ruiz' });
    await person.waitFor();
    await page.getByRole('heading', { name: 'Contact Roles (1)' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Contact Roles' }).waitFor();
    await person.waitFor();
    assert.equal(await person.getAttribute('href'), `/lightning/r/Contact/${contact}/view`);
    await close(opened);
  });
}

test('all-day events have a day and no time, whatever the time zone', options, async () => {
  const day = '2030-12-03T00:00:00.000+0000';
  const event = await lab.create('Event', {
    Subject: 'Whole day',
    OwnerId: lab.tester,
    IsAllDayEvent: true,
    StartDateTime: day,
    EndDateTime: day
  });
  // In New York, midnight UTC is the day before.
  const opened = await lab.open(`/lightning/r/Event/${event}/view`, { persona: 'labmann@lab.local' });
  const { page } = opened;
  const header = page.locator('preview-highlights-panel');
  const days = async (part: Locator): Promise<string[] | null> =>
    (await part.innerText()).match(/\d+\.\d+\.\d{4}[^\n\t]*/g);
  await header.getByText('Start', { exact: true }).waitFor();
  await eventually(() => days(header), ['3.12.2030', '3.12.2030']);
  await opened.goto('/lightning/o/Event/list');
  const row = page.locator('lightning-datatable tbody tr').filter({ hasText: 'Whole day' });
  await row.waitFor();
  await eventually(() => days(row), ['3.12.2030', '3.12.2030']);
  await close(opened);
});

test('a lookup to several objects holds its record, whichever object that is of', options, async () => {
  const deal = await lab.create('Opportunity', {
    Name: 'Cold chain',
    StageName: 'Prospecting',
    CloseDate: '2026-12-31'
  });
  const event = await lab.create('Event', {
    Subject: 'Talk about the cold chain',
    StartDateTime: '2026-12-01T09:00:00.000+0000',
    EndDateTime: '2026-12-01T10:00:00.000+0000',
    WhatId: deal
  });
  const opened = await lab.open('/lightning/page/home');
  const { page } = opened;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await opened.goto(`/lightning/r/Event/${event}/edit`);
  const lookup = page.getByRole('combobox', { name: 'Related To', exact: true });
  await eventually(() => lookup.inputValue(), 'Cold chain');
  // Asked as another object's record it would not be found, and the lookup would say so.
  const others = asked.filter((body) => body.includes(deal) && !body.includes('Opportunity'));
  assert.deepEqual(others, []);
  assert.equal(await page.getByText('an ID is invalid').count(), 0);
  await close(opened);
});

test(
  'a list of events has each once, though every invitee has a copy; My Events has one’s own',
  options,
  async () => {
    const tomorrow = Date.now() + 24 * 3600_000;
    const event = await lab.create('Event', {
      Subject: 'With a guest',
      StartDateTime: new Date(tomorrow).toISOString(),
      EndDateTime: new Date(tomorrow + 3600_000).toISOString()
    });
    await lab.create('EventRelation', { EventId: event, RelationId: lab.tester });
    const copies = await lab.query(
      "SELECT Id, IsChild FROM Event WHERE Subject = 'With a guest' ORDER BY IsChild"
    );
    assert.deepEqual(
      copies.map(({ IsChild }) => IsChild),
      [false, true]
    );
    const opened = await lab.open('/lightning/o/Event/list');
    const { page } = opened;
    const link = page.getByRole('link', { name: 'With a guest' });
    await link.first().waitFor();
    assert.equal(await link.count(), 1);
    await close(opened);

    const asGuest = await lab.open('/lightning/o/Event/list?filterName=MyEvent', {
      persona: 'labmann@lab.local'
    });
    const own = asGuest.page.getByRole('link', { name: 'With a guest' });
    await own.waitFor();
    assert.equal(await own.getAttribute('href'), `/lightning/r/Event/${String(copies[1]?.['Id'])}/view`);
    await close(asGuest);
  }
);
