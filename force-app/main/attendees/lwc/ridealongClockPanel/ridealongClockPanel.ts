import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import booked from '@salesforce/label/c.Ridealong_Clock_Booked';
import dueSoon from '@salesforce/label/c.Ridealong_Clock_DueSoon';
import months from '@salesforce/label/c.Ridealong_Clock_Months';
import nextLabel from '@salesforce/label/c.Ridealong_Clock_Next';
import never from '@salesforce/label/c.Ridealong_Clock_Never';
import ofDays from '@salesforce/label/c.Ridealong_Clock_Of';
import onTrack from '@salesforce/label/c.Ridealong_Clock_OnTrack';
import overdue from '@salesforce/label/c.Ridealong_Clock_Overdue';
import sinceOne from '@salesforce/label/c.Ridealong_Clock_Since_One';
import sinceOther from '@salesforce/label/c.Ridealong_Clock_Since_Other';
import sinceToday from '@salesforce/label/c.Ridealong_Clock_Since_Zero';
import visitsOne from '@salesforce/label/c.Ridealong_Clock_Visits_One';
import visitsOther from '@salesforce/label/c.Ridealong_Clock_Visits_Other';
import { CLOCK, clockOf } from 'c/ridealongAttendees';
import { count, daysBetween, format, plural, today } from 'c/ridealongShared';
import type { Clock } from 'c/ridealongAttendees';

const ADVICE: Record<string, string> = {
  [CLOCK.onTrack]: onTrack,
  [CLOCK.dueSoon]: dueSoon,
  [CLOCK.overdue]: overdue
};

const TONES: Record<string, string> = {
  [CLOCK.dueSoon]: 'warning',
  [CLOCK.overdue]: 'bad',
  [CLOCK.never]: 'bad'
};

/** Days since the reader last met a customer, in plain words, and how the last twelve months went. */
export default class ClockPanel extends LightningElement {
  @api clock?: Clock;
  /** Days of visits, `YYYY-MM-DD`. */
  @api visitDays: string[] = [];

  /** When and where the next visit is; empty when none is planned. */
  @api next = '';

  labels = { months };

  /** Days since the last visit that is known here; the sync, which winds the clock, may not have counted it yet. */
  get days(): number | undefined {
    const known = this.visitDays.map((day) => daysBetween(day, today())).filter((days) => days >= 0);
    const all = [...known, ...(this.clock?.days === undefined ? [] : [this.clock.days])];
    return all.length > 0 ? Math.min(...all) : undefined;
  }

  get since(): string {
    const { days } = this;
    if (this.clock === undefined) {
      return '';
    }
    if (days === undefined) {
      return never;
    }
    return days === 0 ? sinceToday : plural(days, { one: sinceOne, other: sinceOther });
  }

  /** How much of the time between two visits is over, in hundredths; full for who was never there. */
  get percent(): number {
    const { target } = this.clock ?? {};
    const { days } = this;
    if (days === undefined || !target) {
      return 100;
    }
    return Math.min(100, Math.round((days / target) * 100));
  }

  /** The ring only repeats what stands beside it. */
  get ring() {
    const { target } = this.clock ?? {};
    const { days, percent } = this;
    return {
      dash: `${percent} 100`,
      tone: `arc ${(!this.isBooked && TONES[this.state]) || 'good'}`,
      number: days === undefined ? '–' : count(days),
      title: days === undefined || !target ? '' : format(ofDays, count(days), count(target))
    };
  }

  get nextWords(): string {
    return this.next ? format(nextLabel, this.next) : '';
  }

  get advice(): string {
    if (this.isBooked) {
      return booked;
    }
    return this.isCounted ? (ADVICE[this.state] ?? '') : '';
  }

  /** Booked means accepted: what the sync counts as booked is so while the yes stands. */
  get isBooked(): boolean {
    return this.clock?.state !== CLOCK.onTrack && this.next !== '';
  }

  /** Whether the sync knows of the last visit: advice of yesterday would contradict one that has just been. */
  get isCounted(): boolean {
    return this.days === this.clock?.days;
  }

  /** As the sync has it, or by what is known here where it cannot know yet: a later visit, or a yes that was taken back. */
  get state(): string {
    const { state = '', target } = this.clock ?? {};
    return this.isCounted && state !== CLOCK.booked ? state : clockOf(this.days, target);
  }

  /** The last twelve months, this one last; each with its number of visits. */
  get months() {
    const [year = 0, month = 1] = today().split('-').map(Number);
    return Array.from({ length: 12 }, (_unused, index) => {
      const first = new Date(Date.UTC(year, month - 12 + index, 1));
      const key = first.toISOString().slice(0, 7);
      const visits = this.visitDays.filter((day) => day.startsWith(key)).length;
      const name = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'short' }).format(first);
      return {
        key,
        name,
        letter: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'narrow' }).format(first),
        words: `${name}: ${plural(visits, { one: visitsOne, other: visitsOther })}`,
        dotClass: visits > 0 ? 'dot full' : 'dot'
      };
    });
  }
}
