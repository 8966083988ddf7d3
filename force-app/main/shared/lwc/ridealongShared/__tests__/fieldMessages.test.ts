import { holdTooMuch, tellField } from '../fieldMessages';

const anInput = (): HTMLElement & { setCustomValidity: jest.Mock; reportValidity: jest.Mock } =>
  Object.assign(document.createElement('div'), { setCustomValidity: jest.fn(), reportValidity: jest.fn() });

it('tells an input what is wrong, and that it is right again, each once', () => {
  const input = anInput();
  tellField(input, 'Too long');
  tellField(input, 'Too long');
  tellField(input, '');
  tellField(input);
  expect(input.setCustomValidity.mock.calls).toEqual([['Too long'], ['']]);
  expect(input.reportValidity).toHaveBeenCalledTimes(2);
});

it('leaves an input in peace that was always right', () => {
  const input = anInput();
  tellField(input, '');
  expect(input.setCustomValidity).not.toHaveBeenCalled();
});

it('does nothing where there is no input', () => {
  expect(() => tellField(null, 'x')).not.toThrow();
});

describe('what holds too much', () => {
  const form = (...texts: (string | null)[]): HTMLElement => {
    const root = document.createElement('div');
    for (const value of texts) {
      const input = Object.assign(anInput(), { value, tabIndex: 0 });
      input.dataset.limit = '10';
      root.append(input);
    }
    document.body.append(root);
    return root;
  };
  const messages = (root: HTMLElement): unknown[] =>
    [...root.children].map((input) => (input as HTMLElement).dataset.message ?? '');

  it.each([
    ['0123456789', ''],
    ['01234567890', 'This text is 1 character too long.'],
    ['012345678901', 'This text is 2 characters too long.'],
    ['  0123456789  ', ''],
    ['', ''],
    [null, ''],
    ['😀😀😀😀😀', ''],
    ['😀😀😀😀😀😀', 'This text is 2 characters too long.'],
    ['e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', 'This text is 2 characters too long.'],
    ['שלום לכולם', ''],
    ['x'.repeat(1010), 'This text is 1,000 characters too long.'],
    ['a\nb\nc\nd\ne\nf', 'This text is 1 character too long.']
  ])('%j: %s', (text, message) => {
    const root = form(text);
    expect(holdTooMuch(root)).toBe(message !== '');
    expect(messages(root)).toEqual([message]);
    expect((root.firstElementChild as unknown as { value: unknown }).value).toBe(text);
  });

  it('leads to the first of them, and takes its word back', () => {
    const root = form('fits', 'x'.repeat(11), 'x'.repeat(12));
    expect(holdTooMuch(root)).toBe(true);
    expect(document.activeElement).toBe(root.children[1]);
    Object.assign(root.children[1] ?? {}, { value: 'fits' });
    expect(holdTooMuch(root)).toBe(true);
    expect(messages(root)).toEqual(['', '', 'This text is 2 characters too long.']);
    Object.assign(root.children[2] ?? {}, { value: 'fits' });
    expect(holdTooMuch(root)).toBe(false);
  });

  it('asks only the fields that are about to be saved', () => {
    const root = form('x'.repeat(11), 'fits');
    (root.children[1] as HTMLElement).dataset.id = 'this';
    expect(holdTooMuch(root, '[data-id="this"]')).toBe(false);
    expect(holdTooMuch(undefined)).toBe(false);
  });
});
