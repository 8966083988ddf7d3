import { LightningElement, api } from 'lwc';
import customersOne from '@salesforce/label/c.Ridealong_Before_Customers_One';
import customersOther from '@salesforce/label/c.Ridealong_Before_Customers_Other';
import decided from '@salesforce/label/c.Ridealong_Waiting_Decided';
import due from '@salesforce/label/c.Ridealong_Waiting_Due';
import overdue from '@salesforce/label/c.Ridealong_Waiting_Overdue';
import partnerEmpty from '@salesforce/label/c.Ridealong_Waiting_Partner_Empty';
import partnerTitle from '@salesforce/label/c.Ridealong_Waiting_Partner_Title';
import unansweredEmpty from '@salesforce/label/c.Ridealong_Waiting_Unanswered_Empty';
import unansweredTitle from '@salesforce/label/c.Ridealong_Waiting_Unanswered_Title';
import { daysAgo, format, metaOf, plural, today } from 'c/ridealongShared';
import type { WaitingTheme } from 'c/ridealongThemes';

const isLate = ({ day }: WaitingTheme): boolean => day !== undefined && day < today();

/** Themes that owe a first answer, the longest overdue first, and yeses that nobody from sales takes part in. */
export default class WaitingThemeList extends LightningElement {
  /** Undefined where the reader may not see who waits: then nothing is said about it. */
  @api unanswered?: WaitingTheme[];
  @api partnerless?: WaitingTheme[];

  get lists() {
    const { unanswered, partnerless } = this;
    return [
      ...(unanswered
        ? [
            {
              key: 'unanswered',
              title: format(unansweredTitle, unanswered.length),
              empty: unansweredEmpty,
              themes: unanswered.map((theme) => viewOf(theme, dueOf(theme), isLate(theme)))
            }
          ]
        : []),
      ...(partnerless
        ? [
            {
              key: 'partnerless',
              title: format(partnerTitle, partnerless.length),
              empty: partnerEmpty,
              themes: partnerless.map((theme) =>
                viewOf(theme, theme.day ? format(decided, daysAgo(theme.day)) : '')
              )
            }
          ]
        : [])
    ];
  }
}

function dueOf({ day }: WaitingTheme): string {
  if (!day) {
    return '';
  }
  return format(day < today() ? overdue : due, daysAgo(day));
}

/** An answer that is late stands out; a day that has passed since something was decided does not. */
function viewOf(theme: WaitingTheme, when: string, isOverdue = false) {
  const customers = theme.customers
    ? plural(theme.customers, { one: customersOne, other: customersOther })
    : '';
  return {
    id: theme.id,
    name: theme.name,
    overdue: isOverdue ? when : '',
    detail: metaOf(!isOverdue && when, theme.owner, customers)
  };
}
