/**
 * Every state of every page about coming along, on a desktop and on a phone: axe finds nothing, nothing scrolls sideways,
 * thumbs find their targets, and what the page is for is in sight. In the gate each state is on one of the two (walks.ts).
 * Longer than files are elsewhere: all cases share one org and one browser, which take seconds to start.
 */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Page } from 'playwright-core';
import { inOwnWorld, launchBrowser, openPage, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { OURS, Stage, eventPage, isFine, meetingPage } from './attendeesBrowser.ts';
import { buildWorld } from './attendeesWorld.ts';
import type { Person, World } from './attendeesWorld.ts';
import { DEVICES, stepsOn } from './walks.ts';
import type { StepOf, Viewport } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

/** The smallest height, or for a button width, that a thumb finds: https://www.w3.org/TR/WCAG22/#target-size-enhanced */
const THUMB = 44;

/** Targets of our own markup that are too small; base components have the size that the platform gives them. */
const TOO_SMALL = `[...document.querySelectorAll('main c-ridealong-attendee-card, main c-ridealong-open-meeting-board, main c-ridealong-field-time-card, main c-ridealong-visit-history-card, main c-ridealong-colleague-form')]
  .flatMap((host) => [...host.querySelectorAll('button, a')])
  .filter((element) => !element.closest('lightning-record-picker, lightning-combobox, lightning-input, lightning-datatable, lightning-helptext'))
  .map((element) => [element, element.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0)
  .filter(([element, box]) => box.height < ${THUMB} || (element.tagName === 'BUTTON' && box.width < ${THUMB}))
  .map(([element, box]) => element.textContent.trim() + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))`;

let world: World;
let stage: Stage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  world = await buildWorld();
  await world.newPastVisit('Kick-off', 47, [world.jonas]);
  stage = new Stage(world, await launchBrowser());
});
after(async () => {
  await stage?.browser.close();
  await world?.close();
});

interface State {
  who: () => Person;
  /** Where it is to be seen; makes what has to be there. */
  path: () => Promise<string>;
  /** What tells that the state is on the page. */
  shows: string;
  act?: (page: Page) => Promise<void>;
  /** What the page is for: in sight without scrolling. */
  primary?: string;
  /** Answers of the org that fail or never come. */
  org?: 'down' | 'silent';
}

const within = (days: number, more?: (meeting: string, event: string) => Promise<unknown>) => {
  return async (): Promise<string> => {
    const event = await world.newEvent('Quarterly review with everybody', days);
    const meeting = await stage.mirror(event);
    await more?.(meeting, event);
    return meetingPage(meeting);
  };
};
const tagged =
  (who: () => Person, attendance?: string) =>
  async (meeting: string): Promise<void> => {
    const row = await stage.tag(meeting, who(), { Role__c: 'Expert' }, 'You know their returns');
    if (attendance) {
      await who().update('Internal_Attendee__c', row, { Attendance__c: attendance });
    }
  };
const open = async (meeting: string): Promise<void> =>
  world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
const asked =
  (who: () => Person) =>
  async (meeting: string): Promise<void> => {
    await open(meeting);
    await who().create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: who().id,
      Source__c: 'Asked To Join',
      Attendance__c: 'Requested'
    });
  };

const admin = (): Person => world.admin;
const leader = (): Person => world.leader;
const rep = (): Person => world.rep;
const priya = (): Person => world.priya;
const mei = (): Person => world.mei;
const board = (): Promise<string> => Promise.resolve('/lightning/n/Ridealong_Board');
const fieldTime = (): Promise<string> => Promise.resolve('/lightning/n/Ridealong_My_Field_Time');

/** The meeting that is deleted under its page. */
let gone = '';

