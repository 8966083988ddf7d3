/**
 * Each figure of the package, and what keeps it from telling what its reader may not see. Written by hand; figureClasses.test.ts
 * compares it with what the metadata, the sync and the components have.
 */

/** What keeps a figure. */
export type FigureClass =
  /** Hangs on a deal, and is seen by who sees the deal. */
  | 'own deals'
  /** Money over deals of others: behind a permission, and not written for small groups (scripts/sync/figures/smallGroups.ts). */
  | 'permission and small groups'
  /** How many, no money and nobody's name: the issue's own "number of others". */
  | 'number of others'
  /** About one person: behind a permission. */
  | 'person'
  /** About persons, counted by function, from three people up (scripts/sync/usefulness/countAnswers.ts). */
  | 'small groups of people'
  /** Says of a visit or a customer's words what every reader of that record reads anyway. */
  | 'of its record'
  | 'not about deals or people';

export interface Figure {
  of: FigureClass;
  why: string;
  /** Permission sets, where not everybody with Ridealong reads it. */
  readers?: readonly string[];
}

const AMOUNT_READERS = ['Admin', 'Leader', 'Sync', 'Theme_Amounts'];
const CLOCK_READERS = ['Admin', 'Clock_Reader', 'Sync'];
const MONTH_READERS = ['Admin', 'Clock_Reader', 'Leader', 'Sync'];

const amount = (why: string): Figure => ({
  of: 'permission and small groups',
  why,
  readers: AMOUNT_READERS
});
const clock = (why: string): Figure => ({ of: 'person', why, readers: CLOCK_READERS });
const month = (why: string): Figure => ({ of: 'person', why, readers: MONTH_READERS });
const onDeal = (why: string): Figure => ({ of: 'own deals', why });
const ofRecord = (why: string): Figure => ({ of: 'of its record', why });
const machine = (why: string): Figure => ({ of: 'not about deals or people', why });

