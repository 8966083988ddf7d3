import { wordsResource } from 'test/challenges/words';
import { relatedTo, useWords, vectorSize } from '../relatedWords';

type Answer = { ok: boolean; status: number; arrayBuffer: () => Promise<ArrayBuffer> };

const answered = (content: ArrayBuffer, status = 200): Answer => ({
  ok: status < 400,
  status,
  arrayBuffer: () => Promise.resolve(content)
});

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;

/** The module as a page has it that was just opened. */
async function fresh(): Promise<{ loadWords: () => Promise<void>; isKnown: () => boolean }> {
  jest.resetModules();
  const { loadWords } = await import('../loadWords');
  const words = await import('../relatedWords');
  return { loadWords, isKnown: () => words.vectorSize() > 0 };
}

const asked = jest.fn<Promise<Answer>, [string]>();

beforeEach(() => {
  asked.mockReset();
  Object.assign(globalThis, { fetch: asked });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'fetch');
  useWords(undefined);
});

it('reads the static resource once for all who ask', async () => {
  asked.mockResolvedValue(answered(wordsResource()));
  const { loadWords, isKnown } = await fresh();
  await Promise.all([loadWords(), loadWords()]);
  await loadWords();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(asked.mock.calls[0]?.[0]).toContain('Ridealong_Words');
  expect(isKnown()).toBe(true);
});

it.each([
  ['nobody is online', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['it is not deployed', () => Promise.resolve(answered(new ArrayBuffer(0), 404))],
  ['it is a sign-in page', () => Promise.resolve(answered(bytesOf('<!doctype html>')))],
  ['it is empty', () => Promise.resolve(answered(new ArrayBuffer(0)))],
  ['it is cut', () => Promise.resolve(answered(wordsResource().slice(0, 5000)))]
])('goes on without it when %s, and asks again for the next search', async (_what, answer) => {
  asked.mockImplementationOnce(answer);
  const { loadWords, isKnown } = await fresh();
  await loadWords();
  expect(isKnown()).toBe(false);

  asked.mockResolvedValueOnce(answered(wordsResource()));
  await loadWords();
  expect(isKnown()).toBe(true);
});

it('says what is wrong with another layout', () => {
  expect(() => useWords(bytesOf('RW99 and more than that'))).toThrow(/another layout/);
  expect(vectorSize()).toBe(0);
  expect(relatedTo('invoice').size).toBe(0);
});
