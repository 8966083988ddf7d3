/** Translations of the project as pages ask for them. */
import type { Project } from '@toolkit/sfdx-project';
import type { Words } from '../pages/words.ts';

/** Languages that a person can read the project in; the first is the one that it is written in. */
export function languagesOf({ labels, translations }: Project): string[] {
  const translated = translations.flatMap(({ texts }) => texts.map(({ language }) => language));
  return [...new Set([labels[0]?.language ?? 'en_US', ...translated])];
}

/** Empty where there is no translation: then every text is the project's own. */
export function wordsIn({ translations }: Project, language: string): Words {
  const texts = translations.flatMap((part) => part.texts).filter((text) => text.language === language);
  return Object.fromEntries(texts.map(({ kind, key, text }) => [`${kind} ${key}`, text]));
}
