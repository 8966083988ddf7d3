/**
 * The same problem across customers, and what was decided: every state of a decision, with the honest "no". Days count
 * from today.
 */

export type Decision = 'New' | 'Considering' | 'Will Act' | 'Will Not Act' | 'Done';
export type Area =
  | 'Product'
  | 'Integration'
  | 'Service'
  | 'Delivery'
  | 'Pricing and Contract'
  | 'Selling Tools'
  | 'Other';

export interface Theme {
  key: string;
  name: string;
  area: Area;
  owner: string;
  decision: Decision;
  reason?: string;
  decidedDaysAgo?: number;
  /** Negative when the day has passed. */
  firstAnswerDueIn: number;
  firstAnsweredDaysAgo?: number;
  /** What the customer may read about the decision. */
  forCustomer?: string;
  /** What a rep can say until then. */
  interimAnswer?: string;
  salesPartner?: string;
  initiative?: string;
  mergedInto?: string;
}

export const THEMES: readonly Theme[] = [
  {
    key: 'typed-twice',
    name: 'Orders are typed twice',
    area: 'Integration',
    owner: 'jonas',
    decision: 'Will Act',
    forCustomer:
      'From spring on, orders come in by themselves. Until then our support sets up a nightly import for you, at no charge.',
    reason: 'Six customers, one of them about to sign. It is the first thing their clerks show us.',
    decidedDaysAgo: 18,
    firstAnswerDueIn: -24,
    firstAnsweredDaysAgo: 31,
    interimAnswer: 'Support sets up the nightly order import, half a day, no charge.',
    salesPartner: 'marlene',
    initiative: 'Order intake'
  },
  {
    key: 'where-is-it',
    name: 'Nobody knows where a returned item is',
    area: 'Product',
    owner: 'jonas',
    decision: 'Will Act',
    forCustomer:
      'You will see every step of a return. The list by carrier number already shows the last scan.',
    reason: 'Returns are why these customers came to us. Not knowing costs them their own customers.',
    decidedDaysAgo: 40,
    firstAnswerDueIn: -52,
    firstAnsweredDaysAgo: 55,
    interimAnswer: 'The returns list by carrier number shows the last scan. Not pretty, but true.',
    salesPartner: 'siobhan',
    initiative: 'Returns timeline'
  },
  {
    key: 'no-signal',
    name: 'Nothing works without a signal',
    area: 'Product',
    owner: 'noemie',
    decision: 'Will Act',
    forCustomer: 'We begin with the drivers: their day will work without a network.',
    reason: 'Vans, cellars, cold stores: work happens where there is no network. We start with the vans.',
    decidedDaysAgo: 12,
    firstAnswerDueIn: -15,
    firstAnsweredDaysAgo: 17,
    interimAnswer: 'Print the day list in the morning and confirm in the evening. We know how that sounds.',
    initiative: 'Offline drivers'
  },
  {
    key: 'claims-by-mail',
    name: 'Damage claims drown in e-mail',
    area: 'Service',
    owner: 'noemie',
    decision: 'Will Act',
    reason: 'Claims are lost between three inboxes; one customer wrote off a whole container.',
    decidedDaysAgo: 5,
    firstAnswerDueIn: -9,
    firstAnsweredDaysAgo: 10,
    initiative: 'One claim, one place'
  },
  {
    key: 'night',
    name: 'Nobody answers at night',
    area: 'Service',
    owner: 'petra',
    decision: 'Considering',
    decidedDaysAgo: 26,
    firstAnswerDueIn: -30,
    firstAnsweredDaysAgo: 26,
    interimAnswer: 'Care homes may use the emergency number until 22:00 from the first of the month.',
    salesPartner: 'siobhan'
  },
  {
    key: 'empty-seats',
    name: 'They pay for seats nobody sits on',
    area: 'Pricing and Contract',
    owner: 'amara',
    decision: 'Considering',
    decidedDaysAgo: 14,
    firstAnswerDueIn: -13,
    firstAnsweredDaysAgo: 14,
    interimAnswer: 'Seats unused for a quarter can be credited at renewal. Ask your sales manager first.',
    salesPartner: 'callum'
  },
  {
    key: 'slow-quotes',
    name: 'Our quotes take three days',
    area: 'Selling Tools',
    owner: 'jonas',
    decision: 'Considering',
    decidedDaysAgo: 8,
    firstAnswerDueIn: -6,
    firstAnsweredDaysAgo: 8,
    salesPartner: 'franziska'
  },
  {
    key: 'month-end',
    name: 'Month end grinds to a halt',
    area: 'Product',
    owner: 'yasmin',
    decision: 'Done',
    forCustomer: 'Reports now run beside your daily work, and no longer stop it.',
    reason: 'Found it on site: one report locked everybody out. Fixed, and measured at two customers.',
    decidedDaysAgo: 29,
    firstAnswerDueIn: -101,
    firstAnsweredDaysAgo: 103,
    salesPartner: 'wojciech',
    initiative: 'Calm month end'
  },
  {
    key: 'too-many-rights',
    name: 'Temporary staff see far too much',
    area: 'Product',
    owner: 'beatriz',
    decision: 'Done',
    forCustomer: 'You can now give temporary staff a role that sees one site and one shift only.',
    reason: 'Rights now follow the shift and end with it. Two works councils have signed it off.',
    decidedDaysAgo: 60,
    firstAnswerDueIn: -120,
    firstAnsweredDaysAgo: 124,
    salesPartner: 'tobias',
    initiative: 'Rights by shift'
  },
  {
    key: 'invoices',
    name: 'Nobody understands our invoices',
    area: 'Pricing and Contract',
    owner: 'amara',
    decision: 'Will Not Act',
    forCustomer:
      'The layout is fixed by the e-invoice rules of four countries. We explain each line on one page, and finance answers by phone.',
    reason:
      'The layout is fixed by the e-invoice rules of four countries. We explain each line on one page instead, and finance answers by phone.',
    decidedDaysAgo: 35,
    firstAnswerDueIn: -44,
    firstAnsweredDaysAgo: 46,
    interimAnswer: 'Send the page "Your invoice, line by line". Finance calls back the same day.'
  },
  {
    key: 'weeks-to-learn',
    name: 'New people need weeks to learn it',
    area: 'Service',
    owner: 'petra',
    decision: 'Will Not Act',
    forCustomer: 'We make fewer screens instead, and the two-hour course stays free.',
    reason:
      'A training academy would take the three people who answer the phones. We make fewer screens instead, and keep the free two-hour course.',
    decidedDaysAgo: 20,
    firstAnswerDueIn: -28,
    firstAnsweredDaysAgo: 33,
    interimAnswer: 'The two-hour course runs every Tuesday and is free. Onboarding comes along on day one.'
  },
  {
    key: 'right-part',
    name: 'Nobody finds the right spare part',
    area: 'Product',
    owner: 'noemie',
    decision: 'New',
    firstAnswerDueIn: 3
  },
  {
    key: 'delivery-day',
    name: 'The delivery day is a guess',
    area: 'Delivery',
    owner: 'jonas',
    decision: 'New',
    firstAnswerDueIn: -4
  },
  {
    key: 'other-languages',
    name: 'The warehouse does not read English',
    area: 'Product',
    owner: 'jonas',
    decision: 'New',
    firstAnswerDueIn: -11
  },
  {
    key: 'goods-in',
    name: 'Goods in is typed again',
    area: 'Integration',
    owner: 'jonas',
    decision: 'New',
    firstAnswerDueIn: -38,
    mergedInto: 'typed-twice'
  }
];
