import * as navigation from 'lightning/navigation';
import RecordLink from 'c/ridealongRecordLink';
import { mount, settle } from 'test/lwcTestUtils';

const link = (host: HTMLElement): HTMLAnchorElement =>
  host.shadowRoot?.querySelector('a') as HTMLAnchorElement;

const { navigate } = navigation as unknown as { navigate: jest.Mock };

it('names the record and carries its address', async () => {
  const element = mount('c-ridealong-record-link', RecordLink, {
    recordId: 'a0T000000000001AAA',
    label: 'Typed twice'
  });
  await settle();

  expect(link(element).textContent).toBe('Typed twice');
  expect(link(element).href).toBe('https://www.example.com/');
  await expect(element).toBeAccessible();
});

it('opens the record without a reload, and leaves a new tab to the browser', () => {
  const element = mount('c-ridealong-record-link', RecordLink, {
    recordId: 'a0T000000000001AAA',
    label: 'x'
  });

  const plain = new MouseEvent('click', { cancelable: true });
  link(element).dispatchEvent(plain);
  expect(navigate).toHaveBeenCalledTimes(1);
  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'a0T000000000001AAA', actionName: 'view' }
  });
  expect(plain.defaultPrevented).toBe(true);

  const withControl = new MouseEvent('click', { cancelable: true, ctrlKey: true });
  link(element).dispatchEvent(withControl);
  expect(navigate).toHaveBeenCalledTimes(1);
  expect(withControl.defaultPrevented).toBe(false);
});
