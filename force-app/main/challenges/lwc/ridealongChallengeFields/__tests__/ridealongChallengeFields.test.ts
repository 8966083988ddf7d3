import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import ChallengeFields from 'c/ridealongChallengeFields';
import { lookupsOf } from 'c/ridealongChallenges';
import { lookupAnswer } from 'test/challenges/lookupAnswer';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

// eslint-disable-next-line @lwc/lwc/no-unexpected-wire-adapter-usages -- the mock's side of the adapter
const picklists = getPicklistValuesByRecordType as unknown as {
  emit(data: unknown): void;
  getLastConfig(): Record<string, unknown>;
};

type Element = HTMLElement & { values: object; messages: object; focusOn(field?: string): void };
interface Input extends HTMLElement {
  value: string;
  options: { label: string; value: string }[];
  setCustomValidity: jest.Mock;
}
interface Child extends HTMLElement {
  text: string;
  choices: object;
  recordId?: string;
  chosen?: object;
}

const open = (properties = {}): Element =>
  mount<Element>('c-ridealong-challenge-fields', ChallengeFields, {
    recordId: '006000000000001AAA',
    ...properties
  });
const changes = (element: Element): (() => unknown[]) => {
  const change = listen(element, 'change');
  return () => change.mock.calls.map(([event]) => event.detail as unknown);
};
const fire = (host: HTMLElement, id: string, name: string, detail: unknown): void => {
  byId(host, id).dispatchEvent(new CustomEvent(name, { detail }));
};

it('asks for one sentence and shows the rest folded, before anything was read', async () => {
  const fields = open();
  await settle();
  expect(byId<Input & { required: boolean; label: string }>(fields, 'statement')).toMatchObject({
    label: 'What is hard for the customer?',
    required: true
  });
  expect(byId<Input>(fields, 'meeting').options).toEqual([{ label: 'No meeting', value: '' }]);
  await expect(fields).toBeAccessible();
});

it('says which fields changed', () => {
  const fields = open();
  const changed = changes(fields);
  fire(fields, 'statement', 'change', { value: 'Typed twice' });
  fire(fields, 'details', 'change', { field: 'Workaround__c', value: 'Excel' });
  fire(fields, 'meeting', 'change', { value: 'a00000000000013AAA' });
  expect(changed()).toEqual([
    { Statement__c: 'Typed twice' },
    { Workaround__c: 'Excel' },
    { Customer_Meeting__c: 'a00000000000013AAA' }
  ]);
});

it('hands on what was looked up', async () => {
  const fields = open({ lookups: lookupsOf(lookupAnswer()), meeting: 'a00000000000013AAA' });
  await settle();
  expect(byId<Input>(fields, 'meeting')).toMatchObject({ value: 'a00000000000013AAA' });
  expect(byId<Input>(fields, 'meeting').options).toHaveLength(4);
  expect(byId<Child>(fields, 'details').choices).toMatchObject({
    Said_By__c: lookupsOf(lookupAnswer()).people
  });
  expect(byId<Child>(fields, 'before').recordId).toBe('006000000000001AAA');
  await expect(fields).toBeAccessible();
});

it('looks for what was heard before only once it knows the deal', () => {
  expect(byId<Child>(open(), 'before').recordId).toBeUndefined();
});

it('reads the choices of picklists at once: how bad it is is always in sight', async () => {
  const fields = open();
  await settle();
  expect(picklists.getLastConfig()).toEqual({
    objectApiName: 'Customer_Challenge__c',
    recordTypeId: '012000000000000AAA'
  });
  picklists.emit({
    picklistFieldValues: {
      Severity__c: { values: [{ label: 'Schmerzhaft', value: 'Painful' }] },
      Area__c: { values: [{ label: 'Lieferung', value: 'Delivery' }] }
    }
  });
  await settle();
  expect(byId<Child>(fields, 'details').choices).toMatchObject({
    Severity__c: [{ label: 'Schmerzhaft', value: 'Painful' }],
    Area__c: [{ label: 'Lieferung', value: 'Delivery' }]
  });
});

it('moves a solution to where solutions are kept', () => {
  const fields = open({ values: { Statement__c: 'Add an export button' } });
  const changed = changes(fields);
  fire(fields, 'solution', 'move', undefined);
  expect(changed()).toEqual([{ Statement__c: '', Suggested_Solution__c: 'Add an export button' }]);
});

it('offers to move a pasted mail to the quote, where the quote can take it', async () => {
  const mail = `Typing takes all Friday. ${'Regards. '.repeat(40)}`.trim();
  const fields = open({ values: { Statement__c: mail } });
  const changed = changes(fields);
  await settle();
  byId(fields, 'move').click();
  expect(changed()).toEqual([{ Statement__c: 'Typing takes all Friday.', Customer_Words__c: mail }]);

  fields.values = { Statement__c: 'x'.repeat(10_000) };
  await settle();
  expect(allById(fields, 'move')).toHaveLength(0);
  fields.values = { Statement__c: 'short' };
  await settle();
  expect(allById(fields, 'move')).toHaveLength(0);
});

it('links to what was heard before, and takes the link back', async () => {
  const fields = open();
  const changed = changes(fields);
  fire(fields, 'before', 'same', { themeId: 'a0T1', challengeId: 'a0C1', name: 'Typed twice' });
  fire(fields, 'before', 'same', undefined);
  expect(changed()).toEqual([
    { Theme__c: 'a0T1', Same_As__c: 'a0C1', sameName: 'Typed twice' },
    { Theme__c: '', Same_As__c: '', sameName: '' }
  ]);

  fields.values = { Theme__c: 'a0T1', Same_As__c: '', sameName: 'Typed twice' };
  await settle();
  expect(byId<Child>(fields, 'before').chosen).toEqual({
    themeId: 'a0T1',
    challengeId: '',
    name: 'Typed twice'
  });
  fields.values = { Theme__c: '', Same_As__c: '', sameName: '' };
  await settle();
  expect(byId<Child>(fields, 'before').chosen).toBeUndefined();
});

it('tells the sentence what is wrong with it, and that it is right again', async () => {
  const fields = open();
  await settle();
  const input = byId<Input>(fields, 'statement');
  input.setCustomValidity = jest.fn();
  fields.messages = { Statement__c: 'Say it.' };
  fields.messages = {};
  expect(input.setCustomValidity.mock.calls).toEqual([['Say it.'], ['']]);
});

it('puts the cursor where it is asked to', async () => {
  const fields = open();
  await settle();
  const focus = jest.spyOn(byId(fields, 'statement'), 'focus');
  const details = byId<HTMLElement & { unfold: jest.Mock }>(fields, 'details');
  const unfolded = listen(fields, 'unfold');
  fields.focusOn();
  expect(focus).toHaveBeenCalledTimes(1);
  fields.focusOn('Workaround__c');
  await settle();
  expect(details.shadowRoot?.querySelector('[data-field="Workaround__c"]')).not.toBeNull();
  expect(unfolded).not.toHaveBeenCalled();
});

it('gives hints room from the field while there is one, whichever it is', async () => {
  const fields = open();
  const hinted = async (): Promise<boolean> => {
    await settle();
    return byId(fields, 'sentence').classList.contains('hinted');
  };
  expect(await hinted()).toBe(false);
  fire(fields, 'solution', 'hint', true);
  fire(fields, 'before', 'hint', true);
  fire(fields, 'solution', 'hint', false);
  expect(await hinted()).toBe(true);
  fire(fields, 'before', 'hint', false);
  expect(await hinted()).toBe(false);
});
