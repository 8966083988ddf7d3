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
