/** What customers said is hard, the themes it belongs to, what was decided and who was told. */
import { addMinutes, dayFrom, instant } from './calendarTime.ts';
import { CHALLENGES } from './content/challenges.ts';
import type { Challenge } from './content/challenges.ts';
import { THEMES } from './content/themes.ts';
import type { Theme } from './content/themes.ts';
import { personOf } from './generatePeople.ts';
import { visitOf, visitTimes } from './generateVisits.ts';
import type { Random } from './random.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord, Step } from './sampleRecord.ts';

const NAME_LENGTH = 80;

export function generateChallenges(today: string, random: Random): Step[] {
  return [
    {
      operation: 'create',
      object: 'Challenge_Theme__c',
      label: 'themes',
      records: THEMES.map((theme) => themeRecord(theme, today))
    },
    {
      operation: 'update',
      object: 'Challenge_Theme__c',
      label: 'merged themes',
      records: THEMES.flatMap((theme) =>
        theme.mergedInto === undefined
          ? []
          : [{ ref: `theme:${theme.key}`, fields: { Merged_Into__c: ref(`theme:${theme.mergedInto}`) } }]
      )
    },
    {
      operation: 'create',
      object: 'Customer_Challenge__c',
      label: 'challenges',
      records: CHALLENGES.map((challenge) => challengeRecord(challenge, today, random))
    }
  ];
}

function themeRecord(theme: Theme, today: string): SampleRecord {
  const ago = (days: number | undefined): string | null =>
    days === undefined ? null : dayFrom(today, -days);
  return {
    ref: `theme:${theme.key}`,
    fields: {
      Name: theme.name,
      OwnerId: ref(`user:${theme.owner}`),
      Theme_Area__c: theme.area,
      Decision__c: theme.decision,
      Decision_Reason__c: theme.reason ?? null,
      Decided_On__c: ago(theme.decidedDaysAgo),
      First_Answer_Due__c: dayFrom(today, theme.firstAnswerDueIn),
      First_Answered_On__c: ago(theme.firstAnsweredDaysAgo),
      What_Customer_May_Read__c: theme.forCustomer ?? null,
      Interim_Answer__c: theme.interimAnswer ?? null,
      Sales_Partner__c: theme.salesPartner === undefined ? null : ref(`user:${theme.salesPartner}`),
      Initiative__c: theme.initiative ?? null
    }
  };
}

function challengeRecord(challenge: Challenge, today: string, random: Random): SampleRecord {
  const { told } = challenge;
  const heardAt = momentOf(challenge, today, random);
  return {
    ref: `challenge:${challenge.key}`,
    fields: {
      Name: challenge.statement.slice(0, NAME_LENGTH).trim(),
      Opportunity__c: ref(`deal:${challenge.deal}`),
      Statement__c: challenge.statement,
      Customer_Words__c: challenge.words ?? null,
      Said_By__c: challenge.saidBy === undefined ? null : ref(`contact:${challenge.saidBy}`),
      Cost_To_Customer__c: challenge.cost ?? null,
      Workaround__c: challenge.workaround ?? null,
      Suggested_Solution__c: challenge.idea ?? null,
      Severity__c: challenge.severity ?? null,
      Area__c: challenge.area,
      Customer_Meeting__c: challenge.visit === undefined ? null : ref(`meeting:${challenge.visit}`),
      Heard_By__c: ref(`user:${challenge.heardBy}`),
      Theme__c: challenge.theme === undefined ? null : ref(`theme:${challenge.theme}`),
      Told_Customer_On__c: told === undefined ? null : dayFrom(today, -told.daysAgo),
      Told_Customer_By__c: told === undefined ? null : ref(`user:${told.by}`),
      Told_Note__c: told?.note ?? null,
      Submission_Key__c: `sample-${challenge.key}`
    },
    audit: {
      ...(heardAt !== undefined && { CreatedDate: heardAt }),
      CreatedById: ref(`user:${challenge.heardBy}`)
    }
  };
}

/** Written down some hours after the visit, or on the day of the call; today's, when it is loaded. */
function momentOf(challenge: Challenge, today: string, random: Random): string | undefined {
  const minutes = random.int(25, 170);
  if (challenge.visit !== undefined) {
    return addMinutes(visitTimes(visitOf(challenge.visit), today).overAt, minutes);
  }
  if (challenge.daysAgo === undefined || challenge.daysAgo === 0) {
    return undefined;
  }
  const { timeZone } = personOf(challenge.heardBy);
  return addMinutes(instant(dayFrom(today, -challenge.daysAgo), '09:00', timeZone), minutes);
}
