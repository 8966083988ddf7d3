import FlowRunner from 'c/ridealongFlowRunner';
import { mount, settle } from 'test/lwcTestUtils';

type Runner = HTMLElement & { run(name: string, inputs: object[]): Promise<Record<string, unknown>> };

const flows = (runner: HTMLElement) =>
  [...(runner.shadowRoot?.querySelectorAll('lightning-flow') ?? [])] as (HTMLElement & {
    flowApiName: string;
    flowInputVariables: unknown;
    flowFinishBehavior: string;
  })[];

async function tell(runner: HTMLElement, detail: object): Promise<void> {
  flows(runner)[0]?.dispatchEvent(new CustomEvent('statuschange', { detail }));
  await settle();
}

function open(): Runner {
  return mount('c-ridealong-flow-runner', FlowRunner);
}

it('runs one flow at a time, each in an element of its own that does not start again', async () => {
  const runner = open();
  const inputs = [{ name: 'User', type: 'String', value: '005' }];
  const first = runner.run('One', inputs);
  const second = runner.run('Two', []);
  await settle();
  const [one] = flows(runner);
  expect(flows(runner)).toHaveLength(1);
  expect(one).toMatchObject({
    flowApiName: 'One',
    flowInputVariables: inputs,
    flowFinishBehavior: 'NONE'
  });

  await tell(runner, { status: 'STARTED' });
  expect(flows(runner)).toEqual([one]);
  await tell(runner, { status: 'FINISHED', outputVariables: [{ name: 'Given', value: '0Pa' }] });
  expect(await first).toEqual({ Given: '0Pa' });

  const [two] = flows(runner);
  expect(two).not.toBe(one);
  expect(two?.flowApiName).toBe('Two');
  await tell(runner, { status: 'FINISHED_SCREEN' });
  expect(await second).toEqual({});
  expect(flows(runner)).toHaveLength(0);
});

it('fails with a word for people when the flow does, and goes on with the next', async () => {
  const runner = open();
  const failing = runner.run('One', []).catch((error: Error) => error.message);
  const next = runner.run('Two', []);
  await settle();
  await tell(runner, { status: 'ERROR', outputVariables: null });
  expect(await failing).toMatch(/did not carry it out/);
  await tell(runner, { status: 'FINISHED', outputVariables: null });
  expect(await next).toEqual({});
});

it('does not wait for ever', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  const runner = open();
  const silent = runner.run('One', []).catch((error: Error) => error.message);
  await settle();
  jest.advanceTimersByTime(60_000);
  jest.useRealTimers();
  expect(await silent).toMatch(/did not carry it out/);
});
