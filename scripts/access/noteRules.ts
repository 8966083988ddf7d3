/** The validation rules of `Ridealong_Visit_Note__c`: who may say what about a visit, from the table in attendanceTable.ts. Pure. */
import { NOTE_AUTHORS } from './attendanceTable.ts';
import type { Actor } from './attendanceTable.ts';
import { PERMISSION, all, and, authorFormula, not, or, same } from './formulas.ts';
import type { ValidationRule } from './formulas.ts';

const OWNER_OF_THE_MEETING = 'Internal_Attendee__r.Customer_Meeting__r.OwnerId';
const ATTENDEE = 'Internal_Attendee__r.Attendee__c';

const IS: Record<Actor, string> = {
  attendee: same(ATTENDEE),
  owner: same(OWNER_OF_THE_MEETING),
  editor: and(PERMISSION.tag, not(same(ATTENDEE)), same('Internal_Attendee__r.CreatedById')),
  sync: PERMISSION.sync
};

const AUTHOR_RULES: Record<keyof typeof NOTE_AUTHORS, Omit<ValidationRule, 'formula'>> = {
  surprise: {
    name: 'Only_The_Colleague_Says_What_Surprised',
    description: 'What surprised somebody is theirs to say.',
    message: 'Only the colleague can say what surprised them. Ask them to debrief.',
    field: 'What_Surprised_Me__c'
  },
  instead: {
    name: 'Only_The_Colleague_Says_Who_Instead',
    description:
      'Whom the colleague suggests who cannot come is theirs to say: in anybody else’s hand it would speak for them.',
    message: 'Only the colleague can say who could go instead. Ask them, or tag whom you want.',
    field: 'Ask_Instead__c'
  },
  usefulness: {
    name: 'Only_The_Rep_Says_If_It_Helped',
    description: 'Whether it helped is the judgement of the rep whose meeting it was.',
    message: 'Only the owner of the meeting can say whether it helped. Ask them.',
    field: 'Useful_To_Rep__c'
  },
  reason: {
    name: 'Only_The_Rep_Says_Why',
    description: 'Why somebody is asked is for the person who asks them to say.',
    message:
      'Only the owner of the meeting or the person who tagged the colleague can change this. Ask one of them.',
    field: 'Why_Invited__c'
  }
};

export function noteRules(): ValidationRule[] {
  return [
    ...Object.entries(AUTHOR_RULES).map(([key, rule]) => ({
      ...rule,
      formula: authorFormula(NOTE_AUTHORS[key as keyof typeof NOTE_AUTHORS], IS)
    })),
    aboutAVisit(),
    ofThoseConcerned(),
    staysWithTheMeeting()
  ];
}

function aboutAVisit(): ValidationRule {
  return {
    name: 'A_Note_Is_About_A_Visit',
    description: 'A note hangs on one visit, and stays there.',
    formula: or('ISBLANK(Internal_Attendee__c)', and('NOT(ISNEW())', 'ISCHANGED(Internal_Attendee__c)')),
    message: 'A note is about one visit, and stays with it. Make another note for another visit.',
    field: 'Internal_Attendee__c'
  };
}

function ofThoseConcerned(): ValidationRule {
  return {
    name: 'Notes_Are_Of_Those_Concerned',
    description: 'A note is between the colleague and the rep: nobody else begins one.',
    formula: all('ISNEW()', not(PERMISSION.manage), not(or(IS.attendee, IS.owner, IS.editor))),
    message:
      'Only the colleague, the owner of the meeting or the person who tagged the colleague can write a note.',
    field: 'Internal_Attendee__c'
  };
}

/** The person who owns a note reads it: it is not given away. */
function staysWithTheMeeting(): ValidationRule {
  const followsTheMeeting = `CASESAFEID(OwnerId) = CASESAFEID(${OWNER_OF_THE_MEETING})`;
  return {
    name: 'A_Note_Stays_With_Its_Meeting',
    description: 'A note belongs to the owner of its meeting and is given to nobody else.',
    formula: all('NOT(ISNEW())', 'ISCHANGED(OwnerId)', not(PERMISSION.manage), not(followsTheMeeting)),
    message: 'A note belongs to the owner of its meeting. Give the calendar entry to somebody else instead.'
  };
}
