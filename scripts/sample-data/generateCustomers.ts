/** Accounts, contacts, deals and who plays which part in them. */
import { dayFrom } from './calendarTime.ts';
import { CUSTOMERS } from './content/accounts.ts';
import type { Customer, CustomerContact } from './content/accounts.ts';
import { DEALS } from './content/deals.ts';
import type { Deal } from './content/deals.ts';
import { plain } from './generatePeople.ts';
import type { Random } from './random.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord, Step } from './sampleRecord.ts';

const LEAD_SOURCES = ['Web', 'Phone Inquiry', 'Partner Referral', 'Other'] as const;

export function generateCustomers(today: string, random: Random): Step[] {
  return [
    {
      operation: 'create',
      object: 'Account',
      label: 'accounts',
      records: CUSTOMERS.map((customer, index) => accountRecord(customer, index))
    },
    {
      operation: 'create',
      object: 'Contact',
      label: 'contacts',
      records: CUSTOMERS.flatMap((customer) =>
        customer.contacts.map((contact) => contactRecord(customer, contact))
      )
    },
    {
      operation: 'create',
      object: 'Opportunity',
      label: 'opportunities',
      records: DEALS.map((deal) => opportunityRecord(deal, today, random))
    },
    {
      operation: 'create',
      object: 'OpportunityContactRole',
      label: 'contact roles',
      records: DEALS.flatMap(roleRecords)
    }
  ];
}

export function customerOf(key: string): Customer {
  const customer = CUSTOMERS.find((known) => known.key === key);
  if (customer === undefined) {
    throw new Error(`There is no customer "${key}".`);
  }
  return customer;
}

export function dealOf(key: string): Deal {
  const deal = DEALS.find((known) => known.key === key);
  if (deal === undefined) {
    throw new Error(`There is no deal "${key}".`);
  }
  return deal;
}

export const ownerOf = (deal: Deal): string => deal.owner ?? customerOf(deal.customer).owner;

function accountRecord(customer: Customer, index: number): SampleRecord {
  return {
    ref: `account:${customer.key}`,
    fields: {
      Name: customer.name,
      Type: DEALS.some((deal) => deal.customer === customer.key && deal.stage === 'Closed Won')
        ? 'Customer - Direct'
        : 'Prospect',
      Industry: customer.industry,
      AccountNumber: `W-${String(1301 + index * 37)}`,
      BillingCity: customer.city,
      BillingCountry: customer.country,
      NumberOfEmployees: customer.employees,
      AnnualRevenue: customer.revenue,
      Website: `https://www.${customer.domain}`,
      Description: customer.description,
      OwnerId: ref(`user:${customer.owner}`)
    }
  };
}

function contactRecord(customer: Customer, contact: CustomerContact): SampleRecord {
  return {
    ref: `contact:${contact.key}`,
    fields: {
      AccountId: ref(`account:${customer.key}`),
      Salutation: contact.salutation,
      FirstName: contact.firstName,
      LastName: contact.lastName,
      Title: contact.title,
      Email: `${plain(`${contact.firstName}.${contact.lastName}`)}@${customer.domain}`,
      MailingCity: customer.city,
      MailingCountry: customer.country,
      OwnerId: ref(`user:${customer.owner}`)
    }
  };
}

function opportunityRecord(deal: Deal, today: string, random: Random): SampleRecord {
  const created = dayFrom(today, Math.min(deal.closesIn, 0) - random.int(45, 160));
  return {
    ref: `deal:${deal.key}`,
    fields: {
      Name: deal.name,
      AccountId: ref(`account:${deal.customer}`),
      StageName: deal.stage,
      Amount: deal.amount,
      CloseDate: dayFrom(today, deal.closesIn),
      Type: deal.type,
      LeadSource: random.pick(LEAD_SOURCES),
      NextStep: deal.nextStep ?? null,
      OwnerId: ref(`user:${ownerOf(deal)}`)
    },
    audit: { CreatedDate: `${created}T${String(random.int(7, 16)).padStart(2, '0')}:25:00Z` }
  };
}

function roleRecords(deal: Deal): SampleRecord[] {
  return deal.roles.map(([contact, role], index) => ({
    ref: `role:${deal.key}:${contact}`,
    fields: {
      OpportunityId: ref(`deal:${deal.key}`),
      ContactId: ref(`contact:${contact}`),
      Role: role,
      IsPrimary: index === 0
    }
  }));
}
