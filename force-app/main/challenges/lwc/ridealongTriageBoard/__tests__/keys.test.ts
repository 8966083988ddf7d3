import { commandOf } from '../keys';

/** The command of a key pressed in an element of the page. */
function press(
  key: string,
  tag = 'button',
  init: KeyboardEventInit = {},
  attributes: Record<string, string> = {}
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  document.body.appendChild(element);
  let command: ReturnType<typeof commandOf>;
  element.addEventListener('keydown', (event) => {
    command = commandOf(event);
  });
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }));
  return command;
}

it.each([
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['x', 'select'],
  ['n', 'new'],
  ['s', 'snooze'],
  ['1', 1],
  ['5', 5]
])('%s: %s', (key, command) => {
  expect(press(key)).toBe(command);
});

it.each(['6', '0', 'a', 'Enter', 'Tab'])('leaves %s to the page', (key) => {
  expect(press(key)).toBeUndefined();
});

it('goes on while a key is held down, and does nothing else to what comes along', () => {
  const held = (key: string): unknown => press(key, 'button', { repeat: true });
  expect(['j', 'ArrowUp', '1', 's', 'x', 'n'].map(held)).toEqual([
    'next',
    'previous',
    undefined,
    undefined,
    undefined,
    undefined
  ]);
});

it('leaves to the browser what is its own, and to fields what is typed', () => {
  expect(press('s', 'button', { ctrlKey: true })).toBeUndefined();
  expect(press('n', 'button', { metaKey: true })).toBeUndefined();
  expect(press('x', 'button', { altKey: true })).toBeUndefined();
  for (const tag of ['input', 'textarea', 'select', 'lightning-record-picker']) {
    expect(press('s', tag)).toBeUndefined();
  }
  expect(press('ArrowDown', 'button', {}, { role: 'combobox' })).toBeUndefined();
  expect(press('j', 'input', {}, { type: 'checkbox' })).toBe('next');
});
