/** One lead to convert, as `LeadConvert` of the SOAP API has it. */
export interface ConvertRequest {
  leadId: string;
  /** Of records that are there already. */
  accountId?: string | undefined;
  contactId?: string | undefined;
  ownerId?: string | undefined;
  convertedStatus: string;
  makesOpportunity: boolean;
  opportunityName?: string | undefined;
  overwritesLeadSource: boolean;
}

export interface ConvertResult {
  leadId: string;
  accountId: string | null;
  contactId: string | null;
  opportunityId: string | null;
  success: boolean;
  errors: { statusCode: string; message: string; fields: string[] }[];
}
