import { errorMessage, request } from 'preview/lds';
import Popover from 'preview/popover';
import { apiPath, context } from 'preview/session';
import type { Persona } from 'preview/session';

interface Language {
  code: string;
  /** As browsers and screen readers know it. */
  tag: string;
  name: string;
  current: 'true' | null;
}

interface Person {
  username: string;
  name: string;
  role: string;
  current: 'true' | null;
}

/** Who is logged in, and the others one can be. */
export default class UserMenu extends Popover {
  loading = false;
  error: string | undefined;
  people: Person[] = [];

  get userName(): string {
    return context().user.name;
  }

  get username(): string {
    return context().user.username;
  }

  /** Of the project, each in its own words; none to choose from where the project speaks one. */
  get languages(): Language[] {
    const { languages } = context().model;
    return languages.length < 2 ? [] : languages.map(named);
  }

  get hasLanguages(): boolean {
    return this.languages.length > 0;
  }

  get initials(): string {
    const words = this.userName.split(/\s+/);
    return `${words[0]?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
  }

  override toggle(): void {
    super.toggle();
    if (this.open && this.people.length === 0) {
      void this.load();
    }
  }

  async load(): Promise<void> {
    this.loading = true;
    try {
      this.people = sorted((await request('GET', '/local/personas')) as Persona[]);
      this.error = undefined;
    } catch (error) {
      this.error = errorMessage(error);
    }
    this.loading = false;
  }

  /** Another person is another session: the page loads anew, as after logging in. */
  handleChoose(event: Event & { currentTarget: HTMLElement }): void {
    const { username } = event.currentTarget.dataset;
    const url = new URL(location.href);
    url.searchParams.set('persona', username ?? '');
    sessionStorage.removeItem('preview.session');
    localStorage.setItem('preview.persona', username ?? '');
    url.searchParams.delete('persona');
    if (url.href === location.href) {
      location.reload();
    } else {
      location.assign(url);
    }
  }

  /** A setting of the person, as under Language & Time Zone: it stays, and their locale is another one. */
  async handleLanguage(event: Event & { currentTarget: HTMLElement }): Promise<void> {
    const { language } = event.currentTarget.dataset;
    try {
      await request('PATCH', `${apiPath}/sobjects/User/${context().user.id}`, {
        LanguageLocaleKey: language
      });
      sessionStorage.removeItem('preview.session');
      location.reload();
    } catch (error) {
      this.error = errorMessage(error);
    }
  }
}

/** `Deutsch`, `English`: without the country that `en_US` has. */
function named(code: string): Language {
  const [language = code] = code.split('_');
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? code;
  return {
    code,
    tag: code.replaceAll('_', '-'),
    name,
    current: code === context().user.language ? 'true' : null
  };
}

/** Those with a part to play first. */
function sorted(personas: Persona[]): Person[] {
  const { username: current } = context().user;
  const weight = ({ permissionSets, username }: Persona): number =>
    /^(admin|rep|colleague|owner|leader|manager|sync)@/.test(username)
      ? 0
      : permissionSets.length > 0
        ? 1
        : 2;
  return personas
    .toSorted((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name))
    .map((persona) => ({
      username: persona.username,
      name: persona.name,
      role: [
        persona.username.split('@')[0],
        ...persona.permissionSets.map((name) => name.replaceAll('_', ' '))
      ].join(' · '),
      current: persona.username === current ? 'true' : null
    }));
}
