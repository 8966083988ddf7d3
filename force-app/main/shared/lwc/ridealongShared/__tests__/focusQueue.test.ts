import { FocusQueue } from '../focusQueue';

it('puts the focus once, after the next render', () => {
  const queue = new FocusQueue();
  const focus = jest.fn();
  queue.afterRender(focus);
  expect(focus).not.toHaveBeenCalled();
  queue.run();
  queue.run();
  expect(focus).toHaveBeenCalledTimes(1);
});

it('forgets what was asked for before', () => {
  const queue = new FocusQueue();
  const first = jest.fn();
  const second = jest.fn();
  queue.afterRender(first);
  queue.afterRender(second);
  queue.run();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});

it('waits for a place that is not there yet, and goes there once', () => {
  const queue = new FocusQueue();
  const place = document.createElement('button');
  const focus = jest.spyOn(place, 'focus');
  let found: HTMLElement | null = null;
  queue.whenThere(() => found);
  queue.run();
  found = place;
  queue.run();
  queue.run();
  expect(focus).toHaveBeenCalledTimes(1);
});

it('waits no longer for a place once another one is asked for', () => {
  const queue = new FocusQueue();
  const place = document.createElement('button');
  const focus = jest.spyOn(place, 'focus');
  const other = jest.fn();
  let found: HTMLElement | null = null;
  queue.whenThere(() => found);
  queue.run();
  queue.afterRender(other);
  found = place;
  queue.run();
  queue.run();
  expect(focus).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledTimes(1);
});

it('keeps what is asked for while a place is looked for', () => {
  const queue = new FocusQueue();
  const other = jest.fn();
  queue.whenThere(() => {
    queue.afterRender(other);
    return null;
  });
  queue.run();
  queue.run();
  expect(other).toHaveBeenCalledTimes(1);
});
