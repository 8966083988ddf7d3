import { LightningElement, api } from 'lwc';
import queue from '@salesforce/label/c.Ridealong_Triage_Queue';
import select from '@salesforce/label/c.Ridealong_Quotes_Select';
import { severityLook } from 'c/ridealongChallenges';
import { daysAgo, format } from 'c/ridealongShared';
import type { Waiting } from 'c/ridealongThemes';

/** Challenges that wait for a theme. One of them is open; several can be selected. Fires `open` and `select`. */
export default class TriageList extends LightningElement {
  @api waiting: Waiting[] = [];
  /** Id of the one that is open. */
  @api current?: string;
  @api selection: string[] = [];

  labels = { queue };

  /** Puts the cursor on the one that is open. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>(`[data-item="${this.current ?? ''}"]`)?.focus();
  }

  get items() {
    return this.waiting.map((one) => {
      const isCurrent = one.id === this.current;
      return {
        id: one.id,
        statement: one.statement,
        look: severityLook(one.severityValue),
        severity: one.severity,
        facts: [
          one.account ?? one.deal,
          ...one.stakes.map(({ text }) => text),
          one.since && daysAgo(one.since),
          one.areaLabel
        ].filter((fact): fact is string => Boolean(fact)),
        isSelected: this.selection.includes(one.id),
        selectLabel: format(select, one.statement),
        itemClass: isCurrent ? 'item current' : 'item',
        current: isCurrent ? 'true' : null,
        // One stop for the Tab key; arrows move within the list.
        tabIndex: isCurrent ? '0' : '-1'
      };
    });
  }

  handleOpen(event: Event): void {
    this.tell('open', (event.currentTarget as HTMLElement).dataset.item);
  }
  handleSelect(event: Event): void {
    event.stopPropagation();
    this.tell('select', (event.currentTarget as HTMLElement).dataset.select);
  }

  tell(name: string, id = ''): void {
    this.dispatchEvent(new CustomEvent(name, { detail: id }));
  }
}
