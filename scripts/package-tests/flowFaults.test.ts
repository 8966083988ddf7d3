/**
 * Faults do not vanish (decision 0121): of each element of each flow that can fail, the fault path is taken away, and led to where
 * nobody hears of it. The checks that the gate runs have to name every one of them; so none of ours can be without.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CHECKS, readContext } from '@toolkit/metadata-checks';
import type { CheckContext } from '@toolkit/metadata-checks';
import { withBroken } from '@toolkit/metadata-checks/testing';

const ROOT = join(import.meta.dirname, '../..');
const FALLIBLE =
  /^ {4}<(recordLookups|recordCreates|recordUpdates|recordDeletes|actionCalls)>\n[\s\S]*?^ {4}<\/\1>\n/gm;
const FAULT = /^ {8}<faultConnector>[\s\S]*?<\/faultConnector>\n/m;
const FOLDER = 'force-app/main/bookings/flows';
const LOG = 'Ridealong_Problem__c';

interface Mutant {
  /** Of the flow with one change in it. */
  name: string;
  element: string;
  isLog: boolean;
  isBeforeSave: boolean;
  text: string;
}

/** Each element that can fail, once changed by `change`. */
function mutantsOf(file: string, text: string, kind: string, change: (element: string) => string): Mutant[] {
  const isBeforeSave = text.includes('<triggerType>RecordBeforeSave</triggerType>');
  return [...text.matchAll(FALLIBLE)].map(([whole]) => {
    const element = /<name>(\w+)<\/name>/.exec(whole)?.[1] ?? '';
    return {
      name: `${basename(file, '.flow-meta.xml')}_${kind}_${element}`,
      element,
      isLog: whole.includes(`<object>${LOG}</object>`),
      isBeforeSave,
      text: text.replace(whole, () => change(whole)).replace('</Flow>', () => SILENT)
    };
  });
}

const SILENT = `    <assignments><name>Say_Nothing</name><label>Say nothing</label><assignmentItems><assignToReference>problem</assignToReference><operator>Assign</operator><value><elementReference>$Flow.FaultMessage</elementReference></value></assignmentItems></assignments>
</Flow>`;
const without = (element: string): string => element.replace(FAULT, '');
const silenced = (element: string): string =>
  element.replace(
    FAULT,
    '        <faultConnector><targetReference>Say_Nothing</targetReference></faultConnector>\n'
  );

let context: CheckContext;
const flows = new Map<string, string>();
before(async () => {
  context = await readContext(ROOT);
  for (const { file } of context.project.flows) {
    flows.set(file, await readFile(join(ROOT, file), 'utf8'));
  }
});

/** What the checks say of the mutants, by the flow's name. */
async function said(mutants: readonly Mutant[]): Promise<Map<string, string>> {
  const files = Object.fromEntries(
    mutants.map(({ name, text }) => [`${FOLDER}/${name}.flow-meta.xml`, text])
  );
  const settings = (text: string): string =>
    JSON.stringify({ ...(JSON.parse(text) as object), problemObject: LOG });
  return withBroken({ ...files, 'config/metadata-checks.json': settings }, async (directory) => {
    const broken = await readContext(directory);
    const problems = CHECKS.filter(({ name }) => ['flowStructure', 'flowFaults'].includes(name)).flatMap(
      (check) => check(broken)
    );
    const byFlow = Map.groupBy(problems, ({ file }) => basename(file, '.flow-meta.xml'));
    return new Map([...byFlow].map(([flow, found]) => [flow, found.map(({ what }) => what).join('\n')]));
  });
}

const missed = async (mutants: readonly Mutant[], wanted: (mutant: Mutant) => string): Promise<string[]> => {
  const found = await said(mutants);
  return mutants
    .filter((mutant) => !(found.get(mutant.name) ?? '').includes(wanted(mutant)))
    .map(({ name }) => name);
};

test('every element that can fail and loses its fault path is named', async () => {
  const mutants = [...flows].flatMap(([file, text]) => mutantsOf(file, text, 'without', without));
  assert.ok(mutants.length > flows.size);
  assert.deepEqual(await missed(mutants, ({ element }) => `${element} has no fault path`), []);
});

test('every fault path that leads to where nobody hears of it is named', async () => {
  const mutants = [...flows]
    .flatMap(([file, text]) => mutantsOf(file, text, 'silenced', silenced))
    .filter(({ isLog, isBeforeSave }) => !isLog && !isBeforeSave);
  assert.ok(mutants.length > flows.size);
  assert.deepEqual(await missed(mutants, ({ element }) => `when ${element} fails, nobody ever knows`), []);
});