export const FIGURES: Readonly<Record<string, Figure>> = {
  'Challenge_Theme__c.Accounts__c': { of: 'number of others', why: 'how many customers, without names' },
  'Challenge_Theme__c.Answer_State__c': machine('where the answer of the theme stands'),
  'Challenge_Theme__c.Answered_In_Time__c': machine('1 or 0: whether the theme was answered by its day'),
  'Challenge_Theme__c.Last_Heard_On__c': { of: 'number of others', why: 'a day, without deal or customer' },
  'Challenge_Theme__c.Lost_Amount__c': amount('sum over lost deals'),
  'Challenge_Theme__c.Open_Pipeline__c': amount('sum over open deals'),
  'Challenge_Theme__c.Opportunities__c': { of: 'number of others', why: 'how many deals, without names' },
  'Challenge_Theme__c.Pipeline_Share__c': amount('part of the sum over open deals'),
  'Challenge_Theme__c.Won_Amount__c': amount('sum over won deals'),
  'Customer_Challenge__c.Cost_To_Customer__c': ofRecord('what the customer said it costs them'),
  'Customer_Challenge__c.Customer_Not_Told__c': ofRecord('whether this customer waits for an answer'),
  'Customer_Challenge__c.Days_To_Tell__c': ofRecord('days until this customer was told'),
  'Customer_Challenge__c.Hearer_To_Tell__c': ofRecord('who is to tell this customer'),
  'Customer_Challenge__c.Rep_To_Tell__c': ofRecord('who is to tell this customer'),
  'Customer_Challenge__c.Theme_Decision__c': ofRecord('what was decided about the theme'),
  'Customer_Meeting__c.Colleagues_Attended__c': ofRecord(
    'a roll-up of attendees whom a reader of the meeting reads'
  ),
  'Customer_Meeting__c.Colleagues_Tagged__c': ofRecord(
    'a roll-up of attendees whom a reader of the meeting reads'
  ),
  'Customer_Meeting__c.Meeting_Date__c': ofRecord('the day of the meeting'),
  'Customer_Meeting__c.Status__c': ofRecord('planned, held or cancelled'),
  'Field_Time__c.Accounts__c': month('how many customers one person met in a month'),
  'Field_Time__c.Challenges__c': month('how much one person heard in a month'),
  'Field_Time__c.Debriefs_Done__c': month('what one person has written up'),
  'Field_Time__c.Debriefs_Due__c': month('what one person has still to write up'),
  'Field_Time__c.Hours__c': month('hours of one person in a month'),
  'Field_Time__c.Meetings__c': month('meetings of one person in a month'),
  'Field_Time__c.Met_Customer__c': month('1 or 0: whether one person met a customer in a month'),
  'Field_Time__c.Month__c': month('which month of one person'),
  'Field_Time__c.Opportunities__c': month('how many deals one person was on in a month'),
  'Internal_Attendee__c.Accepted_For__c': ofRecord('the day for which the colleague said yes'),
  'Internal_Attendee__c.Deal_To_Share__c': ofRecord('which deal comes with the visit'),
  'Internal_Attendee__c.Debrief__c': ofRecord('where the debrief of the visit stands'),
  'Internal_Attendee__c.Opportunity_Access_Granted__c': ofRecord('whether the deal was shared'),
  'Opportunity.Amount': onDeal('the deal’s own amount, a standard field'),
  'Opportunity.Ridealong_Challenges__c': onDeal('a roll-up of challenges of the deal'),
  'Opportunity.Ridealong_Deal_Breakers__c': onDeal('a roll-up of challenges of the deal'),
  'Opportunity.Ridealong_First_Joint_Meeting__c': onDeal('a day of the deal'),
  'Opportunity.Ridealong_Joint_Meetings__c': onDeal('how many meetings on the deal, without who was there'),
  'Opportunity.Ridealong_Last_Joint_Meeting__c': onDeal('a day of the deal'),
  'Opportunity.Ridealong_Next_Joint_Meeting__c': onDeal('a day of the deal'),
  'Opportunity.Ridealong_Won__c': onDeal('1 or 0: whether the deal was won'),
  'Ridealong_Colleague__c.Clock_Target__c': machine('days that the admin set for this colleague, or for all'),
  'Ridealong_Colleague__c.Clock__c': clock('how long ago one person met a customer'),
  'Ridealong_Colleague__c.Current__c': machine('1 or 0: due or not due, which users who invite may see'),
  'Ridealong_Colleague__c.Days_Since_Meeting__c': clock('how long ago one person met a customer'),
  'Ridealong_Colleague__c.Function_Size__c': machine('how many colleagues a function has'),
  'Ridealong_Colleague__c.Last_Customer_Meeting__c': clock('when one person last met a customer'),
  'Ridealong_Colleague__c.Meetings_Last_90_Days__c': clock('how many meetings one person had'),
  'Ridealong_Colleague__c.Next_Customer_Meeting__c': clock('when one person meets a customer next'),
  'Ridealong_Colleague__c.Target_Days__c': machine('days that the admin set for this colleague'),
  'Ridealong_Colleague__c.Visit_Due__c': machine('due or not due, which users who invite may see'),
  'Ridealong_Sync_Run__c.API_Calls__c': machine('work of the sync'),
  'Ridealong_Sync_Run__c.Rows_Quarantined__c': machine('work of the sync'),
  'Ridealong_Sync_Run__c.Rows_Read__c': machine('work of the sync'),
  'Ridealong_Sync_Run__c.Rows_Unchanged__c': machine('work of the sync'),
  'Ridealong_Sync_Run__c.Rows_Written__c': machine('work of the sync'),
  'Ridealong_Usefulness__c.Visits__c': {
    of: 'small groups of people',
    why: 'how many reps found a function’s visits useful',
    readers: ['Admin', 'Leader', 'Sync']
  }
};

const THEME = 'Open_Pipeline__c Pipeline_Share__c';
const ALL_OF_THEME = `${THEME} Won_Amount__c Lost_Amount__c`;

