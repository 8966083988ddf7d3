/**
 * What is walked on which device. A walk goes through pages, states or actions, and each is to be seen on a desktop and on a phone:
 * twice as many page loads, which are what the gate costs. So `npm run gate` takes each step once, on a device that is fixed here:
 * the steps of a page, over all walks, take turns. Each step is in the gate, and each page is on each device; what a page has only
 * one step for is walked on both. `npm run nightly` takes every step on both, and loads every page anew (decision 0029).
 */
import { test } from 'node:test';
import type { TestContext, TestOptions } from 'node:test';
import { desktop, phone } from '@toolkit/preview/testing';
import { WALKS } from './walkTable.ts';

export type Device = 'desktop' | 'phone';
export type WalkName = keyof typeof WALKS;
export type StepOf<W extends WalkName> = keyof (typeof WALKS)[W] & string;

export type Viewport = typeof desktop;

export const DEVICES: readonly [Device, Viewport][] = [
  ['desktop', desktop],
  ['phone', phone]
];

/** As the nightly run wants it: it tries properties more often than the gate does, too. */
const isWhole = Number(process.env['TEST_RUNS_FACTOR'] ?? 1) > 1;

type Table = Record<string, Record<string, string>>;

/** Devices of the gate, by walk and step. */
export function gateDevices(walks: Table): Map<string, Device[]> {
  const steps = Object.entries(walks).flatMap(([walk, of]) =>
    Object.entries(of).map(([step, page]) => ({ name: stepName(walk, step), page }))
  );
  const ofPage = Map.groupBy(steps, ({ page }) => page);
  const devices = DEVICES.map(([device]) => device);
  const turns = [...ofPage.values()].flatMap((taken) =>
    taken.map(({ name }, turn): [string, Device[]] => [
      name,
      taken.length === 1 ? devices : devices.filter((_device, index) => index === turn % devices.length)
    ])
  );
  return new Map(turns);
}

const stepName = (walk: string, step: string): string => `${walk}: ${step}`;
const inGate = gateDevices(WALKS);

/** Whether this run takes the step on the device. */
export function isTaken<W extends WalkName>(walk: W, step: StepOf<W>, device: Device): boolean {
  return isWhole || inGate.get(stepName(walk, step))?.includes(device) === true;
}

/** `test` for the steps of a walk on a device: those that this run does not take are not there. */
export function stepsOn<W extends WalkName>(walk: W, device: Device) {
  return (step: StepOf<W>, options: TestOptions, run: (context: TestContext) => Promise<void>): void => {
    if (isTaken(walk, step, device)) {
      void test(step, options, run);
    }
  };
}
