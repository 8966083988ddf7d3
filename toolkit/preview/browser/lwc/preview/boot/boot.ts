/**
 * The first script of the page: logs in, sets the page's context, and only then loads synthetic shadow and the shell.
 * Components read who is logged in while they are being loaded, so nothing of theirs may come earlier.
 */
import { translated } from 'preview/pages';
import type { PreviewModel, Words } from 'preview/pages';
import { i18nValues, logIn, LoginError, readPermissions } from 'preview/session';
import type { FormFactor, Login, Permissions, Persona } from 'preview/session';

interface BootData {
  model: PreviewModel;
  problems: unknown[];
  build: string;
}

interface Session extends Login {
  permissions: Permissions;
  /** Which permissions were asked about: another build may ask about more. */
  asked: string;
}

const storageKey = 'preview.session';
const personaKey = 'preview.persona';

function readBootData(): BootData {
  return JSON.parse(document.querySelector('#preview-boot')?.textContent ?? '{}') as BootData;
}

function parameter(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** `?persona=` wins and stays; then the last one; then the first who is not an administrator. */
async function choosePersona(): Promise<string> {
  const named = parameter('persona') ?? localStorage.getItem(personaKey) ?? undefined;
  if (named !== undefined) {
    return named;
  }
  const response = await fetch('/local/personas');
  if (!response.ok) {
    throw new LoginError('The local org does not list its personas at /local/personas.');
  }
  const personas = (await response.json()) as Persona[];
  const first =
    personas.find(({ username }) => username.startsWith('rep@')) ??
    personas.find(({ permissionSets }) => permissionSets.length > 0) ??
    personas[0];
  if (!first) {
    throw new LoginError('The local org has no user who could log in.');
  }
  return first.username;
}

async function openSession(model: PreviewModel): Promise<Session> {
  const username = await choosePersona();
  const sets = Object.values(model.tabs).some(({ shownBy }) => shownBy !== undefined);
  const wanted = { ...model.permissions, sets };
  const asked = JSON.stringify(wanted);
  const stored = sessionStorage.getItem(storageKey);
  if (stored !== null) {
    const session = JSON.parse(stored) as Session;
    if (session.user.username === username && session.asked === asked) {
      // The token may still hold; what its user may do may have changed since the page was loaded last.
      const [isSame, permissions] = await Promise.all([
        isAlive(session),
        readPermissions(session.user.id, wanted, asker(session.accessToken)).catch(() => undefined)
      ]);
      if (isSame && permissions) {
        return { ...session, permissions };
      }
    }
  }
  let login: Login;
  try {
    login = await logIn(username);
  } catch (error) {
    // Someone who is not in this org (another database, another project) is forgotten.
    localStorage.removeItem(personaKey);
    throw error;
  }
  const permissions = await readPermissions(login.user.id, wanted, asker(login.accessToken));
  const session: Session = { ...login, permissions, asked };
  sessionStorage.setItem(storageKey, JSON.stringify(session));
  localStorage.setItem(personaKey, username);
  return session;
}

function asker(accessToken: string): (soql: string) => Promise<Record<string, unknown>[]> {
  return async (soql) => {
    const response = await fetch(`/services/data/v66.0/query?q=${encodeURIComponent(soql)}`, {
      headers: { Authorization: `Bearer ${accessToken}` }
    });
    if (!response.ok) {
      throw new Error(`Cannot read the user's permissions: ${await response.text()}`);
    }
    return ((await response.json()) as { records: Record<string, unknown>[] }).records;
  };
}

/** An org started anew does not know the tokens of the one before; one small question tells. */
async function isAlive({ accessToken }: Session): Promise<boolean> {
  const response = await fetch('/services/oauth2/userinfo', {
    headers: { Authorization: `Bearer ${accessToken}` }
  });
  // An answer that nobody reads keeps its connection, of which a page has six
  await response.text();
  return response.ok;
}

/** A phone below 768 pixels, as SLDS draws the line; `?formFactor=` overrides. */
function chooseFormFactor(): FormFactor {
  const named = parameter('formFactor');
  if (named === 'Small' || named === 'Medium' || named === 'Large') {
    return named;
  }
  return matchMedia('(max-width: 767px)').matches ? 'Small' : 'Large';
}

/** What the project says in the user's language, or in the language that theirs is a kind of (`es` for `es_MX`). */
async function readWords(language: string, { languages }: PreviewModel): Promise<Words> {
  const spoken = [language, language.split('_')[0]].find((each) => languages.includes(each ?? ''));
  if (spoken === undefined || spoken === languages[0]) {
    return {};
  }
  const response = await fetch(`/preview/words/${spoken}.json`);
  if (!response.ok) {
    throw new Error(`The texts in ${spoken} could not be read (${response.status}).`);
  }
  return (await response.json()) as Words;
}

/** `?pseudo=1` shows every label longer and accented: what stays plain is not a label, what is cut off is too tight. */
function labelReader(words: Words): (name: string, text: string) => string {
  if (parameter('pseudo') === undefined) {
    return (name, text) => words[`label ${name.replace(/^c\./, '')}`] ?? text;
  }
  const accents: Record<string, string> = {
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó',
    u: 'ú',
    A: 'Á',
    E: 'É',
    I: 'Í',
    O: 'Ó',
    U: 'Ú'
  };
  return (_name, text) => {
    const accented = text.replaceAll(/\{\d+\}|[aeiouAEIOU]/g, (found) => accents[found] ?? found);
    return `[${accented}${'~'.repeat(Math.ceil(text.length * 0.4))}]`;
  };
}

function showFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const box = document.createElement('main');
  box.className = 'slds-p-around_large';
  const heading = document.createElement('h1');
  heading.className = 'slds-text-heading_large';
  heading.textContent = 'The preview could not start';
  const text = document.createElement('p');
  text.className = 'slds-m-vertical_medium';
  text.textContent = message;
  const retry = document.createElement('button');
  retry.className = 'slds-button slds-button_brand';
  retry.textContent = 'Try again';
  retry.addEventListener('click', () => location.reload());
  box.append(heading, text, retry);
  document.body.replaceChildren(box);
}

async function start(): Promise<void> {
  const { model, problems, build } = readBootData();
  // Synthetic shadow needs nobody logged in: it loads meanwhile.
  const [session] = await Promise.all([openSession(model), import('@lwc/synthetic-shadow')]);
  const words = await readWords(session.user.language, model);
  globalThis.lightningPreview = {
    user: session.user,
    formFactor: chooseFormFactor(),
    i18n: i18nValues(session.user, model.currency),
    permissions: session.permissions,
    model: translated(model, words),
    label: labelReader(words),
    accessToken: session.accessToken
  };
  document.documentElement.lang = String(globalThis.lightningPreview.i18n['lang']);
  document.documentElement.dir = String(globalThis.lightningPreview.i18n['dir']);
  const { startPage } = await import('preview/main');
  startPage({ problems, build });
}

start().catch(showFailure);
