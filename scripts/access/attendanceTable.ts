/**
 * Who may bring an attendee row from which state into which: everything that is not in these tables is refused, when the
 * row is made and when it changes. The validation rules of `Internal_Attendee__c` and
 * `Ridealong_Visit_Note__c` and the picture in docs/security.md
 * are generated from here (`npm run access:rules`), and the tests try every cell against the local org.
 *
 * Admins (custom permission Manage Attendance) may do all of it; the sync may do its own column only.
 */

export const STATES = [
  'Requested',
  'Invited',
  'Accepted',
  'Declined',
  'Attended',
  'Did Not Attend',
  'Removed'
] as const;
export type State = (typeof STATES)[number];

/** A request that the owner of the meeting has said no to is `Declined` with the source Asked To Join. */
export const ORIGINS = [
  'Requested',
  'Invited',
  'Accepted',
  'Declined',
  'Refused',
  'Attended',
  'Did Not Attend',
  'Removed'
] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * attendee  the colleague whom the row is about
 * owner     whose meeting it is
 * editor    a rep who may edit the calendar entry of somebody else, on rows that they made
 * sync      the integration user; only for the calendar's own words
 */
export const ACTORS = ['attendee', 'owner', 'editor', 'sync'] as const;
export type Actor = (typeof ACTORS)[number];

export type Moves = Partial<Record<State, readonly Actor[]>>;

const WENT_OR_NOT: readonly Actor[] = ['attendee', 'owner'];

export const MOVES: Record<Origin, Moves> = {
  // The owner answers; anyone who asked may withdraw.
  Requested: { Accepted: ['owner'], Declined: ['owner'], Invited: ['owner'], Removed: ['attendee', 'owner'] },
  // The colleague answers. Anyone who tagged them may take them off.
  Invited: {
    Accepted: ['attendee', 'sync'],
    Declined: ['attendee', 'sync'],
    Attended: WENT_OR_NOT,
    'Did Not Attend': WENT_OR_NOT,
    Removed: ['owner', 'editor', 'sync']
  },
  // Back to Invited or Requested: anyone who answered takes the answer back.
  Accepted: {
    Requested: ['owner'],
    Invited: ['attendee'],
    Declined: ['attendee', 'sync'],
    Attended: WENT_OR_NOT,
    'Did Not Attend': WENT_OR_NOT,
    Removed: ['owner', 'editor', 'sync']
  },
  Declined: {
    Invited: ['attendee', 'owner', 'editor'],
    Accepted: ['attendee', 'sync'],
    Attended: WENT_OR_NOT,
    'Did Not Attend': WENT_OR_NOT,
    Removed: ['owner', 'editor', 'sync']
  },
  // The owner said no: the colleague may ask once more, and nothing else.
  Refused: {
    Requested: ['attendee', 'owner'],
    Invited: ['owner'],
    Accepted: ['owner'],
    Attended: ['owner'],
    'Did Not Attend': ['owner'],
    Removed: ['owner']
  },
  Attended: {
    Invited: WENT_OR_NOT,
    Accepted: WENT_OR_NOT,
    Declined: ['attendee'],
    'Did Not Attend': WENT_OR_NOT,
    Removed: ['owner']
  },
  'Did Not Attend': {
    Invited: WENT_OR_NOT,
    Accepted: WENT_OR_NOT,
    Declined: ['attendee'],
    Attended: WENT_OR_NOT,
    Removed: ['owner']
  },
  // The owner brings back, into the state from before too; the colleague may ask.
  Removed: {
    Requested: ['attendee', 'owner'],
    Invited: ['owner', 'editor', 'sync'],
    Accepted: ['owner', 'sync'],
    Declined: ['owner', 'sync'],
    Attended: ['owner'],
    'Did Not Attend': ['owner']
  }
};

/** The states in which a row with `source` starts, and who may start it. */
export interface Entry {
  source: 'Tagged' | 'Asked To Join' | 'Invited';
  by: readonly Actor[];
  states: readonly State[];
}

export const ENTRIES: readonly Entry[] = [
  { source: 'Tagged', by: ['owner', 'editor'], states: ['Invited'] },
  { source: 'Asked To Join', by: ['attendee'], states: ['Requested'] },
  { source: 'Invited', by: ['sync'], states: ['Invited', 'Accepted', 'Declined'] }
];

/** Fields of the row that are one side's to say, whatever the state. */
export interface Authorship {
  fields: readonly string[];
  /** Nobody but an admin when empty. */
  onCreate: readonly Actor[];
  onChange: readonly Actor[];
}

export const AUTHORS = {
  debrief: {
    fields: ['Debriefed_At__c', 'Heard_Nothing_New__c', 'Heard_Without_Deal__c'],
    onCreate: [],
    onChange: ['attendee']
  },
  filing: { fields: ['Heard_Filed_On__c'], onCreate: [], onChange: ['owner'] },
  invitation: {
    fields: ['Role__c'],
    onCreate: ['owner', 'editor', 'attendee', 'sync'],
    onChange: ['owner', 'editor']
  }
} satisfies Record<string, Authorship>;

/** Fields of a visit note: what is between the colleague and the rep. A user who may say one of them may make the note. */
export const NOTE_AUTHORS = {
  surprise: { fields: ['What_Surprised_Me__c'], onCreate: ['attendee'], onChange: ['attendee'] },
  instead: { fields: ['Ask_Instead__c'], onCreate: ['attendee'], onChange: ['attendee'] },
  usefulness: { fields: ['Useful_To_Rep__c'], onCreate: ['owner'], onChange: ['owner'] },
  reason: { fields: ['Why_Invited__c'], onCreate: ['owner', 'editor'], onChange: ['owner', 'editor'] }
} satisfies Record<string, Authorship>;

export function originOf(state: State, source: Entry['source']): Origin {
  return state === 'Declined' && source === 'Asked To Join' ? 'Refused' : state;
}

/** Whether one of the given actors may make the move. The sync is nobody else at the same time. */
export function isAllowed(from: Origin, to: State, actors: readonly Actor[]): boolean {
  return (MOVES[from][to] ?? []).some((actor) => actors.includes(actor));
}
