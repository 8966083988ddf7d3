/** Figures under the names of the fields that they go into: what `sync apply --from` takes. */
const day = (number: string): string => {
  const text = `CAST(${number} AS VARCHAR(8))`;
  return `CAST(SUBSTR(${text}, 1, 4) || '-' || SUBSTR(${text}, 5, 2) || '-' || SUBSTR(${text}, 7, 2) AS DATE)`;
};
const hundredths = (number: string): string => `CAST(${number} AS DECIMAL(18, 2)) / 100`;
const hours = (seconds: string): string =>
  hundredths(`CAST((${seconds} + 18 - (${seconds} + 18) % 36) / 36 AS BIGINT)`);

export const RESULT_MODELS: Readonly<
  Record<string, { from: string; columns: Readonly<Record<string, string>> }>
> = {
  Ridealong_Colleague__c: {
    from: 'colleague_figures',
    columns: {
      Id: 'colleague_id',
      Last_Customer_Meeting__c: day('last_day'),
      Next_Customer_Meeting__c: day('next_day'),
      Meetings_Last_90_Days__c: 'recent_meetings',
      Function_Size__c: 'function_size'
    }
  },
  Opportunity: {
    from: 'opportunity_figures',
    columns: {
      Id: 'opportunity_id',
      Ridealong_Joint_Meetings__c: 'joint_meetings',
      Ridealong_First_Joint_Meeting__c: day('first_day'),
      Ridealong_Last_Joint_Meeting__c: day('last_day'),
      Ridealong_Next_Joint_Meeting__c: day('next_day')
    }
  },
  Field_Time__c: {
    from: 'field_time',
    columns: {
      Field_Time_Key__c:
        "user_id || '-' || SUBSTR(CAST(month AS VARCHAR(8)), 1, 4) || '-' || SUBSTR(CAST(month AS VARCHAR(8)), 5, 2)",
      Month__c: day('month'),
      Function_Then__c: 'function_then',
      Meetings__c: 'meetings',
      Accounts__c: 'accounts',
      Opportunities__c: 'opportunities',
      Hours__c: hours('counted_seconds'),
      Challenges__c: 'challenges',
      Debriefs_Due__c: 'debriefs_due',
      Debriefs_Done__c: 'debriefs_done'
    }
  },
  Challenge_Theme__c: {
    from: 'theme_figures',
    columns: {
      Id: 'theme_id',
      Accounts__c: 'accounts',
      Opportunities__c: 'opportunities',
      Open_Pipeline__c: hundredths('open_cents'),
      Pipeline_Share__c: hundredths('share_cents'),
      Won_Amount__c: hundredths('won_cents'),
      Lost_Amount__c: hundredths('lost_cents'),
      Last_Heard_On__c: day('last_heard_day')
    }
  }
};
