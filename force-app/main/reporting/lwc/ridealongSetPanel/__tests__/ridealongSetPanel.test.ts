import SetPanel from 'c/ridealongSetPanel';
import { answerFlows } from 'test/flows';
import type { FlowRun } from 'test/flows';
import { allById, byId, labelOf, mount, settle } from 'test/lwcTestUtils';

const person = (index: number) => ({
  id: `0050000000000${String(index).padStart(2, '0')}AAA`,
  name: `Person ${index}`
});

interface Bar extends HTMLElement {
  message: string;
  canUndo: boolean;
}
const bar = (panel: HTMLElement): Bar => panel.shadowRoot?.querySelector('c-ridealong-undo-notice') as Bar;

const finding = (panel: HTMLElement): { what: string; todo: string } | undefined =>
  panel.shadowRoot?.querySelector<HTMLElement & { finding: { what: string; todo: string } }>(
    'c-ridealong-health-row'
  )?.finding;

async function open(people = [person(1), person(2)]): Promise<HTMLElement> {
  const panel = mount<HTMLElement & { people: unknown }>('c-ridealong-set-panel', SetPanel);
  panel.people = people;
  await settle();
  return panel;
}

/** An org in which these users have a set; what is given stays given until it is taken. */
function orgWith(...holders: string[]) {
  const held = new Map(holders.map((id) => [id, 'before']));
  return ({ name, inputs }: FlowRun): Record<string, unknown> => {
    const user = String(inputs.User);
    const assignment = `0Pa ${user}`;
    switch (name) {
      case 'Find_Holders':
        return { Holders: [...held.keys()], Reason: null };
      case 'Give_Set':
        held.set(user, assignment);
        return { Assignment: assignment, Reason: null };
      default:
        [...held].filter(([, given]) => given === inputs.Assignment).forEach(([id]) => held.delete(id));
        return { Reason: null };
    }
  };
}

it('says nothing before it knows, and that all is well when it is', async () => {
  const panel = await open();
  expect(allById(panel, 'line')).toHaveLength(0);
  await answerFlows(panel, orgWith(person(1).id, person(2).id));
  expect(finding(panel)?.what).toBe('Every colleague has one');
  expect(allById(panel, 'give')).toHaveLength(0);
  await expect(panel).toBeAccessible();
});

it('names those without a set, gives it to them in one tap, and takes it back', async () => {
  const panel = await open();
  const org = orgWith(person(1).id);
  await answerFlows(panel, org);
  expect(finding(panel)?.what).toBe('Without one: Person 2');
  expect(labelOf(byId(panel, 'give'))).toBe('Give Ridealong Colleague to 1 colleague');
  await expect(panel).toBeAccessible();

  byId(panel, 'give').click();
  await settle();
  await answerFlows(panel, org);
  expect(finding(panel)?.what).toBe('Every colleague has one');
  expect(bar(panel)).toMatchObject({ message: 'Permission set given: 1.', canUndo: true });

  bar(panel).dispatchEvent(new CustomEvent('undo'));
  await settle();
  const runs = await answerFlows(panel, org);
  expect(runs[0]).toEqual({ name: 'Take_Set', inputs: { Assignment: `0Pa ${person(2).id}` } });
  expect(finding(panel)?.what).toBe('Without one: Person 2');
});

it('says who cannot have it, and why', async () => {
  const panel = await open();
  const org = orgWith(person(1).id);
  await answerFlows(panel, org);
  byId(panel, 'give').click();
  await settle();
  await answerFlows(panel, (run) => {
    return run.name === 'Give_Set' ? { Assignment: null, Reason: 'No licence is left.' } : org(run);
  });
  expect(byId(panel, 'problem')).toMatchObject({
    heading: 'Still without a permission set: Person 2',
    errors: 'No licence is left.'
  });
  expect(bar(panel).message).toBe('');
  expect(finding(panel)?.what).toBe('Without one: Person 2');
});

it('says why it cannot look, and what that takes', async () => {
  const panel = await open();
  await answerFlows(panel, () => ({
    Holders: [],
    Reason: "sObject type 'PermissionSetAssignment' is not supported."
  }));
  expect(finding(panel)?.what).toBe("sObject type 'PermissionSetAssignment' is not supported.");
  expect(finding(panel)?.todo).toMatch(/View Setup/);
  expect(allById(panel, 'give')).toHaveLength(0);
});

it('names ten and counts the rest', async () => {
  const panel = await open(Array.from({ length: 12 }, (_none, index) => person(index)));
  await answerFlows(panel, orgWith());
  expect(finding(panel)?.what).toMatch(/^Without one: Person 0, .*Person 9/);
  expect(finding(panel)?.what).toMatch(/2/);
  expect(finding(panel)?.what).not.toMatch(/Person 10/);
});

it('asks for nobody when nobody is a colleague', async () => {
  const panel = await open([]);
  expect(await answerFlows(panel, orgWith())).toEqual([]);
});
