/** What is cut, and why nothing is lost by it. */

/** What these components cut they judge and compare: nothing of it is shown or saved. */
export const JUDGES_ONLY = /\/(ridealongSolutionHint|ridealongThemeSearch)\//;

/** Whatever looks like this, wherever it stands. */
export const SHAPES: { shape: RegExp; why: string }[] = [
  { shape: /\.toISOString\(\)\.slice\(0, (7|10|19)\)$/, why: 'month, day or second of an instant: ASCII' },
  { shape: /\.slice\((\w+), \1 \+ [\w.]+\)$/, why: 'a list in parts, one after the other, until its end' },
  { shape: /\.slice\(0, (15|18)\)$/, why: 'ids, and keys that begin with one: ASCII' },
  { shape: /\.slice\(0, this\.shown\w*\)$/, why: 'the beginning of a list; a button below shows the rest' },
  {
    shape: /^LEFT\(\{!\$Flow\.FaultMessage\}, 4000\)$/,
    why: 'words of the platform for admins; nothing may be refused here'
  },
  {
    shape: /^"\w+ " & LEFT\(TEXT\(\{!\$Flow\.CurrentDateTime\}\), 13\)$/,
    why: 'the hour of an instant: ASCII'
  }
];

/** By file and call. */
export const IN_CODE: Readonly<Record<string, string>> = {
  'calendarFile.ts | startsAt?.slice(0, 10)': 'day, month or year of a date or an instant: ASCII',
  'calendarFile.ts | endsAt.slice(0, 10)': 'day, month or year of a date or an instant: ASCII',
  'challengeRules.ts | head.slice(0, end)':
    'cut by cutText before, and here at a blank; the rest of a pasted mail goes into the words of the customer',
  'letter.ts | language.slice(0, 2)': 'the language of a locale: ASCII',
  'ridealongRepeatForm.ts | all.sort((one, other) => (other.customers ?? 0) - (one.customers ?? 0)).slice(0, LIMIT)':
    'suggestions above a search of all',
  'ridealongSimilarThemeList.ts | this.suggestions.slice(0, this.isSure ? 1 : 0)':
    'the best suggestion; a button shows the others',
  'ridealongSimilarThemeList.ts | this.text.slice(0, MAX_COMPARED)':
    'compared with themes; not shown and not saved',
  'audience.ts | [...reps.values()].sort((one, other) => other.amount - one.amount).slice(0, MAX_CANDIDATES)':
    'suggestions beside a search of all users',
  'heardCounts.ts | key.slice(0, 4)': 'day, month or year of a date or an instant: ASCII',
  'heardCounts.ts | day.slice(0, 4)': 'day, month or year of a date or an instant: ASCII',
  'heardCounts.ts | day.slice(5, 7)': 'day, month or year of a date or an instant: ASCII',
  'queue.ts | inSight.slice(0, FILE_LIMIT)':
    'filed in one request; what is chosen beyond stays chosen, and the notice says how many were filed',
  'queue.ts | rows.slice(0, position)': 'goes on at the beginning behind the end: nothing is left out',
  'leadershipView.ts | names.slice(0, MAX_NAMES)': 'names, with "and so many more" behind them',
  'dates.ts | language.slice(0, 2)': 'the language of a locale: ASCII',
  'dates.ts | locale.slice(0, 2)': 'the language of a locale: ASCII',
  'dates.ts | today(now).slice(0, 4)': 'day, month or year of a date or an instant: ASCII',
  'dates.ts | dayOf(instant).slice(0, 4)': 'day, month or year of a date or an instant: ASCII',
  'ids.ts | id.slice(0, LENGTH)': 'ids: ASCII',
  'initials.ts | words.slice(0, 1)': 'words of a name, of which the first characters are taken whole',
  'labelText.ts | label.slice(0, at)': 'a label up to its placeholder',
  'quotes.ts | line.slice(1, -1)': 'a sentence without its quotation marks, which are one unit each',
  'text.ts | text.slice(0, limit + MAX_CHARACTER_LENGTH)':
    'the cutter itself, which looks for the end of a character',
  'text.ts | text.slice(0, end)': 'the cutter itself, which looks for the end of a character',
  'text.ts | text.slice(0, MAX_CHARACTER_LENGTH)':
    'the cutter itself, which looks for the end of a character',
  'text.ts | cut.slice(0, end)': 'the cutter itself, which looks for the end of a character',
  'ridealongBriefingCard.ts | person.said.slice(0, SAID)':
    'the latest two sentences of a contact, to know them by; all that was heard stands below',
  'ridealongBriefingCard.ts | (this.facts?.visits ?? []).filter(({ id }) => !sameId(id, this.meeting?.id)).slice(0, LAST_VISITS)':
    'the last visits, as the heading says; the page of the deal has all',
  'characters.ts | signs.slice(0, MAX_SHOWN)':
    'a value in a message, by whole signs, with its length behind it',
  'csvRow.ts | iso.slice(0, 4)': 'day, month or year of a date or an instant: ASCII',
  'readCsv.ts | notes.slice(0, MAX_NOTES)': 'notes, with how many more there are behind them',
  'streamCsv.ts | text.slice(start, -end)': 'a cell between its separators',
  'streamCsv.ts | text.slice(start, end)': 'a cell between its separators',
  "digest.ts | createHash('sha256').update(text).digest('hex').slice(0, 32)": 'a hash: ASCII',
  'fieldTime.ts | day.slice(0, 7)': 'day, month or year of a date or an instant: ASCII',
  'changes.ts | [...currencies, ...ASKED_TO_THE_SECOND].slice(0, MAX_QUERIES)':
    'asked to the second; what has no place is in the list of the next run',
  'changes.ts | fresh.slice(0, currencies.length)':
    'the answers about currencies; the others are read beside them',
  'read.ts | id.slice(0, SHORT_ID)': 'ids: ASCII',
  'read.ts | all.slice(part * size, (part + 1) * size)': 'a list in parts, one after the other',
  'calendar.ts | id.slice(0, 3)': 'the prefix of an id: ASCII',
  'canonical.ts | whole.slice(length - 2, length + 2)':
    'the cutter itself, which looks for the end of a character',
  'canonical.ts | whole.slice(0, blank)': 'the cutter itself, which looks for the end of a character',
  'canonical.ts | whole.slice(0, length)': 'the cutter itself, which looks for the end of a character',
  'canonical.ts | cut.slice(0, -1)': 'the cutter itself, which looks for the end of a character',
  'canonical.ts | value.slice(0, SECONDS_END)': 'day, month or year of a date or an instant: ASCII',
  'days.ts | day.slice(0, 7)': 'day, month or year of a date or an instant: ASCII',
  'days.ts | digits.slice(0, 4)': 'day, month or year of a date or an instant: ASCII',
  'days.ts | digits.slice(4, 6)': 'day, month or year of a date or an instant: ASCII',
  'quickRow.ts | value.slice(0, 19)': 'day, month or year of a date or an instant: ASCII',
  'states.ts | endsAt.slice(0, 10)': 'day, month or year of a date or an instant: ASCII',
  'printOutcome.ts | outcome.problems.slice(0, 20)':
    'with how many more there are behind them, and --json for all',
  'printPlan.ts | ofKind.slice(0, SAMPLES)': 'samples, with how many more there are behind them',
  'printPlan.ts | groups.slice(0, SAMPLES)': 'samples, with how many more there are behind them',
  'setView.ts | missing .slice(0, NAMED)': 'names, with how many more there are behind them',
  'ridealongFlowRunner.ts | this.waiting.slice(0, 1)': 'one after the other: the next begins when it is done',
  'changedBack.ts | entries.slice(0, 1)': 'one of the rows of an owner stands for all of them',
  'functionAddresses.ts | text.slice(0, index)': 'up to the separator between a function and its addresses',
  'encodeCells.ts | text.slice(start, end)': 'a cell between its separators',
  'figureInputs.ts | endsAt?.slice(0, 10)': 'day, month or year of a date or an instant: ASCII',
  'ids.ts | text.slice(start, end)': 'a cell between its separators',
  'ids.ts | text.slice(start, Math.min(end, start + PREFIX_LENGTH))': 'the prefix of an id: ASCII',
  "names.ts | createHash('sha256').update(`${this.#salt} ${text}`).digest('base64url').slice(0, 12)":
    'a hash: ASCII',
  'countAnswers.ts | key.slice(0, at)': 'a key up to its separator',
  'writeCounts.ts | since.slice(0, 10)': 'day, month or year of a date or an instant: ASCII',
  'bayeux.ts | pair.slice(0, at)': 'a cookie up to its equals sign'
};

