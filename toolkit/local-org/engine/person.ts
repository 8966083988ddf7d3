import type { Session, SObjectRecord } from '../core/types.ts';
import type { Languages } from '../schema/words.ts';

/** What a session is, besides what it may do. */
export type Person = Pick<Session, 'userId' | 'timeZone' | 'locale' | 'language' | 'words'>;

export function personOf(userId: string, user: SObjectRecord, languages: Languages): Person {
  const language = String(user['LanguageLocaleKey'] ?? 'en_US').replaceAll('_', '-');
  return {
    userId,
    timeZone: String(user['TimeZoneSidKey'] ?? 'GMT'),
    locale: String(user['LocaleSidKey'] ?? 'en_US').replaceAll('_', '-'),
    language,
    words: languages.words(language)
  };
}
