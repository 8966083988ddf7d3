/** What the card shows of what was read. Pure. */
import { when } from 'c/ridealongAttendees';
import { count, exactMoney, format, metaOf, plural, roundMoney, shortDay } from 'c/ridealongShared';
import { labels } from './labels';
import { KIND, askKey, neediest } from './leadershipQuery';
import type { DueFunction, Leadership, Theme, UnseenDeal } from './leadershipQuery';

/** As many names as fit one line of a phone. */
const MAX_NAMES = 3;
const WAITING: ReadonlySet<string> = new Set(['Waiting', 'Overdue']);

export interface Action {
  /** Undefined: it was done this week. */
  label?: string;
  /** What a screen reader says, with what it is about. */
  name: string;
}

/** `asked` holds what was asked this week, on this page too. */
export function viewOf(leadership: Leadership, asked: ReadonlySet<string>) {
  const { functions, due, openMeetings, themes, unseen, unseenTotal } = leadership;
  return {
    functions: functions.map((each) => functionView(each, asked, openMeetings > 0)),
    hint: functions.length > 0 && openMeetings === 0 ? labels.noOpenMeeting : undefined,
    dueMore: due.read < due.total ? format(labels.dueMore, count(due.read), count(due.total)) : undefined,
    themes: themes.map((theme) => themeView(theme, asked)),
    unseen: unseen.map((deal) => dealView(deal, neediest(functions), asked)),
    unseenMore:
      unseen.length < unseenTotal
        ? format(labels.unseenMore, count(unseen.length), count(unseenTotal))
        : undefined
  };
}

export type View = ReturnType<typeof viewOf>;

function functionView(found: DueFunction, asked: ReadonlySet<string>, canOffer: boolean) {
  const { businessFunction, label, booked, names } = found;
  const shown = names.slice(0, MAX_NAMES);
  const rest = names.length - shown.length;
  const isAsked = asked.has(askKey(KIND.seat, businessFunction));
  return {
    key: businessFunction,
    label,
    due: dueText(found),
    booked: booked > 0 ? format(labels.booked, count(booked)) : '',
    names: rest > 0 ? `${shown.join(', ')} ${format(labels.more, count(rest))}` : shown.join(', '),
    isAsked,
    canAsk: canOffer && names.length > 0 && !isAsked,
    askName: format(labels.askSeatOf, label)
  };
}

function dueText({ due, size }: DueFunction): string {
  return size === undefined
    ? format(labels.dueAlone, count(due))
    : format(labels.dueOf, count(due), count(size));
}

function themeView(
  { id, name, owner, deals, openPipeline, currency, answerState = '' }: Theme,
  asked: ReadonlySet<string>
) {
  const facts = metaOf(
    deals === undefined ? '' : plural(deals, { one: labels.dealsOne, other: labels.dealsOther }),
    openPipeline !== undefined && {
      text: format(labels.openPipeline, roundMoney(openPipeline, currency)),
      exact: exactMoney(openPipeline, currency)
    },
    owner
  );
  const isAsked = asked.has(askKey(KIND.answer, id));
  return {
    id,
    name,
    facts,
    isAsked,
    canAsk: WAITING.has(answerState) && !isAsked,
    askName: format(labels.askAnswerOf, name)
  };
}

function dealView(deal: UnseenDeal, first: DueFunction | undefined, asked: ReadonlySet<string>) {
  const { id, name, amount, currency, closeDate, meeting } = deal;
  const isAsked = meeting !== undefined && asked.has(askKey(KIND.openMeeting, meeting.id));
  const canOpen = meeting !== undefined && first !== undefined && !meeting.isOpen && !isAsked;
  const facts = metaOf(
    amount !== undefined && {
      text: roundMoney(amount, currency),
      exact: exactMoney(amount, currency),
      isBold: true
    },
    closeDate === undefined ? '' : format(labels.closes, shortDay(closeDate))
  );
  return {
    id,
    name,
    facts,
    meetingId: meeting?.id,
    meetingName: meeting?.name,
    when: meeting && when(meeting),
    isOpen: (meeting?.isOpen ?? false) || isAsked,
    canOpen,
    openLabel: canOpen ? format(labels.openNow, first.label) : '',
    openName: canOpen ? format(labels.openNowOf, first.label, meeting.name) : ''
  };
}
