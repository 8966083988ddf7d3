/** What starting needs of the org it has just started, over its public API. */
import { logIn as logInByPassword } from '@toolkit/local-org/login';

export const admin = 'admin@ridealong.local';

/** What an admin would have set in Setup of the org of this package. */
export const ORG_SETTINGS = { adminUsername: admin };

/** Access token of somebody of the sample data. */
export async function logIn(url: string, username: string): Promise<string> {
  return (await logInByPassword(url, username)).token;
}
