/** Who is logged in, as the org tells of them. */
export interface User {
  id: string;
  name: string;
  username: string;
  email: string;
  timeZone: string;
  /** As Salesforce writes it, e.g. `en_US`. */
  locale: string;
  language: string;
  isGuest: boolean;
}
