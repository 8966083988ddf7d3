/**
 * What somebody waits for who writes down a challenge or opens a big theme, in a browser without a window: a challenge seen
 * as saved while the network takes 200 ms, and a theme with 500 challenges. `--times N` for more than five looks.
 */
import { parseArgs } from 'node:util';
import { desktop, openPage, phone } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import {
  CHALLENGE,
  ChallengeStage,
  addButton,
  dealPage,
  sentenceOf,
  themePage
} from '../e2e/challengesBrowser.ts';
import { median } from './figures.ts';
import type { Figure } from './figures.ts';
import { pageTimes, plainTableTime } from './pageTime.ts';

const LATENCY = 200;
const HEARD = 500;

export async function benchChallenges(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { times: { type: 'string', default: '5' } } });
  const times = Number(values.times);
  const stage = await ChallengeStage.open();
  try {
    const tables: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      tables.push(await plainTableTime(stage.browser));
    }
    const yardstick = { what: 'a table of 5,000 cells made by hand', measured: median(tables) };
    return [
      ...(await saved(stage, times)).map((figure) => ({ ...figure, yardstick })),
      ...(await bigTheme(stage, times)).map((figure) => ({ ...figure, yardstick }))
    ];
  } finally {
    await stage.close();
  }
}

/** From the tap on Save until the challenge stands in the list. */
async function saved(stage: ChallengeStage, times: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [size, viewport] of Object.entries({ desktop, phone })) {
    const deal = await stage.newDeal(`Saved, ${size}`);
    const persona = stage.world.priya.username;
    const opened = await openPage(stage.browser, { url: stage.world.running.url, persona, viewport });
    await opened.page.addInitScript(WATCH);
    await opened.goto(dealPage(deal));
    const took: number[] = [];
    await stage.world.admin.call('POST', '/local/latency', { ms: LATENCY });
    try {
      for (let turn = 0; turn < times; turn += 1) {
        took.push(await save(opened, `Saved ${size} ${turn}`));
      }
    } finally {
      await stage.world.admin.call('POST', '/local/latency', { ms: 0 });
    }
    await opened.context.close();
    figures.push({
      what: `a challenge is seen as saved with ${LATENCY} ms of latency (${size}), median of ${times}`,
      measured: median(took),
      unit: 'ms',
      goal: { is: '<', value: 300 }
    });
  }
  return figures;
}

/**
 * Runs before anything of the page, and so before synthetic shadow hides what is inside components: notes when a button was
 * tapped and when the heading that is waited for stands on the page, in milliseconds. Asked from outside, a busy machine would
 * count the way there and back too.
 */
const WATCH = `
  const all = document.querySelectorAll.bind(document);
  addEventListener('click', () => { window.tapped = performance.now(); }, true);
  new MutationObserver(() => {
    if (window.expected === undefined || window.shown !== undefined) return;
    if ([...all('h3')].some((heading) => heading.firstChild?.data === window.expected)) window.shown = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });`;

async function save(opened: OpenedPage, statement: string): Promise<number> {
  const { page } = opened;
  await addButton(opened).click();
  await sentenceOf(opened).fill(statement);
  await page.evaluate(`window.expected = ${JSON.stringify(statement)}; window.shown = undefined;`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: statement }).waitFor();
  return page.evaluate<number>('window.shown - window.tapped');
}

async function bigTheme(stage: ChallengeStage, times: number): Promise<Figure[]> {
  const theme = await stage.newTheme('Very many');
  const deals: string[] = [];
  for (let number = 0; number < 5; number += 1) {
    deals.push(await stage.newDeal(`Deal ${number}`));
  }
  const rows = Array.from({ length: HEARD }, (_unused, number) => ({
    Opportunity__c: deals[number % deals.length],
    Statement__c: `Heard number ${number}`,
    Customer_Words__c: `In their own words, the ${number}th time, and at some length: it takes too long`,
    Theme__c: theme
  }));
  await stage.createMany(stage.world.rep, CHALLENGE, rows);
  const options = { url: stage.world.running.url, persona: stage.owner.username, viewport: desktop };
  const looks = [];
  for (let turn = 0; turn < times; turn += 1) {
    looks.push(await pageTimes(stage.browser, options, themePage(theme)));
  }
  const what = `a theme with ${HEARD} challenges`;
  const goal = { is: '<', value: 2000 } as const;
  const frames = await scroll(stage, theme);
  return [
    {
      what: `${what} complete, first visit, median of ${times}`,
      measured: median(looks.map(({ first }) => first)),
      unit: 'ms',
      goal
    },
    {
      what: `${what} complete, opened again, median of ${times}`,
      measured: median(looks.map(({ again }) => again)),
      unit: 'ms',
      goal
    },
    {
      what: `${what}, all of them shown: a frame while scrolling, median of ${frames.length}`,
      measured: median(frames),
      unit: 'ms'
    }
  ];
}

/** Milliseconds from frame to frame on the way down, with everything unfolded. */
async function scroll(stage: ChallengeStage, theme: string): Promise<number[]> {
  const { page, context } = await stage.visit(stage.owner, themePage(theme), desktop);
  for (;;) {
    const more = page.getByRole('button', { name: /^Show \d+ more of/ });
    await page.getByRole('heading', { name: `What was heard (${HEARD})` }).waitFor();
    if ((await more.count()) === 0) {
      break;
    }
    await more.click();
  }
  const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
    const frames = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      window.scrollBy(0, 400);
      if (frames.length < 60) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  await context.close();
  return frames;
}
