import { LightningElement, api } from 'lwc';
import customers from '@salesforce/label/c.Ridealong_Figures_Customers';
import deals from '@salesforce/label/c.Ridealong_Figures_Deals';
import heading from '@salesforce/label/c.Ridealong_Figures_Heading';
import hidden from '@salesforce/label/c.Ridealong_Figures_Hidden';
import lost from '@salesforce/label/c.Ridealong_Figures_Lost';
import overTime from '@salesforce/label/c.Ridealong_Figures_Over_Time';
import pending from '@salesforce/label/c.Ridealong_Figures_Pending';
import pipeline from '@salesforce/label/c.Ridealong_Figures_Pipeline';
import severity from '@salesforce/label/c.Ridealong_Figures_Severity';
import share from '@salesforce/label/c.Ridealong_Figures_Share';
import told from '@salesforce/label/c.Ridealong_Figures_Told';
import unrated from '@salesforce/label/c.Ridealong_Figures_Unrated';
import won from '@salesforce/label/c.Ridealong_Figures_Won';
import { count, exactMoney, format, roundMoney, today } from 'c/ridealongShared';
import { isDecided } from 'c/ridealongChallenges';
import { byQuarter, bySeverity, countOf, customersTold } from 'c/ridealongThemes';
import type { Bar, Heard, Theme } from 'c/ridealongThemes';

/** What hangs on a theme. The sums are of all deals, each once; the counts below of what the reader may see. */
export default class ThemeFigureList extends LightningElement {
  @api theme!: Theme;
  @api heard: Heard[] = [];
  /** How often it was heard, where that is more than was read. */
  @api total = 0;

  labels = { heading };

  /** Amounts at a glance; to the cent for the person who stays on one. */
  get figures(): { label: string; text: string; exact?: string }[] {
    const {
      accounts,
      opportunities,
      currency,
      openPipeline,
      share: part,
      won: gained,
      lost: missed
    } = this.theme.figures;
    const amounts: [label: string, amount: number | undefined][] = [
      [pipeline, openPipeline],
      [share, part],
      [won, gained],
      [lost, missed]
    ];
    return [
      { label: customers, text: count(accounts) },
      { label: deals, text: count(opportunities) },
      // What the reader may not see, or too few deals stand behind, is not shown: a zero would be a lie
      ...amounts.flatMap(([label, amount]) => {
        const isShown = amount !== undefined;
        return isShown
          ? [{ label, text: roundMoney(amount, currency), exact: exactMoney(amount, currency) }]
          : [];
      })
    ];
  }
  /** Only of a decision can there be news for customers. */
  get toldText(): string {
    const { told: known, all } = customersTold(this.heard);
    return isDecided(this.theme.decision) && all > 0 ? format(told, count(known), count(all)) : '';
  }
  /** Some deals are not for everybody: the page says how many it shows. And what was filed since the sync is in no sum yet. */
  get hiddenText(): string {
    // What was not read is not hidden.
    if (this.total > this.heard.length) {
      return '';
    }
    const seen = countOf(this.heard, 'dealId');
    const all = this.theme.figures.opportunities;
    if (seen > all) {
      return format(pending, count(seen));
    }
    return seen < all ? format(hidden, count(seen), count(all)) : '';
  }
  get charts() {
    return [
      { key: 'severity', title: severity, bars: bySeverity(this.heard, unrated).map(styled) },
      { key: 'quarters', title: overTime, bars: byQuarter(this.heard, today()).map(styled) }
    ];
  }
}

function styled(bar: Bar): Bar & { style: string } {
  return { ...bar, style: `width: ${bar.percent}%` };
}
