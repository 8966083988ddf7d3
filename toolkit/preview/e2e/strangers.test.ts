/** What strangers' projects use: state managers, listeners chosen at run time, files, forms for people, headless actions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from '../testing.ts';
import { admin, close, options, startLab } from '../testing/lab.ts';

const lab = startLab();

test('state managers, listeners chosen at run time and content assets work', options, async () => {
  const opened = await lab.open('/lightning/n/Strange');
  const { page } = opened;
  await page.getByText('0 in the state').waitFor();
  const add = page.getByRole('button', { name: 'Add to the state' });
  await add.click();
  await page.getByText('1 in the state').waitFor();
  await add.click();
  await page.getByText('2 in the state').waitFor();
  const logo = page.getByRole('img', { name: 'Logo' });
  await eventually(() => logo.evaluate((image: { naturalWidth: number }) => image.naturalWidth), 24);
  await close(opened);
});

test('outside a console there are no tabs, and images are made smaller', options, async () => {
  const opened = await lab.open('/lightning/n/Strange');
  const { page } = opened;
  await page.getByText('not in a console').waitFor();
  await page.getByRole('button', { name: 'Open a tab' }).click();
  await page.getByText('openTab() works in console apps only.').waitFor();
  await page.getByRole('button', { name: 'Shrink an image' }).click();
  await page.getByText('image/jpeg of 100 x 50').waitFor();
  await page.getByText('list: First visit, Routine 1').waitFor();
  await close(opened);
});

test('a flow has an address, and its page says what stands there on the platform', options, async () => {
  const opened = await lab.open('/lightning/n/Strange');
  const { page } = opened;
  await page.getByRole('button', { name: 'Start a flow' }).click();
  await page.getByRole('heading', { name: 'The preview does not run screen flows' }).waitFor();
  await page.getByText('Salesforce starts the flow Lab_Flow here.').waitFor();
  assert.match(page.url(), /\/lightning\/flow\/Lab_Flow$/);
  await close(opened);
});

test('a contact is made in a form, whose name and address are typed in parts', options, async () => {
  const opened = await lab.open('/lightning/n/Strange');
  const { page } = opened;
  const form = page.locator('c-lab-strange');
  await form.getByLabel('First Name').fill('Ida');
  await form.getByRole('button', { name: 'Save the contact' }).click();
  await form.getByText('Complete this field.').waitFor();
  await form.getByLabel('Last Name').fill('Nordmann');
  await form.getByLabel('Mailing City').fill('Bergen');
  await form.getByRole('button', { name: 'Save the contact' }).click();
  await form.getByText('saved Ida Nordmann').waitFor();
  const [made] = await lab.query("SELECT FirstName, MailingCity FROM Contact WHERE LastName = 'Nordmann'");
  assert.deepEqual([made?.['FirstName'], made?.['MailingCity']], ['Ida', 'Bergen']);
  await close(opened);
});

test(
  'New and Edit of a contact have the parts of its name; its page is the org’s default',
  options,
  async () => {
    const opened = await lab.open('/lightning/o/Contact/new');
    const { page } = opened;
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('First Name').fill('Ola');
    await dialog.getByLabel('Last Name').fill('Vestlund');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The page of every app').waitFor();
    await page.locator('preview-detail-panel').getByText('Ola Vestlund').waitFor();
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await dialog.getByLabel('Last Name').fill('Østlund');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.locator('preview-detail-panel').getByText('Ola Østlund').waitFor();
    await close(opened);
  }
);

test('a headless action stands in the document while it runs', options, async () => {
  const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`);
  const { page } = opened;
  const panel = page.locator('preview-highlights-panel');
  await panel.getByRole('button', { name: 'Show more actions' }).click();
  await panel.getByRole('menuitem', { name: 'Tell' }).click();
  await page.locator('lightning-toast').getByText('About First visit.').waitFor();
  await eventually(() => page.locator('c-lab-tell').count(), 0);
  await close(opened);
});

test('a field that the org does not support takes its own place and no more', options, async () => {
  const opened = await lab.open(`/lightning/r/Account/${lab.account}/view`);
  const { page } = opened;
  const panel = page.locator('preview-highlights-panel');
  await panel.getByText('Northwind Lab').first().waitFor();
  await page.getByText(/The local org does not support \$Api in formulas/).waitFor();
  await panel.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Website').fill('https://lab.example');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await panel.getByText('https://lab.example').waitFor();
  await close(opened);
});

test('permissions are read again when the page is loaded again', options, async () => {
  const [assignment] = await lab.query(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${lab.guest}' AND PermissionSet.Name = 'Lab_User'`
  );
  assert.equal(assignment, undefined);
  const opened = await lab.open('/lightning/page/home', { persona: 'guestlab@lab.local' });
  const { page } = opened;
  const held = (): Promise<string[]> =>
    page.evaluate<string[]>('globalThis.lightningPreview.permissions.custom');
  assert.deepEqual(await held(), []);
  const [set] = await lab.query("SELECT Id FROM PermissionSet WHERE Name = 'Lab_User'");
  const given = await lab.create('PermissionSetAssignment', {
    AssigneeId: lab.guest,
    PermissionSetId: set?.['Id']
  });
  await opened.goto('/lightning/page/home');
  assert.deepEqual(await held(), ['See_Secrets']);
  await lab.call('DELETE', `/sobjects/PermissionSetAssignment/${given}`);
  await opened.goto('/lightning/page/home');
  assert.deepEqual(await held(), []);
  await close(opened);
});

test('one component is looked at alone, with the record that the address names', options, async () => {
  const opened = await lab.open(
    `/lightning/cmp/c__labRecord?recordId=${lab.visit}&objectApiName=Visit__c&persona=${admin}`
  );
  await opened.page.getByText('First visit (Planned)').waitFor();
  await close(opened);
});
