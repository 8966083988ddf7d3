import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import DebriefCard from 'c/ridealongDebriefCard';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const attendee = {
  id: 'a01000000000001AAA',
  userId: '005',
  name: 'Priya Nair',
  attendance: 'Attended',
  debrief: 'Due'
};
const about = { attendee, meetingId: 'a00000000000001AAA', opportunityId: '006000000000001AAA' };
const notice = (card: HTMLElement): string =>
  card.shadowRoot?.querySelector<HTMLElement & { message: string }>('c-ridealong-undo-notice')?.message ?? '';

beforeEach(() => {
  create.mockReset().mockResolvedValue({});
  update.mockReset().mockResolvedValue({});
});

it('opens the form for the deal and the meeting at once', async () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, about);

  expect(byId(card, 'form')).toMatchObject({ recordId: about.opportunityId, meetingId: about.meetingId });
  expect(allById(card, 'another')).toHaveLength(0);
  await expect(card).toBeAccessible();
});

it('is done after the first challenge, and takes another', async () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, about);
  const changed = listen(card, 'changed');
  byId(card, 'form').dispatchEvent(new CustomEvent('saved', { detail: {} }));
  await settle();

  expect(changed).toHaveBeenCalledTimes(1);
  expect(byId(card, 'done').textContent).toBe('Your debrief is done. Thank you.');
  expect(notice(card)).toBe('Saved. The rep is told what you heard.');
  expect(allById(card, 'form')).toHaveLength(0);
  await expect(card).toBeAccessible();
  byId(card, 'another').click();
  await settle();
  expect(allById(card, 'form')).toHaveLength(1);
});

it('says so when the debrief was done before', () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, {
    ...about,
    attendee: { ...attendee, debrief: 'Done' }
  });

  expect(allById(card, 'done')).toHaveLength(1);
});

it('without a deal it says what to do, and takes "nothing new"', async () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, { ...about, opportunityId: undefined });
  const changed = listen(card, 'changed');
  expect(allById(card, 'form')).toHaveLength(0);
  expect(byId(card, 'no-deal').textContent).toContain(
    'Ask the rep to relate the calendar entry to the deal.'
  );
  await expect(card).toBeAccessible();
  byId(card, 'nothing-new').click();
  await settle();

  expect(update).toHaveBeenCalledWith({
    fields: {
      Id: attendee.id,
      Debriefed_At__c: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      Heard_Nothing_New__c: true
    }
  });
  expect(changed).toHaveBeenCalledTimes(1);
  expect(allById(card, 'no-deal')).toHaveLength(0);
});

it('saves what surprised', async () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, about);
  expect(byId<HTMLButtonElement>(card, 'save-surprise').disabled).toBe(true);
  byId(card, 'surprise').dispatchEvent(new CustomEvent('change', { detail: { value: ' They use paper. ' } }));
  await settle();
  byId(card, 'save-surprise').click();
  await settle();

  expect(create).toHaveBeenCalledWith({
    apiName: 'Ridealong_Visit_Note__c',
    fields: { Internal_Attendee__c: attendee.id, What_Surprised_Me__c: 'They use paper.' }
  });
  expect(notice(card)).toBe('Saved.');
});

it('keeps what was typed when it was not saved, and says why', async () => {
  create.mockRejectedValueOnce(new Error('no'));
  const card = mount('c-ridealong-debrief-card', DebriefCard, about);
  byId(card, 'surprise').dispatchEvent(new CustomEvent('change', { detail: { value: 'They use paper.' } }));
  await settle();
  byId(card, 'save-surprise').click();
  await settle();

  expect(byId<HTMLElement & { value: string }>(card, 'surprise').value).toBe('They use paper.');
  expect(card.shadowRoot?.querySelector('c-ridealong-error-panel')).toMatchObject({
    heading: 'That was not saved'
  });
  await expect(card).toBeAccessible();
});

it('closes the form when asked to, once the debrief is done', async () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, {
    ...about,
    attendee: { ...attendee, debrief: 'Done' }
  });
  byId(card, 'form').dispatchEvent(new CustomEvent('close'));
  await settle();

  expect(allById(card, 'form')).toHaveLength(0);
});

it('shows what surprised, as it was saved, and saves it once more only when it is changed', () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, {
    ...about,
    attendee: { ...attendee, surprise: 'They use paper.' }
  });
  expect(byId(card, 'surprise')).toMatchObject({ value: 'They use paper.' });
  expect(byId<HTMLButtonElement>(card, 'save-surprise').disabled).toBe(true);
});

