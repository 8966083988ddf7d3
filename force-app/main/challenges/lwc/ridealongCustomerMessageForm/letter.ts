/**
 * Drafts what a rep tells a customer: what they said, what was decided, why, and what helps until then. A draft: the rep
 * edits it and sends it from their own mail, or says it on the phone. Nothing is sent from here.
 */
import considering from '@salesforce/label/c.Ridealong_Tell_Considering';
import done from '@salesforce/label/c.Ridealong_Tell_Done';
import doneBecause from '@salesforce/label/c.Ridealong_Tell_Done_How';
import greeting from '@salesforce/label/c.Ridealong_Tell_Greeting';
import greetingNobody from '@salesforce/label/c.Ridealong_Tell_Greeting_Nobody';
import subject from '@salesforce/label/c.Ridealong_Tell_Subject';
import thanks from '@salesforce/label/c.Ridealong_Tell_Thanks';
import until from '@salesforce/label/c.Ridealong_Tell_Until';
import willAct from '@salesforce/label/c.Ridealong_Tell_Will_Act';
import willActBecause from '@salesforce/label/c.Ridealong_Tell_Will_Act_Because';
import willNotAct from '@salesforce/label/c.Ridealong_Tell_Will_Not_Act';
import youSaid from '@salesforce/label/c.Ridealong_Tell_You_Said';
import youSaidOn from '@salesforce/label/c.Ridealong_Tell_You_Said_On';
import { DECISION } from 'c/ridealongChallenges';
import { format } from 'c/ridealongShared';

/** One challenge of a customer, and what became of it. */
export interface Told {
  statement: string;
  /** What they said, word for word: better than our words for it. */
  words?: string;
  /** The day it was said, in the user's words. */
  day?: string;
  /** Value of the theme's decision. */
  decision?: string;
  reason?: string;
  interim?: string;
}

export interface Letter {
  subject: string;
  body: string;
}

/** A letter to a contact about everything they said that was decided. */
export function draftLetter(firstName: string | undefined, customer: string, challenges: Told[]): Letter {
  const parts = challenges.map((challenge) =>
    [said(challenge), decided(challenge), meanwhile(challenge)].filter(Boolean).join('\n')
  );
  return {
    subject: format(subject, customer),
    body: [firstName ? format(greeting, firstName) : greetingNobody, ...parts, thanks].join('\n\n')
  };
}

/** A link that opens the rep's own mail program. */
export interface MailLink {
  url: string;
  /** False where the letter is too long for a link and has to be pasted. */
  isWhole: boolean;
}

/**
 * No standard says how long a link may be, but Chrome and Windows give up a little beyond 2,000 characters, silently or by
 * cutting the letter short; and each letter with an accent takes six of them.
 */
const LONGEST_LINK = 2000;

/** Opens the letter in the rep's own mail program; a letter that is too long is left out rather than cut. */
export function mailTo(address: string | undefined, { subject: about, body }: Letter): MailLink {
  const head = `mailto:${encodeURIComponent(address ?? '')}?subject=${encodeURIComponent(about)}`;
  // Mail programs want line ends as CR LF: RFC 6068, section 5.
  const whole = `${head}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= LONGEST_LINK ? { url: whole, isWhole: true } : { url: head, isWhole: false };
}

function said({ statement, words, day }: Told): string {
  const what = words?.trim() ? words.trim() : statement;
  return day ? format(youSaidOn, day, what) : format(youSaid, what);
}

function decided({ decision, reason }: Told): string {
  switch (decision) {
    case DECISION.willAct:
      return reason ? format(willActBecause, reason) : willAct;
    case DECISION.willNotAct:
      return format(willNotAct, reason ?? '');
    case DECISION.done:
      return reason ? format(doneBecause, reason) : done;
    default:
      return considering;
  }
}

function meanwhile({ decision, interim }: Told): string {
  return interim && decision !== DECISION.done ? format(until, interim) : '';
}
