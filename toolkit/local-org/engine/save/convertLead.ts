import { toStoredDate, toStoredDateTime } from '../../core/clock.ts';
import type { ConvertRequest, ConvertResult } from '../../core/convertTypes.ts';
import { toId18 } from '../../core/ids.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { SaveRequest, SaveResult, SObjectRecord } from '../../core/types.ts';
import { moveActivities } from './moveChildren.ts';
import { errorsOf, refuse } from './refusal.ts';
import type { SaveContext } from './saveContext.ts';
import { saveError } from './saveErrors.ts';

type SaveRows = (request: SaveRequest) => SaveResult[];

/** "The system automatically maps standard lead fields to standard account, contact, and opportunity fields"; which ones: Help, "Lead Conversion Field Mapping". */
const ACCOUNT = {
  Name: 'Company',
  Phone: 'Phone',
  Fax: 'Fax',
  Website: 'Website',
  Industry: 'Industry',
  AnnualRevenue: 'AnnualRevenue',
  NumberOfEmployees: 'NumberOfEmployees',
  Rating: 'Rating',
  BillingStreet: 'Street',
  BillingCity: 'City',
  BillingState: 'State',
  BillingPostalCode: 'PostalCode',
  BillingCountry: 'Country'
};
const CONTACT = {
  Salutation: 'Salutation',
  FirstName: 'FirstName',
  LastName: 'LastName',
  Title: 'Title',
  Email: 'Email',
  Phone: 'Phone',
  MobilePhone: 'MobilePhone',
  Fax: 'Fax',
  LeadSource: 'LeadSource',
  Description: 'Description',
  MailingStreet: 'Street',
  MailingCity: 'City',
  MailingState: 'State',
  MailingPostalCode: 'PostalCode',
  MailingCountry: 'Country'
};

interface Converted {
  accountId: string;
  contactId: string;
  opportunityId: string | null;
}

/**
 * A lead becomes a contact of an account, with a deal where one is wanted, and its activities are theirs: SOAP API guide,
 * `convertLead()`; Help 000385227, "Activity history on a Lead when it is converted". All of it or nothing.
 */
export function convertLead(request: ConvertRequest, context: SaveContext, save: SaveRows): ConvertResult {
  const leadId = toId18(request.leadId) ?? request.leadId;
  try {
    const made = context.services.store.transaction(() => {
      const lead = leadToConvert(leadId, request, context);
      const converted = recordsOf(lead, request, context, save);
      close(lead, converted, request, context);
      giveActivities(leadId, converted, request, context);
      return converted;
    });
    return { leadId, ...made, success: true, errors: [] };
  } catch (error) {
    const nothing = { accountId: null, contactId: null, opportunityId: null };
    return { leadId, ...nothing, success: false, errors: errorsOf(error) };
  }
}

/** *Assumed*: codes and words. Whether its user has the permission to convert leads is not asked, only whether they may edit it; nor whether the status means converted. */
function leadToConvert(leadId: string, request: ConvertRequest, context: SaveContext): SObjectRecord {
  const { schema, store } = context.services;
  const object = objectNamed(schema, 'Lead');
  const lead = leadId.startsWith(object.keyPrefix) ? store.get(object, leadId) : undefined;
  const mayEdit = context.session.system || context.access.allowed(object, [leadId], 'edit').has(leadId);
  if (lead === undefined || lead['IsDeleted'] === true || !mayEdit) {
    refuse([saveError('INVALID_CROSS_REFERENCE_KEY', `invalid lead: ${leadId}`, ['leadId'])]);
    return {};
  }
  refuse(problemsOf(lead, request));
  return lead;
}

function problemsOf(lead: SObjectRecord, request: ConvertRequest): ReturnType<typeof saveError>[] {
  const { convertedStatus, accountId, contactId } = request;
  if (lead['IsConverted'] === true) {
    return [saveError('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead')];
  }
  if (convertedStatus === '') {
    return [saveError('INVALID_STATUS', `invalid convertedStatus: ${convertedStatus}`, ['convertedStatus'])];
  }
  // "This contact must be associated with the specified accountId, and an accountId must be specified."
  return contactId !== undefined && accountId === undefined
    ? [saveError('REQUIRED_FIELD_MISSING', 'An account goes with a contact that is there', ['accountId'])]
    : [];
}