it('says what the rep thinks of whether it helped', () => {
  const card = mount('c-ridealong-debrief-card', DebriefCard, {
    ...about,
    ownerName: 'Marlene Voss',
    attendee: { ...attendee, useful: 'Yes', usefulLabel: 'Ja' }
  });
  expect(byId(card, 'helped').textContent).toBe('Marlene Voss on whether you helped: Ja');
});

describe('where the deal is hidden', () => {
  const hidden = { ...about, isDealHidden: true, ownerName: 'Ingrid Solberg' };

  it('demands nothing that it would refuse, and keeps the sentence with the meeting', async () => {
    const card = mount('c-ridealong-debrief-card', DebriefCard, hidden);
    const changed = listen(card, 'changed');
    expect(allById(card, 'form')).toHaveLength(0);
    expect(byId(card, 'hidden-deal').textContent).toContain('Ingrid Solberg puts it on the deal');
    expect(allById(card, 'nothing-new')).toHaveLength(1);
    expect(byId<HTMLButtonElement>(card, 'save-sentence').disabled).toBe(true);
    await expect(card).toBeAccessible();

    const detail = { value: ' The night clerk copies every order ' };
    byId(card, 'sentence').dispatchEvent(new CustomEvent('change', { detail }));
    await settle();
    byId(card, 'save-sentence').click();
    await settle();
    expect(update).toHaveBeenCalledWith({
      fields: {
        Id: attendee.id,
        Heard_Without_Deal__c: 'The night clerk copies every order',
        Debriefed_At__c: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown
      }
    });
    expect(notice(card)).toBe('Saved. Ingrid Solberg puts it on the deal.');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    [undefined, 'Waits for Ingrid Solberg to put it on the deal: “Copied by hand”'],
    ['2026-11-20', 'On the deal since Nov 20: “Copied by hand”']
  ])('shows what became of it: filed %s', (heardFiledOn, words) => {
    const card = mount('c-ridealong-debrief-card', DebriefCard, {
      ...hidden,
      attendee: { ...attendee, debrief: 'Done', heard: 'Copied by hand', heardFiledOn }
    });
    expect(byId(card, 'kept').textContent).toBe(words);
    expect(allById(card, 'sentence')).toHaveLength(0);
  });
});

describe('what is typed and not saved', () => {
  const hidden = { ...about, isDealHidden: true, ownerName: 'Marlene Voss' };
  const kinds = [
    { field: 'surprise', written: 'They use paper' },
    { field: 'sentence', written: 'Returns take a week' }
  ];
  const open = (properties: Record<string, unknown> = hidden): HTMLElement =>
    mount('c-ridealong-debrief-card', DebriefCard, properties);
  const enter = async (card: HTMLElement, field: string, value: string): Promise<void> => {
    byId(card, field).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
  };
  const valueOf = (card: HTMLElement, field: string): unknown =>
    byId<HTMLElement & { value: string }>(card, field).value;

  beforeEach(() => window.localStorage.clear());

  it.each(kinds)('$field: is there again after a reload, on this visit only', async ({ field, written }) => {
    const card = open();
    await enter(card, field, written);
    card.remove();
    expect(valueOf(open(), field)).toBe(written);
    const other = { ...attendee, id: 'a01000000000002AAA' };
    expect(valueOf(open({ ...hidden, attendee: other }), field) ?? '').toBe('');
  });

  it.each(kinds)('$field: goes when it is saved, and stays when that fails', async ({ field, written }) => {
    update.mockRejectedValueOnce(new Error('Session expired or invalid'));
    create.mockRejectedValueOnce(new Error('Session expired or invalid'));
    const card = open();
    await enter(card, field, written);
    byId(card, `save-${field}`).click();
    await settle(10);
    expect(Object.keys(window.localStorage)).toHaveLength(1);
    byId(card, `save-${field}`).click();
    await settle(10);
    expect(Object.keys(window.localStorage)).toEqual([]);
  });

  it.each(kinds)('$field: is discarded by a button', async ({ field, written }) => {
    const card = open();
    expect(allById(card, `discard-${field}`)).toHaveLength(0);
    await enter(card, field, written);
    byId(card, `discard-${field}`).click();
    await settle();
    expect(valueOf(card, field) ?? '').toBe('');
    expect(Object.keys(window.localStorage)).toEqual([]);
  });
});
