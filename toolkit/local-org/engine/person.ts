import type { Session, SObjectRecord } from '../core/types.ts';
import type { Languages } from '../schema/words.ts';

/** What a session is, besides what it may do. */
export type Person = Pick<Session, 'userId' | 'timeZone' | 'locale' | 'language' | 'words'>;

/** Of a stored user, or of none: scheduled paths of who has left run as the default workflow user. */
export const isActive = (user: SObjectRecord | undefined): boolean => user?.['IsActive'] === true;

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
