import UndoNotice from 'c/ridealongUndoNotice';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

type NoticeElement = HTMLElement & { message?: string; canUndo?: boolean; focusUndo(): boolean };

it('has its live region before there is anything to say', async () => {
  const notice = mount<NoticeElement>('c-ridealong-undo-notice', UndoNotice);

  expect(byId(notice, 'words').getAttribute('role')).toBe('status');
  expect(byId(notice, 'words').textContent).toBe('');
  expect(notice.focusUndo()).toBe(false);
  await expect(notice).toBeAccessible();
});

it('says what happened and offers to undo it', async () => {
  const notice = mount<NoticeElement>('c-ridealong-undo-notice', UndoNotice);
  notice.message = 'Zoë is tagged.';
  notice.canUndo = true;
  await settle();
  const undo = listen(notice, 'undo');

  expect(byId(notice, 'words').textContent).toBe('Zoë is tagged.');
  expect(notice.focusUndo()).toBe(true);
  expect(notice.shadowRoot?.activeElement).toBe(byId(notice, 'undo'));
  byId(notice, 'undo').click();
  expect(undo).toHaveBeenCalledTimes(1);
  await expect(notice).toBeAccessible();
});

it('does not offer to undo what cannot be undone', async () => {
  const notice = mount('c-ridealong-undo-notice', UndoNotice, { message: 'She is there already.' });
  await settle();

  expect(allById(notice, 'undo')).toHaveLength(0);
});

it('can be put away, and comes back with the next word', async () => {
  const notice = mount<NoticeElement>('c-ridealong-undo-notice', UndoNotice, {
    message: 'Saved.',
    canUndo: true
  });
  await settle();
  byId(notice, 'dismiss').click();
  await settle();
  expect(byId(notice, 'words').textContent).toBe('');
  expect([...allById(notice, 'undo'), ...allById(notice, 'dismiss')]).toHaveLength(0);
  notice.message = 'Saved.';
  await settle();
  expect(byId(notice, 'words').textContent).toBe('');
  notice.message = 'Saved again.';
  await settle();
  expect(byId(notice, 'words').textContent).toBe('Saved again.');
  expect(allById(notice, 'undo')).toHaveLength(1);
});
