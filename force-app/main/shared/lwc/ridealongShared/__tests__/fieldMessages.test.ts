import { tellField } from '../fieldMessages';

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
