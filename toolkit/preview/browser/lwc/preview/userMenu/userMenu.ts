import { LightningElement } from 'lwc';
import { errorMessage, request } from 'preview/lds';
import { context } from 'preview/session';
import type { Persona } from 'preview/session';

interface Person {
  username: string;
  name: string;
  role: string;
  current: 'true' | null;
}

/** Who is logged in, and the others one can be. */
export default class UserMenu extends LightningElement {
  open = false;
  loading = false;
  error: string | undefined;
  people: Person[] = [];

  get userName(): string {
    return context().user.name;
  }

  get username(): string {
    return context().user.username;
  }

  get expanded(): string {
    return String(this.open);
  }

  get initials(): string {
    const words = this.userName.split(/\s+/);
    return `${words[0]?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
  }

  async toggle(): Promise<void> {
    this.open = !this.open;
    if (!this.open || this.people.length > 0) {
      return;
    }
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

  handleFocusOut(event: FocusEvent & { currentTarget: HTMLElement }): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node) || !event.currentTarget.contains(next)) {
      this.open = false;
    }
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) {
      return;
    }
    this.open = false;
    this.template?.querySelector<HTMLElement>('.preview-user')?.focus();
  }
}

/** Those with a part to play first. */
function sorted(personas: Persona[]): Person[] {
  const { username: current } = context().user;
  const weight = ({ permissionSets, username }: Persona): number =>
    /^(admin|rep|colleague|owner|leader|sync)@/.test(username) ? 0 : permissionSets.length > 0 ? 1 : 2;
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
