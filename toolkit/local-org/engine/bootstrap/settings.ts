import type { CurrencySettings } from '../../core/currencySettings.ts';
import type { SharingModel } from '../../core/schemaTypes.ts';

/** What an admin would set in Setup, and metadata of a package cannot. */
export interface OrgSettings {
  organizationName: string;
  /** Username of the first user, an administrator; also their e-mail address. */
  adminUsername: string;
  /** IANA zone of the org and of its first user. */
  timeZone: string;
  locale: string;
  language: string;
  /** ISO code; with several it is the corporate one. */
  currency: string;
  /** Several currencies. Once on they stay: a database file goes on having them. */
  currencies?: CurrencySettings;
  /** Shared Activities: events relate to several people, and EventRelation has `IsWhat`, `IsParent`, `IsInvitee`. */
  sharedActivities: boolean;
  /** Person accounts: customers who are persons. Once on they stay, as in an org. */
  personAccounts: boolean;
  /** Organisation-wide defaults of standard objects. */
  sharing: Readonly<Record<string, SharingModel>>;
}

/**
 * The stricter of what is usual: deals and customers are their owner's, so that what a persona may not see shows. The
 * project may say otherwise in an object's `sharingModel`.
 */
export const DEFAULT_SETTINGS: OrgSettings = {
  organizationName: 'Local Org',
  adminUsername: 'admin@local.example',
  timeZone: 'Europe/Berlin',
  locale: 'en_US',
  language: 'en_US',
  currency: 'EUR',
  sharedActivities: false,
  personAccounts: false,
  sharing: {
    Account: 'Private',
    Contact: 'ControlledByParent',
    Opportunity: 'Private',
    Event: 'Private',
    Task: 'Private',
    User: 'Read'
  }
};
