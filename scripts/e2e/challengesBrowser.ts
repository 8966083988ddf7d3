/** What the browser tests of challenges and themes share: people who answer, deals with something heard on them, and checks. */
import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { accessibilityViolations, inOwnWorld, launchBrowser, sidewaysScroll } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { Stage, eventually } from './attendeesBrowser.ts';
import { Person, assign, buildWorld, newUser } from './attendeesWorld.ts';
import type { Row, World } from './attendeesWorld.ts';

export const THEME = 'Challenge_Theme__c';
export const CHALLENGE = 'Customer_Challenge__c';

export const dealPage = (deal: string): string => `/lightning/r/Opportunity/${deal}/view`;
export const themePage = (theme: string): string => `/lightning/r/${THEME}/${theme}/view`;
export const triagePage = '/lightning/n/Ridealong_Challenge_Triage';
export const homePage = '/lightning/page/home';

/** The package's own components; what is around them belongs to the platform, here to the preview. */
export const OURS = [
  'c-ridealong-challenge-list',
  'c-ridealong-challenge-action',
  'c-ridealong-theme-board',
  'c-ridealong-triage-board',
  'c-ridealong-untold-list',
  'c-ridealong-outcome-list'
];

/** No accessibility violation, nothing to scroll to sideways, no error in the console. */
export async function isFine(opened: OpenedPage): Promise<void> {
  assert.deepEqual(await accessibilityViolations(opened.page, OURS.join(', ')), []);
  assert.equal(await sidewaysScroll(opened.page), 0, 'nothing to scroll to sideways');
  assert.deepEqual(opened.errors, []);
}

/**
 * Every button of ours in sight is big enough for a thumb: 44 px high, and no less than 24 wide. Base components have the
 * height that the platform gives them: on a phone another one than in a browser.
 */
export async function fitsThumbs({ page }: OpenedPage): Promise<void> {
  assert.deepEqual(await inOwnWorld<string[]>(page, TOO_SMALL), [], 'too small for a thumb');
}

const TOO_SMALL = `[...document.querySelectorAll(${JSON.stringify(OURS.join(', '))})]
  .flatMap((host) => [...host.querySelectorAll('button, a.slds-button, input[type="checkbox"], label.check')])
  .map((element) => element.matches('input[type="checkbox"]') ? element.closest('label') ?? element : element)
  .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .filter((element) => !element.closest('.slds-assistive-text, [aria-hidden="true"], lightning-combobox, lightning-record-picker, lightning-input'))
  .map((element) => [element, element.getBoundingClientRect()])
  .filter(([, box]) => box.height > 1 && (box.height < 43.5 || box.width < 24))
  .map(([element, box]) => (element.getAttribute('aria-label') ?? element.textContent.trim()).slice(0, 60) + ' <' + element.tagName.toLowerCase() + ' ' + element.className + '> ' + Math.round(box.width) + 'x' + Math.round(box.height))`;

/** Opens the form in the list; the action in the header has the same name. */
export const addButton = ({ page }: { page: Page }): Locator =>
  page.locator('c-ridealong-challenge-list').getByRole('button', { name: 'What did you hear?' });

/** The one field that has to be filled in. */
export const sentenceOf = ({ page }: OpenedPage): Locator =>
  page.getByRole('textbox', { name: 'What is hard for the customer?' });

export class ChallengeStage extends Stage {
  /** Answers for themes. */
  readonly owner: Person;
  readonly otherOwner: Person;
  /** Ana Ruiz, who has an address. */
  readonly ana: string;

  constructor(world: World, browser: Browser, owner: Person, otherOwner: Person, ana: string) {
    super(world, browser);
    this.owner = owner;
    this.otherOwner = otherOwner;
    this.ana = ana;
  }

  static async open(project?: string): Promise<ChallengeStage> {
    const world = await buildWorld(project);
    const add = async (first: string, last: string): Promise<Person> => {
      await assign(world.admin, await newUser(world.admin, first, last), 'Ridealong_Theme_Owner');
      return Person.logIn(world.running.url, `${last.toLowerCase()}@ridealong.local`);
    };
    const [owner, otherOwner] = [await add('Olga', 'Thema'), await add('Amara', 'Obi')];
    const ana = await world.rep.create('Contact', {
      FirstName: 'Ana',
      LastName: 'Ruiz',
      Email: 'ana@nordlicht.example',
      AccountId: world.account
    });
    return new ChallengeStage(world, await launchBrowser(), owner, otherOwner, ana);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }

  /** An open deal of the rep, shared with the colleague and the theme owner. */
  async newDeal(name: string, fields: Row = {}): Promise<string> {
    const { rep, account, priya } = this.world;
    const deal = await rep.create('Opportunity', {
      Name: name,
      AccountId: account,
      StageName: 'Prospecting',
      CloseDate: '2031-06-30',
      Amount: 48_000,
      ...fields
    });
    for (const reader of [priya, this.owner]) {
      await this.share(deal, reader);
    }
    return deal;
  }

  async share(deal: string, reader: Person): Promise<void> {
    await this.world.admin.create('OpportunityShare', {
      OpportunityId: deal,
      UserOrGroupId: reader.id,
      OpportunityAccessLevel: 'Read',
      RowCause: 'Manual'
    });
  }

  /** Somebody with a permission set of their own. */
  async newPerson(first: string, last: string, set: string): Promise<Person> {
    const { admin, running } = this.world;
    await assign(admin, await newUser(admin, first, last), set);
    return Person.logIn(running.url, `${last.toLowerCase()}@ridealong.local`);
  }

  newTheme(name: string, fields: Row = {}): Promise<string> {
    return this.owner.create(THEME, { Name: name, ...fields });
  }

  hear(deal: string, statement: string, fields: Row = {}, by = this.world.priya): Promise<string> {
    return by.create(CHALLENGE, {
      Opportunity__c: deal,
      Statement__c: statement,
      Heard_By__c: by.id,
      ...fields
    });
  }

  /** Many at once, as an import brings them; gives their ids. */
  async createMany(by: Person, object: string, rows: Row[]): Promise<string[]> {
    const ids: string[] = [];
    for (let start = 0; start < rows.length; start += 200) {
      const records = rows.slice(start, start + 200).map((row) => ({ attributes: { type: object }, ...row }));
      const results = (await by.call('POST', '/composite/sobjects', { allOrNone: true, records })) as {
        id: string;
        success: boolean;
      }[];
      assert.ok(
        results.every(({ success }) => success),
        JSON.stringify(results[0])
      );
      ids.push(...results.map(({ id }) => id));
    }
    return ids;
  }

  /** What was heard on a deal, oldest first, once there is as much as is waited for. */
  heardOn(deal: string, count: number): Promise<Row[]> {
    return eventually(
      () =>
        this.world.admin.query(
          'SELECT Id, Statement__c, Customer_Words__c, Suggested_Solution__c, Said_By__r.Name, Severity__c, Theme__c, Same_As__c, ' +
            'Is_Repeat__c, Heard_By__c, Customer_Meeting__c, Submission_Key__c, Told_Customer_On__c, Told_Customer_By__c, Told_Note__c ' +
            `FROM ${CHALLENGE} WHERE Opportunity__c = '${deal}' ORDER BY CreatedDate, Id`
        ),
      (rows) => rows.length >= count
    );
  }

  async themeOf(challenge: string): Promise<unknown> {
    const [row] = await this.world.admin.query(`SELECT Theme__c FROM ${CHALLENGE} WHERE Id = '${challenge}'`);
    return row?.['Theme__c'] ?? null;
  }
}
