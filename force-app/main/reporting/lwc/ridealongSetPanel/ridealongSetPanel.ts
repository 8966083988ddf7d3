import { LightningElement, api } from 'lwc';
import { giveSets, takeSets, withoutSet } from 'c/ridealongAttendees';
import type { Person, Runner } from 'c/ridealongAttendees';
import type { Finding } from 'c/ridealongHealthRow';
import { format, plural } from 'c/ridealongShared';
import { lineOf, unknownLine } from './setView';
import { labels } from './labels';

/** Without a set a colleague sees nothing of Ridealong. Who has one is known to flows alone: asked once the people are known. */
export default class SetPanel extends LightningElement {
  labels = labels;
  line?: Finding;
  missing: Person[] = [];
  given: string[] = [];
  message = '';
  isBusy = false;
  problem?: { heading: string; errors: string };
  looked?: Person[];
  private known: Person[] = [];

  @api
  get people(): Person[] {
    return this.known;
  }
  set people(people: Person[]) {
    this.known = people;
    this.lookOnce();
  }

  renderedCallback(): void {
    this.lookOnce();
  }

  /** The runner is there once the panel has been drawn, the people once they are read. */
  lookOnce(): void {
    if (this.runner && this.known.length > 0 && this.known !== this.looked) {
      this.looked = this.known;
      this.look().catch(() => undefined);
    }
  }

  get runner(): Runner {
    return this.template?.querySelector('c-ridealong-flow-runner') as unknown as Runner;
  }
  get hasMissing(): boolean {
    return this.missing.length > 0;
  }
  get giveLabel(): string {
    return plural(this.missing.length, { one: labels.giveOne, other: labels.giveOther });
  }
  get canUndo(): boolean {
    return this.given.length > 0 && !this.isBusy;
  }

  async look(): Promise<void> {
    try {
      this.missing = await withoutSet(this.runner, this.known);
      this.line = lineOf(this.missing);
    } catch (error) {
      this.missing = [];
      this.line = unknownLine(error instanceof Error ? error.message : String(error));
    }
  }

  async handleGive(): Promise<void> {
    this.isBusy = true;
    this.problem = undefined;
    const { given, refused, reasons } = await giveSets(this.runner, this.missing);
    this.given = given;
    this.message = given.length > 0 ? format(labels.given, given.length) : '';
    if (refused.length > 0) {
      const names = refused.map(({ name }) => name).join(', ');
      this.problem = { heading: format(labels.refused, names), errors: reasons.join(' ') };
    }
    await this.look();
    this.isBusy = false;
  }

  async handleUndo(): Promise<void> {
    const { given } = this;
    this.isBusy = true;
    this.given = [];
    this.message = '';
    const kept = await takeSets(this.runner, given);
    this.problem = kept.length > 0 ? { heading: labels.kept, errors: kept.join(' ') } : undefined;
    await this.look();
    this.isBusy = false;
  }
}