const STATES: Record<StepOf<'looks'>, State> = {
  'an event that nobody has mirrored': {
    who: rep,
    path: async () => eventPage(await world.newEvent('New', 3)),
    shows: 'Nobody is tagged yet',
    primary: 'Tag someone'
  },
  'a search, unfolded': {
    who: rep,
    path: async () => eventPage(await world.newEvent('Search', 3)),
    shows: 'What they are there for',
    act: async (page) => {
      await page.getByRole('button', { name: 'Tag someone' }).click();
      await page.getByRole('button', { name: 'Say why, or give a role' }).click();
    }
  },
  'a tagged colleague and the way back': {
    who: rep,
    path: async () => eventPage(await world.newEvent('Tagged', 3)),
    shows: 'Undo',
    act: (page) => page.getByRole('button', { name: 'Tag Mei Tanaka' }).click()
  },
  'a request, an open seat and its function': {
    who: rep,
    path: within(3, asked(mei)),
    shows: 'Bring along',
    primary: 'Tag someone'
  },
  'a meeting that was cancelled': {
    who: rep,
    path: within(3, async (meeting, event) => {
      await tagged(priya)(meeting);
      await world.rep.call('DELETE', `/sobjects/Event/${event}`);
    }),
    shows: 'This meeting was cancelled.'
  },
  'a meeting that is over, and whether it helped': {
    who: rep,
    path: within(-1, tagged(priya, 'Attended')),
    shows: 'Did it help?'
  },
  'a colleague who is asked': {
    who: priya,
    path: within(3, tagged(priya)),
    shows: 'You are asked to come along',
    primary: 'Accept'
  },
  'a colleague who comes': {
    who: priya,
    path: within(3, tagged(priya, 'Accepted')),
    shows: 'You are coming along',
    primary: "Can't make it"
  },
  'a colleague who cannot come': {
    who: priya,
    path: within(3, tagged(priya, 'Declined')),
    shows: "You said you can't make it",
    primary: 'I can come after all'
  },
  'a colleague who asked': {
    who: mei,
    path: within(3, asked(mei)),
    shows: 'You asked to come along',
    primary: 'Withdraw'
  },
  'a colleague who could ask': {
    who: mei,
    path: within(3, open),
    shows: 'Ask to come along',
    primary: 'Ask to come along'
  },
  'a colleague who was taken off again': {
    who: priya,
    path: within(3, async (meeting) => {
      const row = await stage.tag(meeting, world.priya);
      await world.rep.update('Internal_Attendee__c', row, { Attendance__c: 'Removed' });
      // Somebody who is off a meeting that is not open reads nothing of it
      await open(meeting);
    }),
    shows: 'You are not coming along'
  },
  'a colleague who did not go, or did after all': {
    who: priya,
    path: within(-1, tagged(priya, 'Did Not Attend')),
    shows: 'You said you did not go',
    primary: 'I went after all'
  },
  'a meeting that is over, and nobody was tagged': {
    who: rep,
    path: within(-1),
    shows: 'This meeting is over.',
    primary: 'Tag someone'
  },
  '"did you go?"': {
    who: priya,
    path: within(-1, tagged(priya)),
    shows: 'Did you go?',
    primary: 'Yes, I went'
  },
  'a debrief that is owed': {
    who: priya,
    path: within(-1, tagged(priya, 'Attended')),
    shows: 'What is hard for the customer?',
    // The buttons of the form stick to the bottom and lie over what is under them: here all of it is in sight
    act: async (page) => page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 1800 })
  },
  'a meeting that is gone': {
    who: rep,
    path: within(3, (meeting) => Promise.resolve((gone = meeting))),
    shows: 'there any more',
    act: async (page) => {
      const tag = page.getByRole('button', { name: 'Tag Mei Tanaka' });
      await tag.waitFor();
      await world.admin.call('DELETE', `/sobjects/Customer_Meeting__c/${gone}`);
      await tag.click();
    }
  },
  'the page of an event, still loading': {
    who: rep,
    path: async () => eventPage(await world.newEvent('Slow', 3)),
    shows: 'Who is coming along',
    org: 'silent'
  },
  'the page of an event without an org': {
    who: rep,
    path: async () => eventPage(await world.newEvent('Down', 3)),
    shows: 'The colleagues could not be loaded',
    org: 'down'
  },
  'the board': {
    who: mei,
    path: async () => {
      await within(5, open)();
      return board();
    },
    shows: 'Looking for'
  },
  'the board for a rep who is asked': {
    who: rep,
    path: async () => {
      await within(5, asked(mei))();
      return board();
    },
    shows: 'They would like to come along with you'
  },
  'the board with nothing that fits': {
    who: mei,
    path: async () => {
      const meeting = await stage.mirror(await world.newEvent('Only for finance', 4));
      await world.rep.update('Customer_Meeting__c', meeting, {
        Open_To_Colleagues__c: true,
        Open_To_Function__c: 'Finance'
      });
      const far = await world.otherRep.create('Event', {
        Subject: 'Elsewhere',
        StartDateTime: '2031-01-07T09:00:00Z',
        EndDateTime: '2031-01-07T10:00:00Z'
      });
      const other = await world.otherRep.create('Customer_Meeting__c', { Event_Id__c: far, Name: 'x' });
      await world.otherRep.update('Customer_Meeting__c', other, {
        Open_To_Colleagues__c: true,
        Open_To_Function__c: 'Marketing'
      });
      // For everybody: those are what fits any function
      const everybody = await world.admin.query(
        'SELECT Id FROM Customer_Meeting__c WHERE Open_To_Colleagues__c = true AND Open_To_Function__c = null'
      );
      for (const row of everybody) {
        await world.admin.update('Customer_Meeting__c', String(row['Id']), {
          Open_To_Function__c: 'Finance'
        });
      }
      return '/lightning/n/Ridealong_Board';
    },
    shows: 'Choose another function or region to see more meetings.',
    act: async (page) => {
      for (const [name, option] of [
        ['Looking for', 'Marketing'],
        ['Region', 'Bavaria, Germany']
      ] as const) {
        await page.getByRole('combobox', { name }).click();
        await page.getByRole('option', { name: option }).click();
      }
    }
  },
  'the board, still loading': { who: mei, path: board, shows: 'Ride-along board', org: 'silent' },
  'the board without an org': { who: mei, path: board, shows: 'The board could not be loaded', org: 'down' },
  'my field time of a colleague': {
    who: priya,
    path: async () => {
      await within(5, tagged(priya))();
      await within(-1, tagged(priya))();
      return '/lightning/n/Ridealong_My_Field_Time';
    },
    shows: 'Ahead of you'
  },
  'my field time of a rep': { who: rep, path: fieldTime, shows: 'Your customer meetings, next 30 days' },
  'my field time of somebody else': {
    who: leader,
    path: fieldTime,
    shows: 'Nothing here for you yet'
  },
  'my field time, still loading': { who: priya, path: fieldTime, shows: 'My field time', org: 'silent' },
  'my field time without an org': {
    who: priya,
    path: fieldTime,
    shows: 'Your field time could not be loaded',
    org: 'down'
  },
  'visits of a deal': {
    who: rep,
    path: async () => {
      for (const days of [1, 2, 3, 4, 5]) {
        await world.newPastVisit(`Visit ${days}`, 50 + days, [world.jonas]);
      }
      return `/lightning/r/Opportunity/${world.deal}/view`;
    },
    shows: 'Kick-off',
    act: async (page) => {
      await page.locator('c-ridealong-visit-history-card').getByRole('button', { name: 'Show all' }).click();
      await page.locator('c-ridealong-visit-history-card a:focus').waitFor();
    }
  },
  'a deal that nobody came along to': {
    who: rep,
    path: async () => {
      const deal = await world.rep.create('Opportunity', {
        Name: 'Empty',
        AccountId: world.account,
        StageName: 'Prospecting',
        CloseDate: '2031-01-01'
      });
      return `/lightning/r/Opportunity/${deal}/view`;
    },
    shows: 'No visits that you can see'
  },
  'adding colleagues': {
    who: admin,
    path: () => Promise.resolve('/lightning/n/Ridealong_Add_Colleagues'),
    shows: 'Clara Fuchs'
  },
  'adding colleagues, and nobody fits': {
    who: admin,
    path: () => Promise.resolve('/lightning/n/Ridealong_Add_Colleagues'),
    shows: 'Nobody to add',
    act: (page) => page.getByRole('searchbox').fill('Nobody is called that')
  },
  'adding colleagues without an org': {
    who: admin,
    path: () => Promise.resolve('/lightning/n/Ridealong_Add_Colleagues'),
    shows: 'The users could not be loaded',
    org: 'down'
  }
};

