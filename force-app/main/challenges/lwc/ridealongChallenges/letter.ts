/**
 * Drafts what a rep tells a customer: what they said, what was decided, and what the customer may read about it. Reasons and interim
 * answers are internal and never get here. A draft: the rep edits it and sends it from their own mail, or says it on the phone.
 */
import considering from '@salesforce/label/c.Ridealong_Tell_Considering';
import consideringMore from '@salesforce/label/c.Ridealong_Tell_Considering_More';
import done from '@salesforce/label/c.Ridealong_Tell_Done';
import doneBecause from '@salesforce/label/c.Ridealong_Tell_Done_How';
import greeting from '@salesforce/label/c.Ridealong_Tell_Greeting';
import greetingNobody from '@salesforce/label/c.Ridealong_Tell_Greeting_Nobody';
import subject from '@salesforce/label/c.Ridealong_Tell_Subject';
import thanks from '@salesforce/label/c.Ridealong_Tell_Thanks';
import willAct from '@salesforce/label/c.Ridealong_Tell_Will_Act';
import willActBecause from '@salesforce/label/c.Ridealong_Tell_Will_Act_Because';
import willNotAct from '@salesforce/label/c.Ridealong_Tell_Will_Not_Act';
import willNotActBecause from '@salesforce/label/c.Ridealong_Tell_Will_Not_Act_Because';
import youSaid from '@salesforce/label/c.Ridealong_Tell_You_Said';
import youSaidOn from '@salesforce/label/c.Ridealong_Tell_You_Said_On';
import youTold from '@salesforce/label/c.Ridealong_Tell_You_Told';
import youToldOn from '@salesforce/label/c.Ridealong_Tell_You_Told_On';
import LANGUAGE from '@salesforce/i18n/lang';
import { DECISION } from './decisions';
import { format } from 'c/ridealongShared';

/** One challenge of a customer, and what became of it. */
export interface Told {
  statement: string;
  /** What they said, word for word: only that stands in quotation marks. */
  words?: string;
  /** The day it was said, in the user's words. */
  day?: string;
  /** Value of the theme's decision. */
  decision?: string;
  /** What the customer may read about it. */
  forCustomer?: string;
}

export interface Letter {
  subject: string;
  body: string;
}

/** Languages whose letters greet by the whole name: a first name alone would be too close to a customer one calls Sie. */
const WHOLE_NAME = new Set(['de']);

/** What the greeting calls somebody, in the language of the letter: that of its author. */
export function addressee(
  { firstName, name }: { firstName?: string; name?: string },
  language: string = LANGUAGE
): string | undefined {
  return WHOLE_NAME.has(language.slice(0, 2)) ? (name ?? firstName) : firstName;
}

/** A letter to a contact about everything they said that was decided, signed by the person who writes it. */
export function draftLetter(
  to: string | undefined,
  customer: string,
  challenges: Told[],
  writer?: string
): Letter {
  const parts = challenges.map((challenge) => `${said(challenge)}\n${decided(challenge)}`);
  const end = writer ? [thanks, writer] : [thanks];
  return {
    subject: format(subject, customer),
    body: [to ? format(greeting, to) : greetingNobody, ...parts, ...end].join('\n\n')
  };
}

function said({ statement, words, day }: Told): string {
  const quote = words?.trim();
  if (quote) {
    return day ? format(youSaidOn, day, quote) : format(youSaid, quote);
  }
  return day ? format(youToldOn, day, statement) : format(youTold, statement);
}

function decided({ decision, forCustomer }: Told): string {
  const text = forCustomer?.trim();
  switch (decision) {
    case DECISION.willAct:
      return text ? format(willActBecause, text) : willAct;
    case DECISION.willNotAct:
      return text ? format(willNotActBecause, text) : willNotAct;
    case DECISION.done:
      return text ? format(doneBecause, text) : done;
    default:
      return text ? format(consideringMore, text) : considering;
  }
}
