/** The link of a video meeting, as far as it is safe to offer: a calendar entry is written by anybody who invites. Pure. */

export interface VideoLink {
  href: string;
  /** The service, as its host says. */
  service: string;
}

/** By the end of the host's name. What is not here is shown as no link. */
const SERVICES: readonly (readonly [host: string, service: string])[] = [
  ['teams.microsoft.com', 'Microsoft Teams'],
  ['teams.live.com', 'Microsoft Teams'],
  ['meet.google.com', 'Google Meet'],
  ['zoom.us', 'Zoom'],
  ['whereby.com', 'Whereby'],
  ['meet.goto.com', 'GoTo Meeting'],
  ['webex.com', 'Webex']
];

/** Undefined for everything but an encrypted address of a known service, with no name or password in front of it. */
export function videoLink(text: string | undefined): VideoLink | undefined {
  const address = text && !/\s/.test(text) ? addressOf(text) : undefined;
  if (!address || address.protocol !== 'https:' || address.username !== '' || address.password !== '') {
    return undefined;
  }
  const { hostname } = address;
  const known = SERVICES.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  return known && { href: address.href, service: known[1] };
}

function addressOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
