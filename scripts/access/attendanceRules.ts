/** The validation rules that say what the tables in attendanceTable.ts say, as formulas. Pure. */
import { AUTHORS, ENTRIES, MOVES, ORIGINS } from './attendanceTable.ts';
import type { Actor, Entry, Moves, Origin, State } from './attendanceTable.ts';
import { PERMISSION, all, and, authorFormula, isFilled, isOneOf, not, or, same } from './formulas.ts';
import type { ValidationRule } from './formulas.ts';

const isState = (state: State): string => `ISPICKVAL(Attendance__c, "${state}")`;
const wasState = (state: string): string => `ISPICKVAL(PRIORVALUE(Attendance__c), "${state}")`;
const isSource = (source: string): string => `ISPICKVAL(Source__c, "${source}")`;

const ASKED_BEFORE = 'ISPICKVAL(PRIORVALUE(Source__c), "Asked To Join")';

const IS: Record<Actor, string> = {
  attendee: same('Attendee__c'),
  owner: same('Customer_Meeting__r.OwnerId'),
  editor: and(PERMISSION.tag, not(same('Attendee__c')), or('ISNEW()', same('CreatedById'))),
  sync: PERMISSION.sync
};

const PEOPLE: readonly Actor[] = ['attendee', 'owner', 'editor'];

/** Neither an admin nor the sync: for them there are rules of their own. */
const IS_ANYBODY = [not(PERMISSION.manage), not(PERMISSION.sync)];

/** A row without a state, from before there was a rule, is a row that is not on the meeting. */
const WAS: Record<Origin, string> = {
  Requested: wasState('Requested'),
  Invited: wasState('Invited'),
  Accepted: wasState('Accepted'),
  Declined: and(wasState('Declined'), not(ASKED_BEFORE)),
  Refused: and(wasState('Declined'), ASKED_BEFORE),
  Attended: wasState('Attended'),
  'Did Not Attend': wasState('Did Not Attend'),
  Removed: or(wasState('Removed'), 'ISBLANK(TEXT(PRIORVALUE(Attendance__c)))')
};

const ANSWERS =
  'The colleague answers: accept or decline before the meeting, say whether you went after it. The owner of the meeting takes people off.';
const ASK_AGAIN =
  'You are not on this meeting any more. Ask to come along again, and the owner of the meeting answers.';
const WENT = 'Whether somebody went is for the colleague and the owner of the meeting to say.';

const MESSAGES: Record<Origin, string> = {
  Requested: 'Only the owner of the meeting can answer a request to come along. You can withdraw it.',
  Invited: ANSWERS,
  Accepted: ANSWERS,
  Declined:
    'The colleague said no. They can change their answer, and the owner of the meeting can ask again.',
  Refused: ASK_AGAIN,
  Attended: WENT,
  'Did Not Attend': WENT,
  Removed: ASK_AGAIN
};

export function attendanceRules(): ValidationRule[] {
  return [
    strangers(),
    ...ORIGINS.map(ruleFrom),
    syncMoves(),
    ...ENTRIES.flatMap(entryRules),
    sourceOnUpdate(),
    ...authorRules(),
    debriefNeedsAVisit()
  ];
}

function strangers(): ValidationRule {
  return {
    name: 'Attendance_Changed_By_Those_Involved',
    description: 'Attendance is a fact about a person; others may not change it.',
    formula: all('NOT(ISNEW())', 'ISCHANGED(Attendance__c)', ...IS_ANYBODY, not(isOneOf(PEOPLE, IS))),
    message:
      'Only the colleague, the person who tagged them, the owner of the meeting or an admin can change this. Ask one of them.',
    field: 'Attendance__c'
  };
}

function ruleFrom(origin: Origin): ValidationRule {
  return {
    name: `Attendance_From_${origin.replaceAll(' ', '_')}`,
    description: `What may follow on ${origin}, and by whom.`,
    formula: all(
      'NOT(ISNEW())',
      'ISCHANGED(Attendance__c)',
      WAS[origin],
      ...IS_ANYBODY,
      isOneOf(PEOPLE, IS),
      not(allowed(MOVES[origin], PEOPLE))
    ),
    message: MESSAGES[origin],
    field: 'Attendance__c'
  };
}

/** Taken off, or put back, by the calendar is only who came from it. */
function syncMoves(): ValidationRule {
  const moves = ORIGINS.flatMap((origin) => {
    const states = statesFor(MOVES[origin], 'sync');
    return states.length === 0 ? [] : [and(WAS[origin], or(...states.map(isState)))];
  });
  const ofTheCalendar = or(
    and(not(wasState('Removed')), not(isState('Removed'))),
    'ISPICKVAL(PRIORVALUE(Source__c), "Invited")'
  );
  return {
    name: 'The_Sync_Keeps_What_People_Said',
    description: 'The sync passes on what the calendar says, and replaces no word of a person.',
    formula: all(
      'NOT(ISNEW())',
      'ISCHANGED(Attendance__c)',
      PERMISSION.sync,
      not(and(ofTheCalendar, or(...moves)))
    ),
    message: 'Somebody has said otherwise since. What people say counts, not what the calendar says.',
    field: 'Attendance__c'
  };
}

