import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import InsteadPanel from 'c/ridealongInsteadPanel';
import { byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
}
const { getRecord: userWire } = jest.requireActual<{ getRecord: Emitter }>('lightning/uiRecordApi');
const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const [row, note, noemie, rep] = [
  'a01000000000001AAA',
  'a0N000000000001AAA',
  '005000000000007AAA',
  '005000000000008AAA'
];

function open(attendee: Record<string, unknown> = { id: row }): HTMLElement {
  return mount('c-ridealong-instead-panel', InsteadPanel, {
    attendee,
    ownerName: 'Ana Ruiz',
    without: [rep]
  });
}

async function choose(panel: HTMLElement, recordId: string | null): Promise<void> {
  byId(panel, 'person').dispatchEvent(new CustomEvent('change', { detail: { recordId } }));
  await settle();
  userWire.emit({ fields: { Name: { value: 'Noémie Barthel', displayValue: null } } });
  await settle();
}

it('says what it does not do, and offers nobody who is on the meeting', async () => {
  const panel = open();
  const person = byId<HTMLElement & { filter: { criteria: unknown[]; filterLogic: string } }>(
    panel,
    'person'
  );

  expect(textOf(panel)).toContain('Ana Ruiz is offered them and decides. Nobody is asked');
  expect(person.filter.criteria.at(-1)).toEqual({ fieldPath: 'Id', operator: 'nin', value: [rep] });
  expect(person.filter.filterLogic).toBe('1 AND 2 AND 3 AND NOT 4 AND 5');
  await expect(panel).toBeAccessible();
});

it('saves whom one chooses in the note between the two, and nothing else', async () => {
  create.mockResolvedValue({ id: note });
  const panel = open();
  const changed = listen(panel, 'changed');
  await choose(panel, noemie);

  expect(create.mock.calls).toEqual([
    [{ apiName: 'Ridealong_Visit_Note__c', fields: { Internal_Attendee__c: row, Ask_Instead__c: noemie } }]
  ]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(byId(panel, 'suggested').textContent).toBe(
    'You suggested Noémie Barthel instead. Ana Ruiz decides.'
  );
});

it('takes it back', async () => {
  update.mockResolvedValue({});
  const panel = open({ id: row, noteId: note, insteadId: noemie });
  await settle();
  byId(panel, 'take-back').click();
  await settle();

  expect(update.mock.calls).toEqual([[{ fields: { Id: note, Ask_Instead__c: null } }]]);
  expect(byId(panel, 'said').textContent).toBe('Nobody is suggested instead');
  expect(byId(panel, 'person')).toBeDefined();
});

it('says why it was not saved, and shows nobody as suggested', async () => {
  create.mockRejectedValue({ body: { message: 'No way' } });
  const panel = open();
  await choose(panel, noemie);

  const error = panel.shadowRoot?.querySelector<HTMLElement & { heading: string }>('c-ridealong-error-panel');
  expect(error?.heading).toBe('Your suggestion was not saved');
  expect(panel.shadowRoot?.querySelector('[data-id="suggested"]')).toBeNull();
});

it('does nothing when the search is emptied', async () => {
  await choose(open(), null);
  expect(create).not.toHaveBeenCalled();
});
