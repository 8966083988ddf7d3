import { PendingChanges } from '../pendingChanges';
import type { CardState } from '../pendingChanges';

interface Answer {
  value: string;
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function start() {
  const shown: CardState<Answer>[] = [];
  const pending = new PendingChanges<Answer>((state) => shown.push(state));
  return { pending, shown };
}

it('paints before the server has it, marks it when saved, and forgets it with the next answer', async () => {
  const { pending, shown } = start();
  const saving = deferred<string | void>();
  const done = pending.apply({
    key: 'a',
    painted: { value: 'yes' },
    message: 'Said yes',
    save: () => saving.promise
  });
  expect(shown).toHaveLength(1);
  expect(shown[0]?.changes).toEqual({ a: { value: 'yes' } });
  expect(shown[0]?.notice?.message).toBe('Said yes');
  saving.resolve('id of the row');
  expect(await done).toBe(true);
  expect(pending.state.changes).toEqual({ a: { value: 'yes', isSaved: true, id: 'id of the row' } });
  pending.settle();
  expect(pending.state.changes).toEqual({});
});

it('keeps what is on its way when the server answers something else', async () => {
  const { pending } = start();
  const saving = deferred<void>();
  const done = pending.apply({
    key: 'a',
    painted: { value: 'yes' },
    message: '',
    save: () => saving.promise
  });
  pending.settle();
  expect(pending.state.changes).toEqual({ a: { value: 'yes' } });
  saving.resolve();
  await done;
});

it('puts it back with the reason when the server refuses', async () => {
  const { pending } = start();
  const refused = await pending.apply({
    key: 'a',
    painted: { value: 'yes' },
    message: 'Said yes',
    refusal: 'Not saved',
    save: () => Promise.reject(new Error('locked'))
  });
  expect(refused).toBe(false);
  expect(pending.state).toEqual({
    changes: {},
    notice: undefined,
    problem: { heading: 'Not saved', errors: new Error('locked') }
  });
});

it('says nothing of a refusal that the next answer explains', async () => {
  const { pending } = start();
  await pending.apply({
    key: 'a',
    painted: { value: 'yes' },
    message: '',
    save: () => Promise.reject(new TypeError('there already')),
    isHarmless: (errors) => errors instanceof TypeError
  });
  expect(pending.state.problem).toBeUndefined();
});

it('saves changes of one key in turn, and an earlier answer paints over no later change', async () => {
  const { pending } = start();
  const first = deferred<string | void>();
  const second = deferred<void>();
  const order: string[] = [];
  const one = pending.apply({
    key: 'a',
    painted: { value: 'one' },
    message: 'one',
    save: () => first.promise
  });
  const two = pending.apply({
    key: 'a',
    painted: { value: 'two' },
    message: 'two',
    save: (made) => {
      order.push(`second after ${made}`);
      return second.promise;
    }
  });
  expect(order).toEqual([]);
  first.resolve('row 1');
  await one;
  expect(pending.state.changes).toEqual({ a: { value: 'two' } });
  second.resolve();
  await two;
  expect(order).toEqual(['second after row 1']);
  expect(pending.state.changes).toEqual({ a: { value: 'two', isSaved: true, id: 'row 1' } });
});

it('leaves a later change painted when an earlier one of the same key is refused', async () => {
  const { pending } = start();
  const first = deferred<void>();
  const second = deferred<void>();
  const change = (value: string, save: Promise<void>) =>
    pending.apply({
      key: 'a',
      painted: { value },
      message: value,
      refusal: 'Not saved',
      save: () => save
    });
  const one = change('one', first.promise);
  const two = change('two', second.promise);
  first.reject(new Error('locked'));
  expect(await one).toBe(false);
  expect(pending.state.changes).toEqual({ a: { value: 'two' } });
  expect(pending.state.problem?.heading).toBe('Not saved');
  second.resolve();
  await two;
  expect(pending.state.changes).toEqual({ a: { value: 'two', isSaved: true } });
});

it('goes back only once the change is saved', async () => {
  const { pending } = start();
  const saving = deferred<void>();
  const undo = jest.fn().mockResolvedValue(undefined);
  const done = pending.apply({
    key: 'a',
    painted: { value: 'yes' },
    message: '',
    save: () => saving.promise,
    undo
  });
  const back = pending.undo();
  await Promise.resolve();
  expect(undo).not.toHaveBeenCalled();
  expect(pending.state.notice).toBeUndefined();
  saving.resolve();
  await Promise.all([done, back]);
  expect(undo).toHaveBeenCalledTimes(1);
});
