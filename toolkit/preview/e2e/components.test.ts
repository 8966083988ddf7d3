/** A project’s own components in a real browser: wires, saves, pickers, modals, forms, actions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, sidewaysScroll } from '../testing.ts';
import { close, retype, options, startLab } from '../testing/lab.ts';

const lab = startLab();

test(
  'saving in a component refreshes the header and the rules, and says so in a toast with a link',
  options,
  async () => {
    const visit = await lab.newVisit('To be held');
    const opened = await lab.open(`/lightning/r/Visit__c/${visit}/view`);
    const { page } = opened;
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByText('To be held (Took place)').waitFor();
    await page.locator('preview-highlights-panel').getByText('Took place').waitFor();
    await page.getByText('This visit took place.').waitFor();
    const toast = page.locator('lightning-toast');
    assert.match(await toast.innerText(), /Saved[\s\S]*The visit is up to date, see all visits/);
    assert.equal(
      await toast.getByRole('link', { name: 'all visits' }).getAttribute('href'),
      '/lightning/o/Visit__c/list'
    );
    assert.deepEqual(
      await lab
        .query(`SELECT Stage__c, Done__c FROM Visit__c WHERE Id = '${visit}'`)
        .then(([row]) => [row?.['Stage__c'], row?.['Done__c']]),
      ['Held', true]
    );
    await close(opened);
  }
);

test(
  'RefreshEvent brings what others changed, and runs the handlers below the page once',
  options,
  async () => {
    const visit = await lab.newVisit('Seen twice');
    const opened = await lab.open(`/lightning/r/Visit__c/${visit}/view`);
    const { page } = opened;
    await page.getByText('Seen twice (Planned)').waitFor();
    await lab.call('PATCH', `/sobjects/Visit__c/${visit}`, { Stage__c: 'Dropped' });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('Seen twice (Dropped)').waitFor();
    await page.getByText('refreshed 1 times').waitFor();
    await page.locator('preview-highlights-panel').getByText('Dropped').waitFor();
    await close(opened);
  }
);

test('a refused save reaches the component in the platform’s shape', options, async () => {
  const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`);
  await opened.page.getByRole('button', { name: 'Break a rule' }).click();
  await opened.page.getByText('400 A visit cannot cost less than nothing.').waitFor();
  await close(opened);
});

test('a screen action opens in a window, closes itself, and what it changed shows', options, async () => {
  const visit = await lab.newVisit('To be closed');
  const opened = await lab.open(`/lightning/r/Visit__c/${visit}/view`);
  const { page } = opened;
  const button = page.locator('preview-highlights-panel').getByRole('button', { name: 'Close visit' });
  await button.click();
  await page.getByRole('dialog').getByText(`Close ${visit}?`).waitFor();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button.click();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('To be closed (Dropped)').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await close(opened);
});

test(
  'GraphQL wires run with variables, mutations answer errors, refresh brings the new record',
  options,
  async () => {
    const opened = await lab.open('/lightning/n/Lab');
    const { page } = opened;
    await page.getByText('Routine 1').waitFor();
    const before = Number((await page.locator('[data-count]').innerText()).split(' ')[0]);
    await page.getByRole('button', { name: 'Add a visit' }).click();
    await page.getByText(`${before + 1} planned`).waitFor();
    await page.getByText('A visit was added').waitFor();
    await page.getByRole('button', { name: 'Ask for nonsense' }).click();
    await page.getByText(/not made: .*A visit cannot cost less than nothing/).waitFor();
    await close(opened);
  }
);

test('a component that needs Apex says so in its own place', options, async () => {
  const opened = await lab.open('/lightning/n/Lab');
  await opened.page.getByRole('heading', { name: 'c-labApex cannot be shown' }).waitFor();
  await opened.page
    .getByText('The preview does not support "@salesforce/apex/LabController.getRows".')
    .waitFor();
  await opened.close();
});

test(
  'the record picker searches with its filter, by keyboard too, clears and checks itself',
  options,
  async () => {
    const opened = await lab.open('/lightning/n/Lab');
    const { page } = opened;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    const picker = page.getByRole('combobox', { name: 'Guest' });
    await picker.click();
    await page
      .getByRole('option', { name: /Ada Admin|Admin/ })
      .first()
      .waitFor();
    await picker.pressSequentially('guest');
    const found = page.locator('c-lab-inputs').getByRole('option');
    await page.getByRole('option', { name: 'Lina Guestlab Lab guest' }).waitFor();
    await eventually(() => found.count(), 1);
    await page.keyboard.press('ArrowDown');
    await page.locator('c-lab-inputs input[aria-activedescendant]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(lab.guest, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('valid', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByText('nobody').waitFor();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('not valid').waitFor();
    await page.getByText('Complete this field.').waitFor();
    await picker.pressSequentially('zz');
    await page.getByText('No results for "zz" in Users').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Select an option or remove the entered text.').waitFor();
    // Leaving the picker searches for nothing, least of all for the name of what was chosen.
    assert.deepEqual(
      asked.filter((body) => body.includes('%Lina Guestlab%')),
      []
    );
    await close(opened);
  }
);

for (const [kind, sign] of Object.entries({ letters: 'w', wildcards: '%', emoji: '🧭' })) {
  test(
    `a term of 10,000 ${kind} finds nothing, and is repeated as far as it can be read`,
    options,
    async () => {
      const opened = await lab.open('/lightning/n/Lab');
      const { page } = opened;
      await page.getByRole('combobox', { name: 'Guest' }).fill(sign.repeat(10_000));
      const note = page.locator('c-lab-inputs').getByText(/^No results for/);
      await note.waitFor();
      assert.equal(await note.innerText(), `No results for "${sign.repeat(80)}…" in Users`);
      assert.equal(await sidewaysScroll(page), 0);
      await page.getByRole('combobox', { name: 'Guest' }).fill('guest');
      await page.getByRole('option', { name: 'Lina Guestlab Lab guest' }).waitFor();
      await close(opened);
    }
  );
}

test(
  'modals, confirmation, static resources and the page reference work as on the platform',
  options,
  async () => {
    const opened = await lab.open('/lightning/n/Lab');
    const { page } = opened;
    await page.getByText('standard__navItemPage Lab').waitFor();
    await page.getByRole('button', { name: 'Open a modal' }).click();
    await page.getByRole('dialog').getByText('Is it fine?').waitFor();
    await page.getByRole('button', { name: 'It is' }).click();
    await page.getByText('modal said yes').waitFor();
    await page.getByRole('button', { name: 'Open a modal' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('modal said undefined').waitFor();
    await page.getByRole('button', { name: 'Ask first' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await page.getByText('confirm said true').waitFor();
    await page.getByRole('button', { name: 'Load a script' }).click();
    await page.getByText('script loaded').waitFor();
    await close(opened);
  }
);

test('record forms save, show defaults and put errors where they belong', options, async () => {
  const opened = await lab.open('/lightning/n/Lab');
  const { page } = opened;
  const form = page.locator('c-lab-form');
  await form.getByLabel('Visit Name').fill('From an edit form');
  await form.getByLabel('Cost').fill('-1');
  await form.getByRole('button', { name: 'Save the visit' }).click();
  await form.getByText('A visit cannot cost less than nothing.').first().waitFor();
  await retype(form.getByLabel('Cost'), '12');
  await form.getByRole('button', { name: 'Save the visit' }).click();
  await form.getByText('saved From an edit form').waitFor();
  await form.locator('lightning-record-view-form').getByText('From an edit form').waitFor();
  const [made] = await lab.query("SELECT Stage__c, Cost__c FROM Visit__c WHERE Name = 'From an edit form'");
  assert.deepEqual([made?.['Stage__c'], made?.['Cost__c']], ['Planned', 12]);
  // The form that makes itself: shown, edited, shown again; what is typed and then cancelled is gone.
  const whole = form.locator('lightning-record-form');
  await whole.getByText('From an edit form').waitFor();
  await whole.getByRole('button', { name: 'Edit' }).click();
  await whole.getByLabel('Visit Name').fill('Never kept');
  await retype(whole.getByLabel('Cost'), '99');
  await whole.getByRole('button', { name: 'Cancel' }).click();
  await whole.getByText('From an edit form').waitFor();
  await whole.getByRole('button', { name: 'Edit' }).click();
  await whole.getByLabel('Visit Name').fill('Renamed in place');
  await whole.getByRole('button', { name: 'Save' }).click();
  await whole.getByText('Renamed in place').waitFor();
  const renamed = await lab.query("SELECT Cost__c FROM Visit__c WHERE Name = 'Renamed in place'");
  assert.deepEqual(
    renamed.map((row) => row['Cost__c']),
    [12]
  );
  await close(opened);
});
