import ChallengeAction from 'c/ridealongChallengeAction';
import { byId, listen, mount, settle } from 'test/lwcTestUtils';

const TOAST = 'lightning__showtoast';
const open = (): { action: HTMLElement; heard: (name: string) => jest.Mock } => {
  const action = mount('c-ridealong-challenge-action', ChallengeAction, { recordId: '006000000000001AAA' });
  return { action, heard: (name) => listen(action, name) };
};
const save = (action: HTMLElement, addAnother: boolean): void => {
  byId(action, 'form').dispatchEvent(new CustomEvent('saved', { detail: { addAnother } }));
};

it('shows the form for the deal', async () => {
  const { action } = open();
  expect(byId<HTMLElement & { recordId: string }>(action, 'form').recordId).toBe('006000000000001AAA');
  await settle();
  await expect(action).toBeAccessible();
});

it('closes once saved, says so, and lets the page read again', () => {
  const { action, heard } = open();
  const [toast, close, refresh] = [
    heard(TOAST),
    heard('lightning__actionsclosescreen'),
    heard('lightning__refresh')
  ];
  save(action, false);
  expect(toast).toHaveBeenCalledTimes(1);
  expect(close).toHaveBeenCalledTimes(1);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('stays open to add another', () => {
  const { action, heard } = open();
  const close = heard('lightning__actionsclosescreen');
  save(action, true);
  expect(close).not.toHaveBeenCalled();
});
