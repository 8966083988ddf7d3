/**
 * Writes themes, and files challenges under them. A merge is one write to one record: a flow moves the challenges in the
 * same transaction, also those of deals that the user cannot see, and moves them back when the merge is undone.
 */
import { deleteRecord } from 'lightning/uiRecordApi';
import { mutate } from 'c/ridealongShared';
import type { Step } from 'c/ridealongShared';

const THEME = 'Challenge_Theme__c';
const CHALLENGE = 'Customer_Challenge__c';

/** How many challenges are filed in one request: all of them or none. */
export const FILE_LIMIT = 200;

export interface NewTheme {
  name: string;
  area?: string;
  /** Who must answer; the user, where nobody is named. */
  ownerId?: string;
  /** The theme that the challenges are taken out of. */
  splitFrom?: string;
}

/** The version that a change starts from: the org refuses it when somebody else has changed the record since. */
function basedOn(version: string | undefined): Record<string, unknown> {
  return version === undefined ? {} : { Based_On__c: version };
}

export async function saveTheme(
  id: string,
  fields: Record<string, unknown>,
  version?: string
): Promise<void> {
  await mutate([{ name: 'theme', object: THEME, id, fields: { ...fields, ...basedOn(version) } }]);
}

export async function mergeTheme(id: string, into: string, version?: string): Promise<void> {
  await saveTheme(id, { Merged_Into__c: into }, version);
}

/** Last Modified Dates of the challenges as they were read, by id. */
export type Versions = ReadonlyMap<string, string | undefined>;

export async function undoMerge(id: string, version?: string): Promise<void> {
  await saveTheme(id, { Merged_Into__c: null }, version);
}

/** Files challenges under a theme, or takes them out with null. */
export async function fileUnder(
  challengeIds: string[],
  theme: string | null,
  versions?: Versions
): Promise<void> {
  await mutate(steps(challengeIds, { Theme__c: theme }, versions));
}

/** Files challenges where each was before; the versions are those from before they were moved. */
export async function fileBack(
  challenges: { id: string; theme: string }[],
  versions?: Versions
): Promise<void> {
  await mutate(
    challenges.map(({ id, theme }, index) => ({
      name: `challenge${index}`,
      object: CHALLENGE,
      id,
      fields: { Theme__c: theme, ...basedOn(versions?.get(id)) }
    }))
  );
}

/** A theme that was made by a slip, and is empty, goes; where it cannot go any more it is merged, so that nobody waits on it. */
export async function takeBackTheme(id: string, into?: string): Promise<void> {
  try {
    await deleteRecord(id);
  } catch (error) {
    if (!into) {
      throw error;
    }
    await mergeTheme(id, into);
  }
}

/** Makes a theme and files challenges under it, all in one; gives the theme's id. */
export async function fileUnderNew(
  challengeIds: string[],
  theme: NewTheme,
  versions?: Versions
): Promise<string> {
  const fields: Record<string, unknown> = { Name: theme.name.trim() };
  if (theme.area) {
    fields.Theme_Area__c = theme.area;
  }
  if (theme.ownerId) {
    fields.OwnerId = theme.ownerId;
  }
  if (theme.splitFrom) {
    fields.Split_From__c = theme.splitFrom;
  }
  const create: Step = { name: 'theme', object: THEME, fields };
  const ids = await mutate([create, ...steps(challengeIds, { Theme__c: '@{theme}' }, versions)]);
  return ids.theme ?? '';
}

/** Takes challenges out of the triage queue until a day; null brings them back. */
export async function snooze(
  challengeIds: string[],
  until: string | null,
  versions?: Versions
): Promise<void> {
  await mutate(steps(challengeIds, { Snoozed_Until__c: until }, versions));
}

function steps(ids: string[], fields: Record<string, unknown>, versions?: Versions): Step[] {
  return ids.map((id, index) => ({
    name: `challenge${index}`,
    object: CHALLENGE,
    id,
    fields: { ...fields, ...basedOn(versions?.get(id)) }
  }));
}
