import type { LightningElement } from 'lwc';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { PageRefresh } from '../pageRefresh';

const register = registerRefreshHandler as unknown as jest.Mock;
const unregister = unregisterRefreshHandler as unknown as jest.Mock;

it('reads again when the platform says so, until the card is gone', () => {
  register.mockReturnValueOnce(7);
  const element = {} as LightningElement;
  const again = jest.fn();
  const refresh = new PageRefresh();
  refresh.connect(element, again);
  expect(register).toHaveBeenCalledWith(element, again);
  refresh.disconnect();
  refresh.disconnect();
  expect(unregister.mock.calls).toEqual([[7]]);
});