/** By rules and flows, as the user who converts. */
function recordsOf(
  lead: SObjectRecord,
  request: ConvertRequest,
  context: SaveContext,
  save: SaveRows
): Converted {
  const owner = { OwnerId: request.ownerId ?? lead['OwnerId'] ?? null };
  const make = (object: string, row: SObjectRecord): string =>
    saved(save({ operation: 'create', object, rows: [row] }));
  const accountId =
    request.accountId === undefined
      ? make('Account', { ...mapped(lead, ACCOUNT), ...owner })
      : filled('Account', request.accountId, mapped(lead, ACCOUNT), context, save);
  const person = mapped(lead, CONTACT);
  const contactId =
    request.contactId === undefined
      ? make('Contact', { ...person, ...owner, AccountId: accountId })
      : filled('Contact', request.contactId, person, context, save, { accountId, lead, request });
  const opportunityId = request.makesOpportunity
    ? make('Opportunity', { ...dealOf(lead, request, context), ...owner, AccountId: accountId })
    : null;
  if (opportunityId !== null) {
    make('OpportunityContactRole', { OpportunityId: opportunityId, ContactId: contactId, IsPrimary: true });
  }
  return { accountId, contactId, opportunityId };
}

function saved([result]: SaveResult[]): string {
  refuse(result?.errors ?? []);
  return String(result?.id);
}

const mapped = (lead: SObjectRecord, fields: Readonly<Record<string, string>>): SObjectRecord =>
  Object.fromEntries(Object.entries(fields).map(([name, from]) => [name, lead[from] ?? null]));

/** "Only empty fields in the target object are overwritten"; the source of a lead only where that is asked for. */
function filled(
  name: string,
  idText: string,
  values: SObjectRecord,
  context: SaveContext,
  save: SaveRows,
  of?: { accountId: string; lead: SObjectRecord; request: ConvertRequest }
): string {
  const { schema, store } = context.services;
  const id = toId18(idText) ?? idText;
  const held = store.get(objectNamed(schema, name), id);
  if (held === undefined || (of !== undefined && held['AccountId'] !== of.accountId)) {
    refuse([saveError('INVALID_CROSS_REFERENCE_KEY', `invalid ${name.toLowerCase()}: ${idText}`)]);
  }
  const empty = Object.entries(values).filter(([field]) => (held?.[field] ?? null) === null);
  const source: SObjectRecord = of?.request.overwritesLeadSource
    ? { LeadSource: of.lead['LeadSource'] ?? null }
    : {};
  const row = { Id: id, ...Object.fromEntries(empty), ...source };
  return saved(save({ operation: 'update', object: name, rows: [row] }));
}

/** *Assumed*: the first stage that is open, closed with the quarter of the year. */
function dealOf(lead: SObjectRecord, request: ConvertRequest, context: SaveContext): SObjectRecord {
  const stage = context.services.store
    .prepare('SELECT "ApiName" FROM "OpportunityStage" WHERE "IsClosed" = 0 ORDER BY "SortOrder" LIMIT 1')
    .get()?.['ApiName'];
  const [year = 0, month = 1] = toStoredDate(context.now, context.session.timeZone).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0));
  return {
    Name: request.opportunityName ?? lead['Company'] ?? null,
    StageName: typeof stage === 'string' ? stage : null,
    CloseDate: lastDay.toISOString().slice(0, 10),
    LeadSource: lead['LeadSource'] ?? null
  };
}

function close(
  lead: SObjectRecord,
  { accountId, contactId, opportunityId }: Converted,
  { convertedStatus }: ConvertRequest,
  context: SaveContext
): void {
  const row = {
    Id: lead['Id'] ?? null,
    IsConverted: true,
    Status: convertedStatus,
    ConvertedDate: toStoredDate(context.now, context.session.timeZone),
    ConvertedAccountId: accountId,
    ConvertedContactId: contactId,
    ConvertedOpportunityId: opportunityId
  };
  saved(context.systemSave({ operation: 'update', object: 'Lead', rows: [row] }, { platform: true }));
}

/**
 * Help 000385227: the contact in their Name, the deal in their Related To, a new Last Modified; events of who converts go to the new
 * owner. *Assumed*: invitations of the lead become those of the contact, and no automation runs for either.
 */
function giveActivities(
  leadId: string,
  { contactId, opportunityId }: Converted,
  { ownerId }: ConvertRequest,
  context: SaveContext
): void {
  const { userId } = context.session;
  moveActivities(objectNamed(context.services.schema, 'Lead'), leadId, contactId, context, (row, child) => ({
    LastModifiedDate: toStoredDateTime(context.now),
    LastModifiedById: userId,
    ...(opportunityId === null ? {} : { WhatId: opportunityId }),
    ...(ownerId !== undefined && child.name === 'Event' && row['OwnerId'] === userId
      ? { OwnerId: ownerId }
      : {})
  }));
}
