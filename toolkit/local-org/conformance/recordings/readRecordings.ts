/** Recordings of a real org's answers as VCR.py writes them: YAML files with requests and responses. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Interaction {
  method: string;
  /** From `/services/data` on, with the version of the local org's API. */
  path: string;
  body: unknown;
  status: number;
  answer: unknown;
}

interface Recorded {
  request: { method: string; uri: string; body: string | null };
  response: { status: { code: number }; body: { string?: string } };
}

/** By file, relative to the folder; what is not about JSON over REST is left out, and so is
 * what was edited by hand (CumulusCI says so in the name): nobody's org answered that. */
export async function readRecordings(folder: string): Promise<Map<string, Interaction[]>> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => /\.ya?ml$/.test(file) && !/ManualEdit/.test(file))
    .sort();
  const recordings = new Map<string, Interaction[]>();
  for (const file of files) {
    const interactions = interactionsOf(await readFile(join(folder, file), 'utf8'));
    if (interactions.length > 0) {
      recordings.set(file, interactions);
    }
  }
  return recordings;
}

export function interactionsOf(text: string): Interaction[] {
  let content: unknown;
  try {
    content = parse(text);
  } catch {
    return [];
  }
  const { interactions } = (content ?? {}) as { interactions?: unknown };
  const all = Array.isArray(interactions) ? interactions : [content];
  return all.filter(isRecorded).flatMap(interactionOf);
}

function isRecorded(value: unknown): value is Recorded {
  const { request, response } = (value ?? {}) as Partial<Recorded>;
  return typeof request?.uri === 'string' && response?.status !== undefined;
}

function interactionOf({ request, response }: Recorded): Interaction[] {
  const path = /\/services\/data\/v[\dx]+\.0(\/.*)$/.exec(request.uri)?.[1];
  const answer = jsonOf(response.body?.string);
  const body = jsonOf(request.body);
  if (path === undefined || answer === NO_JSON || body === NO_JSON) {
    return [];
  }
  return [
    {
      method: request.method,
      path,
      body:
        body === undefined
          ? undefined
          : JSON.parse(JSON.stringify(body).replaceAll(/\/data\/v[\dx]+\.0\//g, '/data/v66.0/')),
      status: response.status.code,
      answer
    }
  ];
}

const NO_JSON = Symbol('no JSON');

function jsonOf(text: string | null | undefined): unknown {
  if (text === null || text === undefined || text === '') {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}