/** Each place that names a figure in money or about one person, and which. The kind of the place says what keeps it: see the test. */
export const PLACES: Readonly<Record<string, string>> = {
  'Acted_On_Without_Sales_Partner.report': 'Pipeline_Share__c',
  'Challenge_Theme__c All.listView': THEME,
  'Challenge_Theme__c My_Themes.listView': THEME,
  'Challenge_Theme__c Waiting_For_An_Answer.listView': THEME,
  'Challenge_Theme__c Without_Sales_Partner.listView': THEME,
  'Challenge_Theme__c-Challenge Theme Layout.layout': ALL_OF_THEME,
  'Challenge_Theme_Compact.compactLayout': 'Open_Pipeline__c',
  'Challenges_Per_Meeting.report': 'Challenges__c Meetings__c',
  'Clock__c.field': 'Last_Customer_Meeting__c Next_Customer_Meeting__c',
  'Coverage_By_Function.report': 'Met_Customer__c',
  'Current__c.field': 'Last_Customer_Meeting__c',
  'Customer_Contact.dashboard': 'Amount Hours__c Visits__c',
  'Customer_Voice.dashboard': 'Pipeline_Share__c',
  'Days_Since_Meeting__c.field': 'Last_Customer_Meeting__c',
  'Deal_Breakers_And_Outcome.report': 'Amount',
  'Debriefs_Done_Of_Due.report': 'Debriefs_Done__c Debriefs_Due__c',
  'Field_Time__c All.listView': 'Challenges__c Hours__c Meetings__c',
  'Field_Time__c-Field Time Layout.layout':
    'Challenges__c Debriefs_Done__c Debriefs_Due__c Hours__c Meetings__c',
  'Field_Time_By_Function_And_Month.report': 'Hours__c Meetings__c',
  'Met_Customer__c.field': 'Meetings__c',
  'One_Loud_Customer_Or_Many.report': 'Pipeline_Share__c',
  'Pipeline_By_Joint_Meetings.report': 'Amount',
  'Pipeline_Nobody_Has_Seen.report': 'Amount',
  'Pipeline_Waiting_For_A_Decision.report': 'Pipeline_Share__c',
  'Recurring_Challenges.report': 'Pipeline_Share__c',
  'Ridealong_Colleague__c-Colleague Layout.layout':
    'Clock__c Days_Since_Meeting__c Hours__c Last_Customer_Meeting__c Meetings_Last_90_Days__c Meetings__c Next_Customer_Meeting__c',
  // Orders by it and asks whether a day lies ahead; the bell names who is due and who is booked, to leaders.
  'Ridealong_Preference_Scheduled_Tell_Leader.flow': 'Last_Customer_Meeting__c Next_Customer_Meeting__c',
  // Refuses a change of the sync, and shows nothing.
  'Ridealong_The_Sync_Keeps_Deals.validationRule': 'Amount',
  'Ridealong_Usefulness__c-Usefulness Layout.layout': 'Visits__c',
  'Themes_By_Decision.report': 'Pipeline_Share__c',
  'Themes_Waiting_For_An_Answer.report': 'Pipeline_Share__c',
  'Useful_To_The_Rep.report': 'Visits__c',
  'Visit_Due__c.field': 'Clock__c',
  'Where_To_Go_Next.report': 'Amount',
  'Win_Rate_By_Joint_Meeting.report': 'Amount',
  'companions.ts': 'Days_Since_Meeting__c',
  'corpusQuery.ts': 'Open_Pipeline__c',
  'dealText.ts': 'Amount',
  'fieldTimeQuery.ts': 'Clock__c Days_Since_Meeting__c',
  'leadershipQuery.ts': 'Amount Open_Pipeline__c',
  'suggestionQuery.ts': 'Clock__c Days_Since_Meeting__c',
  'themeCorpus.ts': 'Open_Pipeline__c',
  'themeQuery.ts': `Amount ${ALL_OF_THEME}`,
  'themeSelection.ts': ALL_OF_THEME,
  'toolQuery.ts': 'Amount',
  'triageQuery.ts': 'Amount'
};

/** What `sync export` writes for a warehouse: the sync's own inputs and figures, for who holds its key (docs/sync.md). */
export const EXPORTED = [
  'Challenge_Theme__c.Lost_Amount__c',
  'Challenge_Theme__c.Open_Pipeline__c',
  'Challenge_Theme__c.Pipeline_Share__c',
  'Challenge_Theme__c.Won_Amount__c',
  'Field_Time__c.Accounts__c',
  'Field_Time__c.Challenges__c',
  'Field_Time__c.Debriefs_Done__c',
  'Field_Time__c.Debriefs_Due__c',
  'Field_Time__c.Hours__c',
  'Field_Time__c.Meetings__c',
  'Field_Time__c.Month__c',
  'Field_Time__c.Opportunities__c',
  'Opportunity.Amount',
  'Ridealong_Colleague__c.Last_Customer_Meeting__c',
  'Ridealong_Colleague__c.Meetings_Last_90_Days__c',
  'Ridealong_Colleague__c.Next_Customer_Meeting__c'
];
