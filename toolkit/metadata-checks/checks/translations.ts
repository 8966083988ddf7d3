import { textsOf } from '@toolkit/sfdx-project';
import type { Text, TranslatedText } from '@toolkit/sfdx-project';
import type { CheckContext } from '../model/context.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { TEXT_LIMITS } from '../model/textLimits.ts';

/** Texts that people read are there in every language that the project claims, and none that is not read any more. */
export function translations({ project, settings }: CheckContext): Problem[] {
  return problemsIn(project, settings.languages);
}

/** The same for languages that are being translated: what is missing in them fails nothing. */
export function unfinishedTranslations({ project, settings }: CheckContext): Problem[] {
  return problemsIn(project, settings.languagesInProgress);
}

/** Translations in a language that nobody claims are of no use to anybody. */
export function claimedLanguages({ project, settings }: CheckContext): Problem[] {
  const claimed = [...settings.languages, ...settings.languagesInProgress];
  return project.translations
    .filter(({ texts }) => texts.some(({ language }) => !claimed.includes(language)))
    .map(({ file, texts }) =>
      problem(
        file,
        `the project does not say that it speaks ${texts[0]?.language}`,
        'name the language in "languages" of config/metadata-checks.json'
      )
    );
}

function problemsIn(project: CheckContext['project'], languages: readonly string[]): Problem[] {
  const texts = byIdentity(textsOf(project));
  const translated = project.translations.flatMap((part) => part.texts);
  return languages.flatMap((language) => {
    const there = translated.filter((text) => text.language === language);
    return [
      ...missing(texts, byIdentity(there), language),
      ...twice(there, language),
      ...there.flatMap((text) => faults(text, texts.get(identity(text))))
    ];
  });
}

function identity({ kind, key }: Text): string {
  return `${kind} ${key}`;
}

function byIdentity(texts: readonly Text[]): Map<string, Text> {
  return new Map(texts.map((text) => [identity(text), text]));
}

function missing(
  texts: ReadonlyMap<string, Text>,
  there: ReadonlyMap<string, Text>,
  language: string
): Problem[] {
  return [...texts.values()]
    .filter((text) => !there.has(identity(text)))
    .map((text) =>
      problem(
        text.file,
        `the ${identity(text)} has no text in ${language}`,
        `translate “${text.text}” in the translations of ${language}`
      )
    );
}

function twice(there: readonly TranslatedText[], language: string): Problem[] {
  const seen = new Set<string>();
  return there.flatMap((text) => {
    const isFirst = !seen.has(identity(text));
    seen.add(identity(text));
    return isFirst
      ? []
      : [
          problem(
            text.file,
            `the ${identity(text)} is translated into ${language} twice`,
            'keep one of the two'
          )
        ];
  });
}

function faults(translated: TranslatedText, text: Text | undefined): Problem[] {
  const { file, language } = translated;
  const what = `the ${identity(translated)}`;
  if (text === undefined) {
    return [problem(file, `${what} is translated into ${language} and is not there any more`, 'take it out')];
  }
  const length = translated.text.length;
  const limit = TEXT_LIMITS[translated.kind];
  const wanted = placeholders(text.text);
  return [
    ...(length > limit
      ? [problem(file, `${what} has ${length} characters in ${language}`, `shorten it to ${limit}`)]
      : []),
    ...(placeholders(translated.text) === wanted
      ? []
      : [
          problem(
            file,
            `${what} has other placeholders in ${language}: ${placeholders(translated.text) || 'none'}`,
            `use ${wanted || 'none'}`
          )
        ])
  ];
}

/** `{0}` of labels that components fill, `{!name}` of texts that the platform fills; each as often as it stands there. */
function placeholders(text: string): string {
  return [...text.matchAll(/\{!?[\w.$]+\}/g)]
    .map(([found]) => found)
    .toSorted()
    .join(' ');
}
