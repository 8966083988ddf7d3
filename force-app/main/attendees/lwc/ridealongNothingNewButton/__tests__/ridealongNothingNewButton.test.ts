import { updateRecord } from 'lightning/uiRecordApi';
import NothingNewButton from 'c/ridealongNothingNewButton';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const update = updateRecord as unknown as jest.Mock;
const ROW = { Id: 'a01000000000021AAA', Attendance__c: { value: 'Accepted' } };

it('notes in one tap that the colleague was there and heard nothing new', async () => {
  update.mockResolvedValue({});
  const element = mount('c-ridealong-nothing-new-button', NothingNewButton, { attendee: ROW });
  const done = listen(element, 'done');
  await expect(element).toBeAccessible();
  byId(element, 'nothing-new').click();
  await settle();

  const [{ fields }] = update.mock.calls[0] as [{ fields: Record<string, unknown> }];
  expect(fields).toMatchObject({
    Id: 'a01000000000021AAA',
    Attendance__c: 'Attended',
    Heard_Nothing_New__c: true
  });
  expect(Math.abs(Date.parse(String(fields.Debriefed_At__c)) - Date.now())).toBeLessThan(5000);
  expect(done).toHaveBeenCalledTimes(1);
});

it.each([
  ['somebody who was not to come along', undefined],
  ['somebody who has reported', { ...ROW, Debriefed_At__c: { value: '2026-11-12T10:00:00.000Z' } }]
])('asks nothing of %s', (_who, attendee) => {
  const element = mount('c-ridealong-nothing-new-button', NothingNewButton, { attendee });
  expect(allById(element, 'nothing-new')).toHaveLength(0);
});

it('passes a refusal on and can be pressed again', async () => {
  const refusal = { body: { message: 'Only those involved change it.' } };
  update.mockRejectedValue(refusal);
  const element = mount('c-ridealong-nothing-new-button', NothingNewButton, { attendee: ROW });
  const failed = listen(element, 'failed');
  byId(element, 'nothing-new').click();
  await settle();

  expect(failed.mock.calls[0]?.[0].detail).toEqual(refusal);
  expect(byId<HTMLButtonElement>(element, 'nothing-new').disabled).toBe(false);
});
