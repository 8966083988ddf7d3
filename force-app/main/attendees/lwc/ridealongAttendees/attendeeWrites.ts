/**
 * Writes meetings and attendees. Both have a unique key (event id; event id and user id), so a second attempt, or a
 * colleague who was faster, never makes a second record: the platform then names the record that is there.
 */
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { duplicateOf, errorCodes, longId, mutate, reduceErrors } from 'c/ridealongShared';
import type { Step } from 'c/ridealongShared';
import { ATTENDANCE, SOURCE } from './attendance';

const MEETING = 'Customer_Meeting__c';
const ATTENDEE = 'Internal_Attendee__c';
const NOTE = 'Ridealong_Visit_Note__c';

export interface NewAttendee {
  meetingId: string;
  userId: string;
  businessFunction?: string;
  role?: string;
  why?: string;
}

/** Thrown when the person has a row on the meeting already; the caller knows better what state it is in. */
export class AlreadyThere extends Error {
  attendeeId?: string;

  constructor(attendeeId: string | undefined) {
    super('The colleague has a row on this meeting already.');
    this.attendeeId = attendeeId;
  }
}

/** Id of the meeting that mirrors the event: a new one, or the one that somebody made a moment before. */
export async function ensureMeeting(eventId: string, name: string): Promise<string> {
  try {
    const created = await createRecord({
      apiName: MEETING,
      fields: { Event_Id__c: longId(eventId), Name: name }
    });
    return created.id;
  } catch (error) {
    const existing = duplicateOf(error);
    if (existing === undefined) {
      throw error;
    }
    return longId(existing);
  }
}

const TAGGED = { Source__c: SOURCE.tagged, Attendance__c: ATTENDANCE.invited };

/**
 * Tags a colleague; gives the new row's id. Throws `AlreadyThere` when there is a row. A reason goes along in the same transaction:
 * both are saved, or neither.
 */
export async function createTag({ why, ...attendee }: NewAttendee): Promise<string> {
  if (!why) {
    return create(attendee, TAGGED);
  }
  const steps: Step[] = [
    { name: 'tag', object: ATTENDEE, fields: fieldsOf(attendee, TAGGED) },
    { name: 'note', object: NOTE, fields: { Internal_Attendee__c: '@{tag}', Why_Invited__c: why } }
  ];
  try {
    const { tag = '' } = await mutate(steps);
    return tag;
  } catch (error) {
    throw isDuplicate(error) ? new AlreadyThere(duplicateOf(error)) : error;
  }
}

/** A row of somebody who was taken off, or could not come, and the version of it that was on the page. */
export interface FormerTag {
  id: string;
  version?: string;
  noteId?: string;
}

/** Tags somebody once more, with the reason in the same transaction. */
export async function tagAgain(
  { id, version, noteId }: FormerTag,
  { role, why }: { role?: string; why?: string }
): Promise<void> {
  const fields = { ...TAGGED, ...optional('Role__c', role) };
  if (!why) {
    await updateAttendee(id, fields, version);
    return;
  }
  const basedOn = version === undefined ? {} : { Based_On__c: version };
  const tag: Step = { name: 'tag', object: ATTENDEE, id, fields: { ...fields, ...basedOn } };
  const note = (known?: string): Step => {
    const about = known ? {} : { Internal_Attendee__c: id };
    return { name: 'note', object: NOTE, id: known, fields: { ...about, Why_Invited__c: why } };
  };
  try {
    await mutate([tag, note(noteId)]);
  } catch (error) {
    // The other side has begun the note meanwhile
    const existing = noteId ? undefined : duplicateOf(error);
    if (existing === undefined) {
      throw error;
    }
    await mutate([tag, note(longId(existing))]);
  }
}

/**
 * What is between the colleague and the rep lies in a record of its own, which only they read. The one who
 * has something to say first makes it.
 */
export async function saveNote(
  { id, noteId }: { id?: string; noteId?: string },
  fields: Record<string, unknown>
): Promise<void> {
  try {
    await (noteId
      ? updateRecord({ fields: { Id: noteId, ...fields } })
      : createRecord({ apiName: NOTE, fields: { Internal_Attendee__c: id, ...fields } }));
  } catch (error) {
    const existing = noteId ? undefined : duplicateOf(error);
    if (existing === undefined) {
      throw error;
    }
    await updateRecord({ fields: { Id: longId(existing), ...fields } });
  }
}

/** Asks the meeting's owner whether one may come along. */
export async function createRequest(attendee: NewAttendee): Promise<string> {
  return create(attendee, { Source__c: SOURCE.asked, Attendance__c: ATTENDANCE.requested });
}

/**
 * Puts an attendee row into another state. `version` is the one that was on the page: the org refuses the change when
 * somebody else has changed the row since.
 */
export async function updateAttendee(
  attendeeId: string,
  fields: Record<string, unknown>,
  version?: string
): Promise<void> {
  const basedOn = version === undefined ? {} : { Based_On__c: version };
  await updateRecord({ fields: { Id: attendeeId, ...fields, ...basedOn } });
}

/** Changes the meeting itself, such as its open seat. */
export async function updateMeeting(meetingId: string, fields: Record<string, unknown>): Promise<void> {
  await updateRecord({ fields: { Id: meetingId, ...fields } });
}

async function create(attendee: Omit<NewAttendee, 'why'>, state: Record<string, string>): Promise<string> {
  try {
    const created = await createRecord({ apiName: ATTENDEE, fields: fieldsOf(attendee, state) });
    return created.id;
  } catch (error) {
    throw isDuplicate(error) ? new AlreadyThere(duplicateOf(error)) : error;
  }
}

function fieldsOf(
  { meetingId, userId, businessFunction, role }: Omit<NewAttendee, 'why'>,
  state: Record<string, string>
): Record<string, string> {
  return {
    Customer_Meeting__c: meetingId,
    Attendee__c: userId,
    ...state,
    ...optional('Business_Function__c', businessFunction),
    ...optional('Role__c', role)
  };
}

/** A record the reader may not see is a duplicate without an id in the message. */
function isDuplicate(error: unknown): boolean {
  return (
    duplicateOf(error) !== undefined ||
    errorCodes(error).includes('DUPLICATE_VALUE') ||
    reduceErrors(error).some((message) => message.startsWith('duplicate value found'))
  );
}

function optional(field: string, content: string | undefined): Record<string, string> {
  return content ? { [field]: content } : {};
}