/** A page, and what lets answers go that never came. */
async function openIn(
  state: State,
  viewport: Viewport
): Promise<{ opened: OpenedPage; release: () => void }> {
  const path = await state.path();
  const { username: persona } = state.who();
  const { url } = world.running;
  const opened = await openPage(stage.browser, { url, persona, viewport, continues: true });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  if (state.org !== undefined) {
    await opened.page.route('**/services/data/*/graphql', async (route) => {
      await (state.org === 'silent' ? released : undefined);
      await route.abort();
    });
  }
  await opened.goto(path);
  return { opened, release };
}

/** By who looks: pages of the same person are gone to within the app. */
const byPerson = (Object.entries(STATES) as [StepOf<'looks'>, State][]).toSorted(([, one], [, other]) =>
  one.who.name.localeCompare(other.who.name)
);

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('looks', device);
  describe(`on a ${device}`, () => {
    for (const [name, state] of byPerson) {
      step(name, options, async () => {
        const { opened, release } = await openIn(state, viewport);
        const { page } = opened;
        await page.locator(OURS).first().waitFor({ state: 'attached' });
        await state.act?.(page);
        await page.locator('main').getByText(state.shows).first().waitFor();
        if (state.org !== 'silent') {
          await page.locator('main c-ridealong-loading-state').first().waitFor({ state: 'detached' });
        }
        if (state.org === undefined) {
          await isFine(opened);
        } else {
          await isFine({ ...opened, errors: [] });
        }
        if (device === 'phone') {
          assert.deepEqual(await inOwnWorld<string[]>(page, TOO_SMALL), []);
        }
        if (state.primary !== undefined) {
          const box = await page.getByRole('button', { name: state.primary }).first().boundingBox();
          assert.ok(
            box && box.y >= 0 && box.y + box.height <= viewport.height,
            `${state.primary} is in sight`
          );
        }
        release();
        await opened.close();
      });
    }
  });
}
