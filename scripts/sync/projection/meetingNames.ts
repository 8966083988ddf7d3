/** The words of names that are about to be written: asked for now, and kept nowhere. */
import { z } from 'zod';
import { readByIds } from '../org/read.ts';
import type { Transport } from '../org/transport.ts';
import { MEETING } from '../plan/mapping.ts';
import { NAME_WITHOUT_SUBJECT } from '../plan/desiredMeetings.ts';
import { canonical } from '../plan/canonical.ts';
import type { Change, ObjectPlan } from '../plan/diff.ts';
import { isDigest } from './names.ts';

const subjectRow = z.object({ Id: z.string(), Subject: z.string().nullable() });

/** An event that is gone by now leaves the name as it is. */
export async function withNames(transport: Transport, objects: readonly ObjectPlan[]): Promise<ObjectPlan[]> {
  const meetings = objects.find(({ mapping }) => mapping === MEETING)?.changes ?? [];
  const nameless = meetings.filter(({ fields }) => isDigest(fields['Name'])).map(({ key }) => key);
  const rows = await readByIds(transport, {
    object: 'Event',
    fields: ['Id', 'Subject'],
    row: subjectRow,
    all: true,
    ids: nameless
  });
  const subjects = new Map(rows.map((row) => [row.Id.slice(0, 15), row.Subject]));
  return objects.map((plan) =>
    plan.mapping === MEETING
      ? { ...plan, changes: plan.changes.flatMap((change) => named(change, subjects)) }
      : plan
  );
}

function named(change: Change, subjects: ReadonlyMap<string, string | null>): Change[] {
  const { Name, ...others } = change.fields;
  const { Name: _, ...before } = change.before;
  if (!isDigest(Name) && !isDigest(change.before['Name'])) {
    return [change];
  }
  if (!isDigest(Name)) {
    return [{ ...change, before }];
  }
  const subject = subjects.get(change.key.slice(0, 15));
  const kind = MEETING.owned['Name'];
  if (subject !== undefined && kind !== undefined) {
    const name = canonical(subject?.trim() || NAME_WITHOUT_SUBJECT, kind);
    return [{ ...change, fields: { ...others, Name: name }, before }];
  }
  return Object.keys(others).length === 0 ? [] : [{ ...change, fields: others, before }];
}
