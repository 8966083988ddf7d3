/** Flows and components of the valid project. */
import { elements, group, xml } from './xml.ts';
import type { Files } from './xml.ts';

const MAIN = 'force-app/main';

const connector = (target: string, name = 'connector'): string =>
  group(name, elements({ targetReference: target }));
const jump = (target: string, name: string): string =>
  group(name, elements({ isGoTo: true, targetReference: target }));
const value = (kind: string, text: string): string => group('value', elements({ [kind]: text }));
/** Where Flow Builder puts elements: row by row down the way, fault paths beside it. */
const at = (row: number, column = 0): { locationX: number; locationY: number } => ({
  locationX: 176 + column * 264,
  locationY: 323 + row * 108
});

const assign = (place: ReturnType<typeof at>, name: string, to: string, from: string, next = ''): string =>
  group(
    'assignments',
    elements({ name, label: name, ...place }),
    group(
      'assignmentItems',
      elements({ assignToReference: to, operator: 'Assign' }),
      value('elementReference', from)
    ),
    next
  );

const filter = (field: string, operator: string, what: string): string =>
  group('filters', elements({ field, operator }), what);

export const validCode: Files = {
  [`${MAIN}/bookings/flows/Guest_Before_Save_Set_Key.flow-meta.xml`]: xml(
    'Flow',
    [
      '<apiVersion>66.0</apiVersion>',
      assign(at(0), 'Set_Key', '$Record.Guest_Key__c', 'Guest_Key', connector('Get_Others')),
      assign(at(1, 1), 'Keep_Problem', 'problem', '$Flow.FaultMessage'),
      group(
        'decisions',
        elements({ name: 'Any_Others', label: 'Any others?', ...at(2), defaultConnectorLabel: 'No' }),
        group(
          'rules',
          elements({ name: 'Some', conditionLogic: 'and' }),
          group(
            'conditions',
            elements({ leftValueReference: 'Get_Others.Id', operator: 'IsNull' }),
            group('rightValue', elements({ booleanValue: false }))
          ),
          connector('Set_State'),
          elements({ label: 'Yes' })
        )
      ),
      '<description>Gives a guest its key.</description>',
      group(
        'formulas',
        elements({
          name: 'Guest_Key',
          dataType: 'String',
          expression: '{!$Record.Visit__r.Name} & "-" & CASESAFEID({!$Record.Person__c})'
        })
      ),
      elements({
        interviewLabel: 'Guest key',
        label: 'Guest: Before Save, Set Key',
        processType: 'AutoLaunchedFlow'
      }),
      group(
        'recordLookups',
        elements({
          name: 'Get_Others',
          label: 'Get others',
          ...at(1),
          assignNullValuesIfNoRecordsFound: false
        }),
        connector('Any_Others'),
        connector('Keep_Problem', 'faultConnector'),
        elements({ filterLogic: 'and' }),
        filter('Person__c', 'EqualTo', value('elementReference', '$Record.Person__c')),
        elements({
          getFirstRecordOnly: true,
          object: 'Guest__c',
          queriedFields: ['Id', 'State__c'],
          storeOutputAutomatically: true
        })
      ),
      group(
        'start',
        elements({ locationX: 50, locationY: 0 }),
        connector('Set_Key'),
        elements({ filterLogic: 'and' }),
        filter('Person__c', 'IsNull', value('booleanValue', 'false')),
        elements({
          object: 'Guest__c',
          recordTriggerType: 'CreateAndUpdate',
          triggerType: 'RecordBeforeSave'
        })
      ),
      elements({ status: 'Active', triggerOrder: 10 }),
      group(
        'variables',
        elements({
          name: 'problem',
          dataType: 'String',
          isCollection: false,
          isInput: false,
          isOutput: false
        })
      ),
      ''
    ]
      .join('\n')
      .replace(
        '</assignments>\n<decisions>',
        `</assignments>\n${assign(at(3), 'Set_State', '$Record.State__c', 'Get_Others.State__c')}\n<decisions>`
      )
  ),
  [`${MAIN}/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml`]: xml(
    'Flow',
    [
      group(
        'actionCalls',
        elements({
          name: 'Send',
          label: 'Send',
          ...at(2),
          actionName: 'customNotificationAction',
          actionType: 'customNotificationAction'
        }),
        jump('Give_Up', 'faultConnector'),
        ...[
          ['customNotifTypeId', 'Get_Type.Id'],
          ['recipientIds', 'recipients'],
          ['title', 'Title'],
          ['body', 'Title'],
          ['targetId', '$Record.Id']
        ].map(([name = '', from = '']) =>
          group('inputParameters', elements({ name }), value('elementReference', from))
        )
      ),
      '<apiVersion>66.0</apiVersion>',
      group(
        'assignments',
        elements({ name: 'Add_Owner', label: 'Add the owner', ...at(1) }),
        group(
          'assignmentItems',
          elements({ assignToReference: 'recipients', operator: 'Add' }),
          value('elementReference', '$Record.OwnerId')
        ),
        connector('Send')
      ),
      assign(at(0, 1), 'Give_Up', 'problem', '$Flow.FaultMessage'),
      '<description>Tells the owner.</description>',
      elements({
        interviewLabel: 'Tell',
        label: 'Visit: After Save, Tell Owner',
        processType: 'AutoLaunchedFlow'
      }),
      group(
        'recordLookups',
        elements({ name: 'Get_Type', label: 'Get the type', ...at(0) }),
        connector('Add_Owner'),
        connector('Give_Up', 'faultConnector'),
        elements({ filterLogic: 'and' }),
        filter('DeveloperName', 'EqualTo', value('stringValue', 'Trips_Visit_Soon')),
        elements({
          getFirstRecordOnly: true,
          object: 'CustomNotificationType',
          queriedFields: 'Id',
          storeOutputAutomatically: true
        })
      ),
      group(
        'start',
        elements({ locationX: 50, locationY: 0 }),
        connector('Get_Type'),
        elements({ filterLogic: 'and' }),
        filter('Is_Open__c', 'EqualTo', value('booleanValue', 'true')),
        elements({ object: 'Visit__c', recordTriggerType: 'Update', triggerType: 'RecordAfterSave' })
      ),
      elements({ status: 'Active', triggerOrder: 10 }),
      group(
        'textTemplates',
        elements({ name: 'Title', isViewedAsPlainText: true, text: 'Visit {!$Record.Name} is open' })
      ),
      group(
        'variables',
        elements({
          name: 'problem',
          dataType: 'String',
          isCollection: false,
          isInput: false,
          isOutput: false
        })
      ),
      group(
        'variables',
        elements({
          name: 'recipients',
          dataType: 'String',
          isCollection: true,
          isInput: false,
          isOutput: false
        })
      )
    ].join('\n')
  ),

  [`${MAIN}/shared/labels/Shared.labels-meta.xml`]: labels({ Trips_Error_Retry: 'Try again' }),
  [`${MAIN}/bookings/labels/Bookings.labels-meta.xml`]: labels({
    Trips_VisitCard_Count: '{0} guests',
    Trips_VisitCard_Title: 'Who comes'
  }),

  ...bundle('shared', 'tripsWords', '<isExposed>false</isExposed>', {
    ts: `export function plural(count: number): string {\n  return count === 1 ? '' : 's';\n}\n`
  }),
  ...bundle('shared', 'tripsRetryButton', '<isExposed>false</isExposed>', {
    ts: `import { LightningElement } from 'lwc';\nimport retry from '@salesforce/label/c.Trips_Error_Retry';\n\nexport default class RetryButton extends LightningElement {\n  labels = { retry };\n}\n`,
    html: `<template>\n  <lightning-button label={labels.retry}></lightning-button>\n</template>\n`
  }),
  ...bundle(
    'bookings',
    'tripsVisitCard',
    `<isExposed>true</isExposed>
${group('targets', elements({ target: ['lightning__RecordPage', 'lightning__HomePage'] }))}
<targetConfigs><targetConfig targets="lightning__RecordPage"><property name="heading" type="String" label="Heading" /><objects><object>Visit__c</object></objects><supportedFormFactors><supportedFormFactor type="Large" /><supportedFormFactor type="Small" /></supportedFormFactors></targetConfig></targetConfigs>`,
    {
      ts: `import { LightningElement, api, wire } from 'lwc';
import { gql, graphql } from 'lightning/graphql';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import PERSON from '@salesforce/schema/Guest__c.Person__c';
import canManage from '@salesforce/customPermission/Trips_Manage_Visits';
import title from '@salesforce/label/c.Trips_VisitCard_Title';
import count from '@salesforce/label/c.Trips_VisitCard_Count';
import { plural } from 'c/tripsWords';

const GUESTS = gql\`
  query guests($id: ID) {
    uiapi {
      query {
        Guest__c(first: 50, where: { Visit__c: { eq: $id } }) {
          edges {
            node {
              Id
              State__c @optional {
                value
              }
            }
          }
        }
      }
    }
  }
\`;

export default class VisitCard extends LightningElement {
  @api recordId?: string;
  @api heading = title;
  labels = { title, count };
  result: unknown;

  @wire(graphql, { query: GUESTS, variables: '$variables' })
  receive(result: unknown): void {
    this.result = result;
  }

  get variables(): object {
    return { id: this.recordId };
  }

  get text(): string {
    return plural(2) + String(canManage);
  }

  async handleTag(): Promise<void> {
    await createRecord({ apiName: 'Guest__c', fields: { Visit__c: this.recordId, [PERSON.fieldApiName]: '005', State__c: 'Coming' } });
    await updateRecord({ fields: { Id: this.recordId, Is_Open__c: true } });
  }
}
`,
      html: `<template>
  <lightning-card title={heading}>
    <p>{text}</p>
    <p>{labels.count}</p>
    <c-trips-retry-button onclick={handleTag}></c-trips-retry-button>
  </lightning-card>
</template>
`
    }
  ),
  ...bundle(
    'complaints',
    'tripsProblemAction',
    `<isExposed>true</isExposed>
${group('targets', elements({ target: 'lightning__RecordAction' }))}
<targetConfigs><targetConfig targets="lightning__RecordAction"><actionType>ScreenAction</actionType></targetConfig></targetConfigs>`,
    {
      ts: `import { LightningElement, api } from 'lwc';\n\nexport default class ProblemAction extends LightningElement {\n  @api recordId?: string;\n}\n`,
      html: `<template>\n  <lightning-quick-action-panel header="x">{recordId}</lightning-quick-action-panel>\n</template>\n`
    }
  ),
  [`${MAIN}/complaints/quickActions/Visit__c.Log_Problem.quickAction-meta.xml`]: xml(
    'QuickAction',
    elements({
      actionSubtype: 'ScreenAction',
      description: 'Log a problem.',
      label: 'Log a problem',
      lightningWebComponent: 'tripsProblemAction',
      optionsCreateFeedItem: false,
      type: 'LightningWebComponent'
    })
  )
};

function labels(values: Record<string, string>): string {
  const each = Object.entries(values).map(([fullName, text]) =>
    group(
      'labels',
      elements({
        fullName,
        categories: 'Trips',
        language: 'en_US',
        protected: true,
        shortDescription: `Says ${fullName}`,
        value: text
      })
    )
  );
  return xml('CustomLabels', each.join('\n'));
}

function bundle(feature: string, name: string, meta: string, sources: { ts: string; html?: string }): Files {
  const folder = `${MAIN}/${feature}/lwc/${name}/${name}`;
  return {
    [`${folder}.js-meta.xml`]: xml(
      'LightningComponentBundle',
      `<apiVersion>66.0</apiVersion>\n<description>About ${name}.</description>\n${meta.replace('</isExposed>', `</isExposed>\n<masterLabel>${name}</masterLabel>`)}`
    ),
    [`${folder}.ts`]: sources.ts,
    ...(sources.html === undefined ? {} : { [`${folder}.html`]: sources.html })
  };
}
