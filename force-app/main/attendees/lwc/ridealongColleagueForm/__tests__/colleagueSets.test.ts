/** The permission set in the same step, and its Undo. */
import { executeMutation, graphql } from 'lightning/graphql';
import { deleteRecord } from 'lightning/uiRecordApi';
import ColleagueForm from 'c/ridealongColleagueForm';
import { answerFlows } from 'test/flows';
import type { FlowRun } from 'test/flows';
import { byId, mount, settle } from 'test/lwcTestUtils';

const wire = graphql as unknown as { emit(data: unknown): void; refresh: jest.Mock };
const mutation = executeMutation as unknown as jest.Mock;
const remove = deleteRecord as unknown as jest.Mock;
const { getPicklistValues } = jest.requireActual<{ getPicklistValues: { emit(data: unknown): void } }>(
  'lightning/uiObjectInfoApi'
);
const ANA = { id: '005000000000001AAA', name: 'Ana Alt' };
const BEN = { id: '005000000000002AAA', name: 'Ben Bold' };
const CEM = { id: '005000000000003AAA', name: 'Cem Can' };
const PEOPLE = [ANA, BEN, CEM];

interface Bar extends HTMLElement {
  message: string;
  canUndo: boolean;
}
const bar = (page: HTMLElement): Bar => page.shadowRoot?.querySelector('c-ridealong-undo-notice') as Bar;
const problem = (page: HTMLElement) => page.shadowRoot?.querySelector('[data-id="problem"]');
const fire = async (page: HTMLElement, id: string, name: string, detail: object): Promise<void> => {
  byId(page, id).dispatchEvent(new CustomEvent(name, { detail }));
  await settle();
};

/** Ben has a set already; Cem's licence takes none. */
function platform({ name, inputs }: FlowRun): Record<string, unknown> | undefined {
  switch (name) {
    case 'Find_Holders':
      return { Holders: [BEN.id], Reason: null };
    case 'Give_Set':
      return inputs.User === CEM.id
        ? {
            Assignment: null,
            Refused: true,
            Reason:
              "This error occurred when the flow tried to create records: FIELD_INTEGRITY_EXCEPTION: The user license doesn't allow it. You can look up ExceptionCode values in the SOAP API Developer Guide."
          }
        : { Assignment: '0Pa000000000001AAA', Refused: false, Reason: null };
    default:
      return { Reason: null };
  }
}

async function addAll(): Promise<HTMLElement> {
  const page = mount('c-ridealong-colleague-form', ColleagueForm);
  await settle();
  getPicklistValues.emit({ values: [{ label: 'IT', value: 'IT', validFor: [] }] });
  const edges = PEOPLE.map(({ id, name }) => ({ node: { Id: id, Name: { value: name } } }));
  wire.emit({ uiapi: { query: { User: { edges, totalCount: edges.length } } } });
  await settle();
  await fire(page, 'users', 'rowselection', { selectedRows: PEOPLE });
  await fire(page, 'function', 'change', { value: 'IT' });
  return page;
}

async function clickAdd(page: HTMLElement): Promise<void> {
  byId(page, 'add').click();
  await settle(14);
}

beforeEach(() => {
  const records = Object.fromEntries(
    PEOPLE.map((_person, index) => [`colleague${index}`, { Record: { Id: `a0C${index}` } }])
  );
  mutation.mockReset().mockResolvedValue({ data: { uiapi: records } });
  remove.mockReset().mockResolvedValue(undefined);
  wire.refresh.mockReset().mockResolvedValue(undefined);
});

it('gives the set to each who has none, and says who got it, who had it and who cannot have it', async () => {
  const page = await addAll();
  await clickAdd(page);
  expect(bar(page).canUndo).toBe(false);
  const runs = await answerFlows(page, platform);

  expect(runs.map(({ name, inputs }) => [name, ...Object.values(inputs)])).toEqual([
    ['Find_Holders', PEOPLE.map(({ id }) => id)],
    ['Give_Set', ANA.id],
    ['Give_Set', CEM.id]
  ]);
  expect(bar(page)).toMatchObject({
    message: '3 colleagues added. Permission set given: 1. Had one already: 1.',
    canUndo: true
  });
  expect(problem(page)).toMatchObject({
    heading: 'Colleagues now, but without a permission set: Cem Can',
    errors: "The user license doesn't allow it."
  });
  await expect(page).toBeAccessible();
});

it('takes back the assignments that it made and no other, with the colleagues', async () => {
  const page = await addAll();
  await clickAdd(page);
  await answerFlows(page, platform);
  bar(page).dispatchEvent(new CustomEvent('undo'));
  await settle(14);
  const runs = await answerFlows(page, platform);

  expect(remove).toHaveBeenCalledTimes(3);
  expect(runs).toEqual([{ name: 'Take_Set', inputs: { Assignment: '0Pa000000000001AAA' } }]);
  expect(problem(page)).toBeNull();
  expect(bar(page).message).toBe('');
});

it('says that a set could not be taken back', async () => {
  const page = await addAll();
  await clickAdd(page);
  await answerFlows(page, platform);
  bar(page).dispatchEvent(new CustomEvent('undo'));
  await settle(14);
  await answerFlows(page, () => ({ Reason: 'Not yours to take.' }));

  expect(problem(page)).toMatchObject({
    heading: 'No longer colleagues, but the permission set is still theirs',
    errors: 'Not yours to take.'
  });
});

it.each([
  ['the flow does not run', undefined, /did not carry it out/],
  [
    'the admin may not look',
    { Holders: [], Reason: "sObject type 'PermissionSetAssignment' is not supported." },
    /PermissionSetAssignment/
  ]
])('keeps the colleagues when %s, and says so of all', async (_what, outputs, said) => {
  const page = await addAll();
  await clickAdd(page);
  await answerFlows(page, () => outputs);

  expect(bar(page)).toMatchObject({ message: '3 colleagues added.', canUndo: true });
  expect(problem(page)).toMatchObject({
    heading: 'Colleagues now, but without a permission set: Ana Alt, Ben Bold, Cem Can',
    errors: expect.stringMatching(said)
  });
  expect(remove).not.toHaveBeenCalled();
});

it('gives none where the box is not ticked', async () => {
  const page = await addAll();
  await fire(page, 'give-set', 'change', { checked: false });
  await clickAdd(page);

  expect(await answerFlows(page, platform)).toEqual([]);
  expect(bar(page)).toMatchObject({ message: '3 colleagues added.', canUndo: true });
});