const ENTRY_RULES: Record<Entry['source'], { who: [string, string]; state: [string, string] }> = {
  Tagged: {
    who: [
      'Only_Those_Allowed_Tag',
      'Only the owner of the meeting tags colleagues, or a rep who may edit the calendar entry. To come along yourself, ask on the ride-along board.'
    ],
    state: ['A_Tag_Starts_As_Invited', 'A tag starts as Invited: the colleague answers it.']
  },
  'Asked To Join': {
    who: [
      'Asking_Is_For_Oneself',
      'You can ask for yourself only. Tell your colleague about the meeting, so that they ask.'
    ],
    state: [
      'Asking_To_Join_Starts_As_A_Request',
      'Asking to come along starts as a request. The owner of the meeting answers it.'
    ]
  },
  Invited: {
    who: [
      'Invitations_Come_From_The_Calendar',
      'Only the sync takes over invitations from the calendar. Tag the colleague, or ask to come along.'
    ],
    state: ['An_Invitation_Starts_As_Answered', 'The sync takes over what the calendar says only.']
  }
};

/** Who may make a row of the source, and in which state it starts. */
function entryRules({ source, by, states }: Entry): ValidationRule[] {
  const { who, state } = ENTRY_RULES[source];
  const others = ENTRIES.filter((entry) => entry.source !== source).map((entry) => entry.source);
  // A row without a source counts as one from the calendar.
  const isOfIt =
    source === 'Invited' ? and(...others.map((other) => not(isSource(other)))) : isSource(source);
  const isNew = ['ISNEW()', isOfIt, not(PERMISSION.manage)];
  return [
    {
      name: who[0],
      description: `Who may put somebody on a meeting with the source ${source}.`,
      formula: all(...isNew, not(isOneOf(by, IS))),
      message: who[1],
      field: 'Source__c'
    },
    {
      name: state[0],
      description: `In which state a row with the source ${source} starts.`,
      formula: all(...isNew, isOneOf(by, IS), not(and(isSource(source), or(...states.map(isState))))),
      message: state[1],
      field: 'Attendance__c'
    }
  ];
}

/** How somebody came changes only with the act itself: tagged anew, or asked anew. */
function sourceOnUpdate(): ValidationRule {
  const acts = ENTRIES.filter(({ source }) => source !== 'Invited').map(({ source, by, states }) =>
    and(isSource(source), or(...states.map(isState)), isOneOf(by, IS))
  );
  return {
    name: 'Source_Follows_Who_Acts',
    description: 'How somebody came onto a meeting is a fact that other rules build on.',
    formula: all('NOT(ISNEW())', 'ISCHANGED(Source__c)', not(PERMISSION.manage), not(or(...acts))),
    message: 'How a colleague came onto a meeting changes only when they are tagged again or ask again.',
    field: 'Source__c'
  };
}

const AUTHOR_RULES: Record<keyof typeof AUTHORS, Omit<ValidationRule, 'formula'>> = {
  debrief: {
    name: 'Only_The_Colleague_Debriefs',
    description: 'What somebody heard, and when they reported it, is theirs to say.',
    message: 'Only the colleague can say what they heard. Ask them to debrief.'
  },
  filing: {
    name: 'Only_The_Rep_Files_What_Was_Heard',
    description:
      'What a colleague heard without seeing the deal is filed there by the rep whose meeting it was.',
    message: 'Only the owner of the meeting can file what was heard on the deal. Ask them.',
    field: 'Heard_Filed_On__c'
  },
  invitation: {
    name: 'Only_The_Rep_Says_As_What',
    description: 'As what somebody is asked is for the person who asks them to say.',
    message:
      'Only the owner of the meeting or the person who tagged the colleague can change this. Ask one of them.',
    field: 'Role__c'
  }
};

function authorRules(): ValidationRule[] {
  return Object.entries(AUTHOR_RULES).map(([key, rule]) => ({
    ...rule,
    formula: authorFormula(AUTHORS[key as keyof typeof AUTHORS], IS)
  }));
}

/** When they did is noted by the flow Internal Attendee: Before Save, Note Debrief. */
function debriefNeedsAVisit(): ValidationRule {
  return {
    name: 'A_Debrief_Is_Of_Who_Went',
    description: 'Only who was at the meeting has something to report of it.',
    formula: all(
      'NOT(ISNEW())',
      not(PERMISSION.manage),
      not(isState('Attended')),
      or(...AUTHORS.debrief.fields.map((field) => and(`ISCHANGED(${field})`, isFilled(field))))
    ),
    message: 'Only somebody who was at the meeting debriefs: say that you went first.'
  };
}

function allowed(moves: Moves, actors: readonly Actor[]): string {
  return or(
    ...actors.flatMap((actor) => {
      const states = statesFor(moves, actor);
      return states.length === 0 ? [] : [and(IS[actor], or(...states.map(isState)))];
    })
  );
}

function statesFor(moves: Moves, actor: Actor): State[] {
  return (Object.keys(moves) as State[]).filter((state) => moves[state]?.includes(actor));
}
