import { executeMutation } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import {
  AlreadyThere,
  createRequest,
  createTag,
  ensureMeeting,
  saveNote,
  tagAgain,
  updateAttendee,
  updateMeeting
} from '../attendeeWrites';

const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const execute = executeMutation as unknown as jest.Mock;

/** As the UI API refuses. */
const refusal = (errorCode: string, message: string) => ({
  ok: false,
  status: 400,
  body: {
    message: 'An error occurred while trying to update the record.',
    output: { errors: [{ errorCode, message }] }
  }
});

describe('ensureMeeting', () => {
  it('makes the mirror of the event, by the id form that is safe to compare', async () => {
    create.mockResolvedValueOnce({ id: 'a00000000000001AAA' });

    await expect(ensureMeeting('00U000000000001', 'Meeting')).resolves.toBe('a00000000000001AAA');
    expect(create).toHaveBeenCalledWith({
      apiName: 'Customer_Meeting__c',
      fields: { Event_Id__c: '00U000000000001EAA', Name: 'Meeting' }
    });
  });

  it('takes the meeting that somebody made a moment before', async () => {
    const message = 'duplicate value found: Event_Id__c duplicates value on record with id: a00000000000009';
    create.mockRejectedValueOnce(refusal('DUPLICATE_VALUE', message));

    await expect(ensureMeeting('00U000000000001EAA', 'Meeting')).resolves.toBe('a00000000000009AAA');
  });

  it('passes on any other refusal', async () => {
    const error = refusal('INSUFFICIENT_ACCESS', 'no access');
    create.mockRejectedValueOnce(error);

    await expect(ensureMeeting('00U000000000001EAA', 'Meeting')).rejects.toBe(error);
  });
});

