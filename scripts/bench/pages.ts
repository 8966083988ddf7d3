/**
 * What a person waits for: `npm start` in a project that has built nothing yet, `npm start` again, and the pages of the
 * main job in a browser without a window. `--times N` for more than three looks at each page.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { desktop, launchBrowser, phone } from '@toolkit/preview/testing';
import { admin, logIn } from '../start/orgAccess.ts';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { pageTimes, plainTableTime } from './pageTime.ts';
import type { PageTimes } from './pageTime.ts';
import { copyProject, startApp } from './startedApp.ts';

const SECOND = 1000;
const COMPLETE = { is: '<', value: 1500 } as const;

interface Target {
  what: string;
  persona: string;
  path: string;
}

export async function benchPages(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { times: { type: 'string', default: '3' } } });
  const times = Number(values.times);
  using project = copyProject();
  const cold = await startApp(project.folder);
  await cold.stop();
  const warm = await startApp(project.folder);
  try {
    return [
      started('nothing built yet', cold.time, 30),
      started('nothing changed', warm.time, 5),
      ...(await measurePages(warm.url, times))
    ];
  } finally {
    await warm.stop();
  }
}

function started(what: string, time: number, goal: number): Figure {
  return {
    what: `npm start until the first page is served, ${what}`,
    measured: time / SECOND,
    unit: 's',
    goal: { is: '<', value: goal }
  };
}

async function measurePages(url: string, times: number): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const tables: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      tables.push(await plainTableTime(browser));
    }
    const yardstick = { what: 'a table of 5,000 cells made by hand', measured: median(tables) };
    const figures: Figure[] = [];
    for (const target of await targetsOf(url)) {
      for (const [size, viewport] of Object.entries({ desktop, phone })) {
        const looks = await look(browser, { url, viewport, ...target }, times);
        const what = `${target.what} (${size})`;
        figures.push(
          {
            what: `${what} complete, first visit, median of ${times}`,
            measured: median(looks.map(({ first }) => first)),
            unit: 'ms',
            goal: COMPLETE,
            yardstick
          },
          {
            what: `${what} complete, opened again, median of ${times}`,
            measured: median(looks.map(({ again }) => again)),
            unit: 'ms',
            goal: COMPLETE,
            yardstick
          }
        );
      }
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function look(
  browser: Browser,
  { path, ...options }: Target & { url: string; viewport: typeof desktop },
  times: number
): Promise<PageTimes[]> {
  const looks: PageTimes[] = [];
  for (let turn = 0; turn < times; turn++) {
    looks.push(await pageTimes(browser, options, path));
  }
  return looks;
}

/** The pages of the main job, each with the record on it that has most to show. */
async function targetsOf(url: string): Promise<Target[]> {
  const token = await logIn(url, admin);
  const idOf = async (soql: string): Promise<string> => {
    const response = await fetch(`${url}/services/data/v66.0/query?q=${encodeURIComponent(soql)}`, {
      headers: { Authorization: `Bearer ${token}` }
    });
    const { records } = (await response.json()) as { records?: { Id: string }[] };
    const id = records?.[0]?.Id;
    if (id === undefined) {
      throw new Error(`Nothing to look at: ${soql}`);
    }
    return id;
  };
  const rep = 'rep@ridealong.local';
  const event = await idOf(
    `SELECT Id FROM Event WHERE IsChild = false AND Owner.Username = '${rep}' AND WhatId != null AND StartDateTime > TODAY ORDER BY StartDateTime LIMIT 1`
  );
  const deal = await idOf(
    `SELECT Id FROM Opportunity WHERE Owner.Username = '${rep}' ORDER BY Ridealong_Challenges__c DESC NULLS LAST LIMIT 1`
  );
  const meeting = await idOf(
    'SELECT Id FROM Customer_Meeting__c ORDER BY Colleagues_Tagged__c DESC NULLS LAST LIMIT 1'
  );
  const theme = await idOf(
    'SELECT Id FROM Challenge_Theme__c ORDER BY Opportunities__c DESC NULLS LAST LIMIT 1'
  );
  const report = await idOf("SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit'");
  const leader = 'leader@ridealong.local';
  const dashboards = await Promise.all(
    ['Customer_Contact', 'Customer_Voice'].map(async (name) => ({
      what: `Dashboard ${name.replace('_', ' ')}`,
      persona: leader,
      path: `/lightning/r/Dashboard/${await idOf(`SELECT Id FROM Dashboard WHERE DeveloperName = '${name}'`)}/view`
    }))
  );
  return [
    { what: 'Event page', persona: rep, path: `/lightning/r/Event/${event}/view` },
    { what: 'Opportunity page', persona: rep, path: `/lightning/r/Opportunity/${deal}/view` },
    {
      what: 'Customer Meeting page',
      persona: rep,
      path: `/lightning/r/Customer_Meeting__c/${meeting}/view`
    },
    {
      what: 'Challenge Theme page',
      persona: 'owner@ridealong.local',
      path: `/lightning/r/Challenge_Theme__c/${theme}/view`
    },
    { what: 'Home page', persona: 'colleague@ridealong.local', path: '/lightning/page/home' },
    { what: 'Report page', persona: leader, path: `/lightning/r/Report/${report}/view` },
    ...dashboards
  ];
}
