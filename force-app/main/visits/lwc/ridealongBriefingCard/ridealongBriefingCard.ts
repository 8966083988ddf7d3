import { LightningElement, api } from 'lwc';
import type { BriefingFacts, Heard } from 'c/ridealongVisits';
import { decisionLook, severityLook } from 'c/ridealongChallenges';
import { format, metaOf, sameId, shortDay } from 'c/ridealongShared';
import { videoLink } from 'c/ridealongAttendees';
import type { VideoLink } from 'c/ridealongAttendees';
import { RULES, labels } from './labels';

/** Challenges shown at first: the newest ones. */
const FIRST = 5;
/** What a contact said before: enough to know them by. */
const SAID = 2;
const LAST_VISITS = 3;

type Place = { id?: string; place?: string; videoLink?: string; isOpen: boolean };

/** What is good to know before a visit. Shows what it is given; fires `retry`. */
export default class BriefingCard extends LightningElement {
  /** Undefined while it is read. */
  @api facts?: BriefingFacts;
  @api errors: unknown;
  /** One line from the rep: why this reader. */
  @api why?: string;
  @api ownerName?: string;
  /** Where the meeting is. */
  @api meeting?: Place;
  /** The reader cannot see the deal, and with it what was heard: that is not nothing. */
  @api isDealHidden = false;

  labels = labels;
  rules = RULES;
  shown = FIRST;
  focusHeard?: number;

  get isLoading(): boolean {
    return this.facts === undefined && !this.errors;
  }

  get askedBy(): string {
    return this.ownerName ? format(labels.askedBy, this.ownerName) : '';
  }

  get video(): (VideoLink & { label: string }) | undefined {
    const link = videoLink(this.meeting?.videoLink);
    return link && { ...link, label: format(labels.join, link.service) };
  }

  /** The place, but for a link that is offered as one already. */
  get place(): string {
    const { place = '', videoLink: link } = this.meeting ?? {};
    return place === link ? '' : place;
  }

  get whereHidden(): string {
    return this.meeting?.isOpen ? format(labels.whereHidden, this.ownerName ?? '') : '';
  }

  get hasWhere(): boolean {
    return Boolean(this.place || this.video || this.whereHidden);
  }

  get people() {
    return (this.facts?.people ?? []).map((person) => ({
      ...person,
      about: metaOf(person.title, person.role),
      said: person.said.slice(0, SAID).map(({ words, statement, day }, index) => ({
        key: index,
        text: words ? format(labels.saidWords, words) : format(labels.said, statement),
        day: day && shortDay(day)
      }))
    }));
  }

  get hasPeople(): boolean {
    return this.people.length > 0;
  }

  /** What was heard at this very meeting, and what else this customer finds hard. */
  get here(): Heard[] {
    return this.heard.filter(({ meetingId }) => sameId(meetingId, this.meeting?.id));
  }
  get elsewhere(): Heard[] {
    const { here } = this;
    return this.heard.filter((challenge) => !here.includes(challenge));
  }
  get heard(): Heard[] {
    return this.facts?.heard ?? [];
  }

  get lists() {
    const here = this.here.map((challenge) => rowOf(challenge, byOf(challenge)));
    const elsewhere = this.elsewhere.slice(0, this.shown).map((challenge) => rowOf(challenge));
    return [
      { key: 'here', heading: labels.here, challenges: here, empty: '' },
      { key: 'heard', heading: labels.heard, challenges: elsewhere, empty: this.heardEmpty }
    ].filter(({ challenges, empty }) => challenges.length > 0 || empty);
  }

  get heardEmpty(): string {
    if (this.heard.length > 0) {
      return '';
    }
    return this.isDealHidden ? format(labels.hidden, this.ownerName ?? '') : labels.heardEmpty;
  }

  get hasMore(): boolean {
    return this.elsewhere.length > this.shown;
  }

  /** A meeting that was held is among those of its account, and is not one of its own earlier visits. */
  get visits() {
    return (this.facts?.visits ?? []).filter(({ id }) => !sameId(id, this.meeting?.id)).slice(0, LAST_VISITS);
  }

  get hasVisits(): boolean {
    return this.visits.length > 0;
  }

  renderedCallback(): void {
    if (this.focusHeard === undefined) {
      return;
    }
    const links = this.template?.querySelectorAll<HTMLElement>('[data-id="heard"] c-ridealong-record-link');
    links?.[this.focusHeard]?.focus();
    this.focusHeard = undefined;
  }

  /** The button goes, so the focus moves on to the first challenge that came. */
  handleMore(): void {
    this.focusHeard = this.shown;
    this.shown = Number.POSITIVE_INFINITY;
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}

function byOf({ heardBy }: Heard): string {
  return heardBy ? format(labels.heardBy, heardBy) : '';
}

function rowOf(challenge: Heard, by = '') {
  return {
    ...challenge,
    by,
    severityLook: severityLook(challenge.severity),
    decisionLook: decisionLook(challenge.decision),
    interim: challenge.interim ? format(labels.interim, challenge.interim) : ''
  };
}
