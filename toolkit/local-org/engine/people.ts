import { objectNamed } from '../schema/schemaLookup.ts';
import type { OrgSchema } from '../core/schemaTypes.ts';
import type { Session, SObjectRecord } from '../core/types.ts';
import { Languages } from '../schema/words.ts';
import type { Project } from '@toolkit/sfdx-project';
import type { Store } from './store/store.ts';
import { UntilChange } from './store/untilChange.ts';

/** What a session is, besides what it may do. */
export type Person = Pick<Session, 'userId' | 'timeZone' | 'locale' | 'language' | 'words'>;

interface Known {
  person: Person;
  isActive: boolean;
}

/** The org's users, as every request asks for them. */
export class People {
  readonly #schema: OrgSchema;
  readonly #store: Store;
  readonly #languages: Languages;
  readonly #known: UntilChange<Known | null>;

  constructor(project: Project, schema: OrgSchema, store: Store) {
    this.#schema = schema;
    this.#store = store;
    this.#languages = new Languages(project, schema);
    this.#known = new UntilChange(store);
  }

  of(userId: string): Person {
    const known = this.#find(userId);
    if (known === null) {
      throw new Error(`There is no user ${userId}`);
    }
    return known.person;
  }

  isActive(userId: string): boolean {
    return this.#find(userId)?.isActive === true;
  }

  #find(userId: string): Known | null {
    return this.#known.get(userId, () => {
      const user = this.#store.get(objectNamed(this.#schema, 'User'), userId);
      return user === undefined
        ? null
        : { person: personOf(userId, user, this.#languages), isActive: user['IsActive'] === true };
    });
  }
}

function personOf(userId: string, user: SObjectRecord, languages: Languages): Person {
  const language = String(user['LanguageLocaleKey'] ?? 'en_US').replaceAll('_', '-');
  return {
    userId,
    timeZone: String(user['TimeZoneSidKey'] ?? 'GMT'),
    locale: String(user['LocaleSidKey'] ?? 'en_US').replaceAll('_', '-'),
    language,
    words: languages.words(language)
  };
}
