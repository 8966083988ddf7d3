import { listenForNews, tellNews } from '../challengeNews';

const CONTEXT = {};
const NEWS = {
  dealId: '006000000000001AAA',
  id: 'a0C000000000001AAA',
  values: { Statement__c: 'Typed twice' }
};

it('reaches everybody who listens, and nobody who has stopped', () => {
  const [one, two] = [jest.fn(), jest.fn()];
  const stop = listenForNews(CONTEXT, one);
  const stopBoth = listenForNews(CONTEXT, two);
  tellNews(CONTEXT, NEWS);
  stop();
  tellNews(CONTEXT, NEWS);
  stopBoth();
  tellNews(CONTEXT, NEWS);
  expect(one.mock.calls).toEqual([[NEWS]]);
  expect(two.mock.calls).toEqual([[NEWS], [NEWS]]);
});

it('lets a listener stop while it is told', () => {
  const other = jest.fn();
  const stop = listenForNews(CONTEXT, () => stop());
  const stopOther = listenForNews(CONTEXT, other);
  tellNews(CONTEXT, NEWS);
  stopOther();
  expect(other).toHaveBeenCalledTimes(1);
});