describe('createTag', () => {
  const fields = {
    Customer_Meeting__c: 'M',
    Attendee__c: 'U',
    Source__c: 'Tagged',
    Attendance__c: 'Invited'
  };

  it('sends only what was filled in', async () => {
    create.mockResolvedValueOnce({ id: 'a01000000000001AAA' });
    const tag = { meetingId: 'M', userId: 'U', name: 'Ana', why: undefined, role: undefined };

    await expect(createTag(tag)).resolves.toBe('a01000000000001AAA');
    expect(create.mock.calls).toEqual([[{ apiName: 'Internal_Attendee__c', fields }]]);
  });

  it('sends the reason with the tag in one request: both are saved, or neither', async () => {
    execute.mockResolvedValueOnce({ data: { uiapi: { tag: { Record: { Id: 'a01000000000001AAA' } } } } });

    await expect(createTag({ meetingId: 'M', userId: 'U', why: 'You know returns' })).resolves.toBe(
      'a01000000000001AAA'
    );
    expect(create).not.toHaveBeenCalled();
    expect(execute.mock.calls).toMatchObject([
      [
        {
          variables: {
            input: { Internal_Attendee__c: fields },
            input1: {
              Ridealong_Visit_Note__c: { Internal_Attendee__c: '@{tag}', Why_Invited__c: 'You know returns' }
            }
          }
        }
      ]
    ]);
  });

  it('with a reason too, says that the person is there', async () => {
    const message =
      'duplicate value found: Attendee_Key__c duplicates value on record with id: a01000000000007';
    execute.mockResolvedValueOnce({ errors: [{ message }] });

    const refused = await createTag({ meetingId: 'M', userId: 'U', why: 'x' }).catch(
      (error: unknown) => error
    );
    expect(refused).toBeInstanceOf(AlreadyThere);
    expect(refused).toMatchObject({ attendeeId: 'a01000000000007' });
  });

  it.each([
    [
      'names the row',
      'Attendee_Key__c duplicates value on record with id: a01000000000007',
      'a01000000000007'
    ],
    ['hides the row', '<unknown> duplicates value on record with id: <unknown>', undefined]
  ])('says that the person is there when the platform %s', async (_how, detail, attendeeId) => {
    create.mockRejectedValueOnce(refusal('DUPLICATE_VALUE', `duplicate value found: ${detail}`));

    const refused = await createTag({ meetingId: 'M', userId: 'U' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AlreadyThere);
    expect(refused).toMatchObject({ attendeeId });
  });

  it('passes on any other refusal', async () => {
    const error = refusal('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'This meeting was cancelled.');
    create.mockRejectedValueOnce(error);

    await expect(createTag({ meetingId: 'M', userId: 'U' })).rejects.toBe(error);
  });
});

describe('tagAgain', () => {
  const row = { id: 'a01000000000001AAA', version: '2026-12-01T08:00:00.000Z' };
  const tag = {
    Id: row.id,
    Internal_Attendee__c: {
      Source__c: 'Tagged',
      Attendance__c: 'Invited',
      Based_On__c: row.version
    }
  };
  const inputs = (call: number): Record<string, unknown> =>
    (execute.mock.calls[call] as [{ variables: Record<string, unknown> }])[0].variables;

  it('without a reason changes the row alone', async () => {
    await tagAgain(row, { role: 'Expert' });
    expect(execute).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalledWith({
      fields: { Id: row.id, ...tag.Internal_Attendee__c, Role__c: 'Expert' }
    });
  });

  it('writes the reason on the note that is there, in the same request', async () => {
    execute.mockResolvedValueOnce({ data: {} });
    await tagAgain({ ...row, noteId: 'a0N000000000001AAA' }, { why: 'Returns' });
    expect(inputs(0)).toEqual({
      input: tag,
      input1: { Id: 'a0N000000000001AAA', Ridealong_Visit_Note__c: { Why_Invited__c: 'Returns' } }
    });
  });

  it('takes the note that the other side has begun meanwhile', async () => {
    const message = 'duplicate value found: Note_Key__c duplicates value on record with id: a0N000000000009';
    execute.mockResolvedValueOnce({ errors: [{ message }] }).mockResolvedValueOnce({ data: {} });
    await tagAgain(row, { why: 'Returns' });
    expect(inputs(0)).toEqual({
      input: tag,
      input1: { Ridealong_Visit_Note__c: { Internal_Attendee__c: row.id, Why_Invited__c: 'Returns' } }
    });
    expect(inputs(1)).toEqual({
      input: tag,
      input1: { Id: 'a0N000000000009EAA', Ridealong_Visit_Note__c: { Why_Invited__c: 'Returns' } }
    });
  });

  it('passes on any other refusal', async () => {
    execute.mockResolvedValueOnce({ errors: [{ message: 'Somebody else has changed it.' }] });
    await expect(tagAgain(row, { why: 'x' })).rejects.toThrow('Somebody else has changed it.');
  });
});

describe('saveNote', () => {
  const attendee = { id: 'a01000000000001AAA' };
  const fields = { What_Surprised_Me__c: 'Paper' };

  it('writes on the note that is there', async () => {
    await saveNote({ ...attendee, noteId: 'a0N000000000001AAA' }, fields);

    expect(update).toHaveBeenCalledWith({ fields: { Id: 'a0N000000000001AAA', ...fields } });
    expect(create).not.toHaveBeenCalled();
  });

  it('writes on the note that the other side began a moment before', async () => {
    const message = 'duplicate value found: Note_Key__c duplicates value on record with id: a0N000000000007';
    create.mockRejectedValueOnce(refusal('DUPLICATE_VALUE', message));
    await saveNote(attendee, fields);

    expect(update).toHaveBeenCalledWith({ fields: { Id: 'a0N000000000007EAA', ...fields } });
  });

  it('passes on any other refusal', async () => {
    const error = refusal('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Only the colleague can say.');
    create.mockRejectedValueOnce(error);

    await expect(saveNote(attendee, fields)).rejects.toBe(error);
  });
});

it('createRequest asks, it does not put oneself on the meeting', async () => {
  create.mockResolvedValueOnce({ id: 'a01000000000002AAA' });
  await createRequest({ meetingId: 'M', userId: 'U' });

  expect(create).toHaveBeenCalledWith({
    apiName: 'Internal_Attendee__c',
    fields: {
      Customer_Meeting__c: 'M',
      Attendee__c: 'U',
      Source__c: 'Asked To Join',
      Attendance__c: 'Requested'
    }
  });
});

it('an update says which version it starts from', async () => {
  await updateAttendee('a01000000000003AAA', { Attendance__c: 'Accepted' }, '2026-11-27T09:00:00.000Z');

  expect(update).toHaveBeenCalledWith({
    fields: { Id: 'a01000000000003AAA', Attendance__c: 'Accepted', Based_On__c: '2026-11-27T09:00:00.000Z' }
  });
});

it('updates name the record and nothing else', async () => {
  await updateAttendee('a01000000000003AAA', { Attendance__c: 'Accepted' });
  await updateMeeting('a00000000000004AAA', { Open_To_Colleagues__c: true });

  expect(update.mock.calls).toEqual([
    [{ fields: { Id: 'a01000000000003AAA', Attendance__c: 'Accepted' } }],
    [{ fields: { Id: 'a00000000000004AAA', Open_To_Colleagues__c: true } }]
  ]);
});
