/** Reads the static resource once a page, when somebody first types. */
import words from '@salesforce/resourceUrl/Ridealong_Words';
import { useWords } from './relatedWords';

let loading: Promise<void> | undefined;

/** Resolves also when the resource cannot be read: the search then goes by the words alone, and the next one tries again. */
export function loadWords(): Promise<void> {
  loading ??= read().catch(() => {
    loading = undefined;
  });
  return loading;
}

async function read(): Promise<void> {
  const answer = await fetch(words);
  if (!answer.ok) {
    throw new Error(`${answer.status} for ${words}`);
  }
  useWords(await answer.arrayBuffer());
}
