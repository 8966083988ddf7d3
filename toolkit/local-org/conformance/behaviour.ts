import type { TestOrg } from './testOrg.ts';

/** One thing the local org does, where it is said that Salesforce does it, and the test that shows it. */
export interface Behaviour {
  /** A full sentence, as `docs/local-org.md` prints it. */
  readonly does: string;
  /** An address, a recording in a public repository, or `assumed`: our own reading, with what it rests on and an id to ask for it. */
  readonly source: Source;
  readonly test: (org: TestOrg) => Promise<void> | void;
}

export type Source = { url: string; name: string } | { recorded: string } | { assumed: string; id: string };

export interface Area {
  readonly name: string;
  readonly behaviours: readonly Behaviour[];
}

/** A page of the REST API Developer Guide. */
export function restGuide(page: string, name: string): Source {
  return {
    name: `REST API guide, ${name}`,
    url: `https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/${page}.htm`
  };
}

/** A page of the User Interface API Developer Guide. */
export function uiGuide(page: string, name: string): Source {
  return {
    name: `UI API guide, ${name}`,
    url: `https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/${page}.htm`
  };
}

/** A page of the SOQL and SOSL Reference. */
export function soqlReference(page: string, name: string): Source {
  return {
    name: `SOQL reference, ${name}`,
    url: `https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/${page}.htm`
  };
}

/** An answer of a real org, kept in a public repository (`owner/name path`). */
export function recorded(where: string): Source {
  return { recorded: where };
}

export function page(url: string, name: string): Source {
  return { url, name };
}

/** @param id by which an org can be asked, and its answer be noted in `docs/proven.json` */
export function assumed(id: string, because: string): Source {
  return { assumed: because, id };
}

/** What an org answered to an assumption. */
export interface Proof {
  holds: boolean;
  /** Of Salesforce, as `Winter '27`. */
  release: string;
  /** A day, as `2026-11-30`. */
  on: string;
}

export type Proofs = Readonly<Record<string, Proof>>;
