/**
 * What somebody waits for around a meeting, while every answer takes 200 ms longer, in a browser without a window: from a
 * page's first question to the org until its data stands there. `--times N` for more than three looks.
 */
import { parseArgs } from 'node:util';
import { Stage, eventPage, sinceFirstRequest, watchFor } from '../e2e/attendeesBrowser.ts';
import { buildWorld } from '../e2e/attendeesWorld.ts';
import type { Person, World } from '../e2e/attendeesWorld.ts';
import { launchBrowser } from '@toolkit/preview/testing';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { plainTableTime } from './pageTime.ts';

const LATENCY = 200;

interface Page {
  what: string;
  who: Person;
  path: string;
  /** A text that is there when the page is complete. */
  data: string;
}

export async function benchAttendees(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { times: { type: 'string', default: '3' } } });
  const world = await buildWorld();
  const browser = await launchBrowser();
  try {
    const stage = new Stage(world, browser);
    const tables: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      tables.push(await plainTableTime(browser));
    }
    const yardstick = { what: 'a table of 5,000 cells made by hand', measured: median(tables) };
    const figures: Figure[] = [];
    for (const page of await pagesOf(world, stage)) {
      figures.push({ ...(await timeOf(stage, page, Number(values.times))), yardstick });
    }
    return figures;
  } finally {
    await browser.close();
    await world.close();
  }
}

async function pagesOf(world: World, stage: Stage): Promise<Page[]> {
  await world.newPastVisit('Kick-off', 47, [world.jonas]);
  const event = await world.newEvent('Slow line', 5);
  await stage.tag(await stage.mirror(event, { Open_To_Colleagues__c: true }), world.priya);
  const fieldTime = '/lightning/n/Ridealong_My_Field_Time';
  return [
    { what: 'event page', who: world.rep, path: eventPage(event), data: 'Met Nordlicht' },
    { what: 'my field time, colleague', who: world.priya, path: fieldTime, data: 'Ahead of you' },
    {
      what: 'my field time, rep',
      who: world.rep,
      path: fieldTime,
      data: 'Your customer meetings, next 30 days'
    },
    { what: 'board', who: world.mei, path: '/lightning/n/Ridealong_Board', data: 'Ask to come along' },
    {
      what: 'visits on the deal',
      who: world.rep,
      path: `/lightning/r/Opportunity/${world.deal}/view`,
      data: 'Kick-off'
    }
  ];
}

async function timeOf(stage: Stage, { what, who, path, data }: Page, times: number): Promise<Figure> {
  const opened = await stage.visit(who, path);
  const took: number[] = [];
  await stage.world.admin.call('POST', '/local/latency', { ms: LATENCY });
  try {
    await watchFor(opened.page, [data]);
    for (let turn = 0; turn < times; turn += 1) {
      await opened.page.goto(stage.world.running.url + path);
      await opened.page.locator('main').getByText(data).first().waitFor();
      took.push((await sinceFirstRequest(opened.page))[data] ?? Number.NaN);
    }
  } finally {
    await stage.world.admin.call('POST', '/local/latency', { ms: 0 });
  }
  await opened.context.close();
  return {
    what: `${what}: data there with ${LATENCY} ms of latency, median of ${times}`,
    measured: median(took),
    unit: 'ms',
    goal: { is: '<', value: 1000 }
  };
}