/** By file and what the formula belongs to. */
export const IN_FORMULAS: Readonly<Record<string, string>> = {
  'Customer_Meeting_Before_Save_Copy_Event.flow-meta.xml Opportunity_Of_The_Event':
    'the prefix of an id: ASCII',
  'Customer_Meeting_Before_Save_Copy_Event.flow-meta.xml Words_Of_The_Event': 'a line end, to replace it',
  'Customer_Meeting_Before_Save_Copy_Event.flow-meta.xml Link_Found':
    'up to the blank behind the link; a link longer than the field is none',
  'Customer_Meeting_Before_Save_Copy_Event.flow-meta.xml Video_Link_Of_The_Event':
    'a link without the sign behind it',
  'Internal_Attendee_Before_Save_Note_Bell.flow-meta.xml Bells_Of_Today': 'a day: ASCII',
  'Internal_Attendee_Before_Save_Note_Bell.flow-meta.xml Bells_With_This': 'days and names of bells: ASCII',
  'Customer_Challenge_After_Create_Tell_Rep.flow-meta.xml Get_Type': 'the beginning of a key: ASCII',
  'Customer_Challenge_After_Save_Tell_Decision.flow-meta.xml Get_Type': 'the beginning of a key: ASCII'
};

/** Rows: by file, what reads them, and the limit. */
export const LIMITS: Readonly<Record<string, string>> = {
  'Customer_Contact.dashboard-meta.xml Since | maxValuesDisplayed 10':
    'a table with the link "View Report" to all rows',
  'Customer_Contact.dashboard-meta.xml Since | maxValuesDisplayed 1': 'the latest run',
  'Customer_Voice.dashboard-meta.xml Since | maxValuesDisplayed 10':
    'a table with the link "View Report" to all rows',
  'Sync_Health.report-meta.xml co | rowLimit 20': 'the latest runs, as its description says',
  'bulkRead.ts | maxRecords=${ROWS_A_PAGE}': 'pages of a job, followed by their locator to the end',
  'changes.ts | LIMIT 2000': 'asked to the second; what is beyond is in the list of the next run',
  'prune.ts | LIMIT ${MAX_RUNS_A_DAY}': 'old rows, deleted day by day until none is left',
  'readPages.ts | LIMIT ${limit}': 'pages by id, until one is not full',
  'store.ts | LIMIT ?': 'parts by id, until one is not full',
  'planDirtyFigures.ts | LIMIT 1': 'whether there is any',
  'store.ts | LIMIT 1': 'whether there is any',
  'Challenge_Theme_After_Decision_Close_Loop.flow-meta.xml Get_Waiting | limit 100':
    'a round of people; the flow goes on with the next until nobody is left',
  'Challenge_Theme_After_Interim_Tell_Answer.flow-meta.xml Get_Waiting | limit 100':
    'a round of people; the flow goes on with the next until nobody is left',
  'Challenge_Theme_After_Merge_Tell_Decision.flow-meta.xml Get_Waiting | limit 100':
    'a round of people; the flow goes on with the next until nobody is left',
  'Ridealong_Preference_Scheduled_Tell_Leader.flow-meta.xml Get_Due | limit 100':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Leader.flow-meta.xml Get_Booked | limit 100':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Leader.flow-meta.xml Get_Decided | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Leader.flow-meta.xml Get_Waiting | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Debriefs | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Due | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Booked | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Decided | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Waiting | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Untold | limit 20':
    'two by name; the figure says "+" where there are as many',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Seats | limit 50':
    'looked through for the next one; where there are as many, the figure made of them says "+"',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_News | limit 50':
    'looked through for the next one; where there are as many, the figure made of them says "+"',
  'Ridealong_Preference_Scheduled_Tell_Person.flow-meta.xml Get_Heard | limit 20':
    'looked through for the next one; where there are as many, the figure made of them says "+"'
};
