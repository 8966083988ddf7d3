import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { flowScanner } from './flowScanner.ts';

const NOTIFY = 'force-app/main/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml';
const SETTINGS = 'config/metadata-checks.json';

/** Words of the scanner may change; which rule, and where, may not. */
const places = (problems: [file: string, what: string][]): [file: string, what: string][] =>
  problems.map(([file, what]) => [file, what.split(',')[0] ?? '']);

const unordered = { [NOTIFY]: change('<triggerOrder>10</triggerOrder>', '') };
const excuse = (rule: string, flow: string, element: string): Record<string, (text: string) => string> => ({
  [SETTINGS]: (text) =>
    JSON.stringify({
      ...(JSON.parse(text) as object),
      flowExceptions: { [rule]: { [flow]: { [element]: 'It does not matter here, because it is a test.' } } }
    })
});

test('flows that keep to the rules of the scanner are fine', async () => {
  assert.deepEqual(await found(flowScanner), []);
});

test('what the scanner finds is a problem of the flow', async () => {
  assert.deepEqual(places(await found(flowScanner, unordered)), [[NOTIFY, 'TriggerOrder: TriggerOrder']]);
});

test('a lookup that asks for one field does not ask for all, one that asks for none does', async () => {
  const one = {
    [NOTIFY]: change(/<queriedFields>Id<\/queriedFields>/, '<queriedFields>DeveloperName</queriedFields>')
  };
  assert.deepEqual(await found(flowScanner, one), []);
  const all = { [NOTIFY]: change(/<queriedFields>Id<\/queriedFields>/, '') };
  assert.deepEqual(places(await found(flowScanner, all)), [[NOTIFY, 'Get_Type: GetRecordAllFields']]);
});

test('an exception in the settings is for one rule, flow and element', async () => {
  const flow = 'Visit_After_Save_Tell_Owner';
  assert.deepEqual(
    await found(flowScanner, { ...unordered, ...excuse('TriggerOrder', flow, 'TriggerOrder') }),
    []
  );
  for (const [rule, of, element] of [
    ['GetRecordAllFields', flow, 'TriggerOrder'],
    ['TriggerOrder', 'Another_Flow', 'TriggerOrder'],
    ['TriggerOrder', flow, 'Get_Type']
  ] as const) {
    assert.deepEqual(places(await found(flowScanner, { ...unordered, ...excuse(rule, of, element) })), [
      [NOTIFY, 'TriggerOrder: TriggerOrder'],
      [SETTINGS, `the exception from ${rule} for ${element} in ${of} excuses nothing`]
    ]);
  }
});

test('an exception without a reason is not read', async () => {
  const silent = {
    [SETTINGS]: (text: string) =>
      JSON.stringify({ ...(JSON.parse(text) as object), flowExceptions: { A: { B: { C: 'no' } } } })
  };
  await assert.rejects(found(flowScanner, silent), /flowExceptions/);
});
