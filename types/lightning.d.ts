/** Platform modules that @salesforce/lightning-types does not cover. Shapes: developer.salesforce.com, LWC reference. */

declare module 'lightning/graphql' {
  interface GraphQlError {
    message: string;
    path?: (string | number)[];
    locations?: { line: number; column: number }[];
    extensions?: Record<string, unknown>;
  }
  interface GraphQlWireResult<T = unknown> {
    data?: T;
    errors?: GraphQlError[];
    refresh?: () => Promise<void>;
  }
  interface GraphQlConfig {
    query: unknown;
    variables?: Record<string, unknown>;
    operationName?: string;
  }
  /** Wire adapter. The answer has the shape of the query, which the handler states: `never` fits them all. */
  const graphql: new (callback: (result: GraphQlWireResult<never>) => void) => {
    connect(): void;
    update(config: GraphQlConfig): void;
    disconnect(): void;
  };
  /** What `gql` makes. Its text is for tests: in jest `gql` gives the text itself. */
  interface GraphQlDocument {
    toString(): string;
  }
  function gql(strings: TemplateStringsArray, ...values: unknown[]): GraphQlDocument;
  function executeMutation<T = unknown>(
    config: GraphQlConfig
  ): Promise<{ data?: T; errors?: GraphQlError[] }>;
  export { graphql, gql, executeMutation };
  export type { GraphQlConfig, GraphQlDocument, GraphQlError, GraphQlWireResult };
}

declare module 'lightning/uiRecordApi' {
  interface FieldValue {
    value: unknown;
    displayValue: string | null;
  }
  interface RecordRepresentation {
    id: string;
    apiName: string;
    fields: Record<string, FieldValue>;
  }
  interface RecordInput {
    apiName?: string;
    fields: Record<string, unknown>;
  }
  type Adapter<Config> = new (
    callback: (result: { data?: RecordRepresentation; error?: unknown }) => void
  ) => {
    connect(): void;
    update(config: Config): void;
    disconnect(): void;
  };
  const getRecord: Adapter<{ recordId?: string; fields?: unknown[]; optionalFields?: unknown[] }>;
  function createRecord(input: RecordInput): Promise<RecordRepresentation>;
  function updateRecord(input: RecordInput): Promise<RecordRepresentation>;
  function deleteRecord(recordId: string): Promise<void>;
  function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void>;
  function getFieldValue(record: RecordRepresentation | undefined, field: unknown): unknown;
  function getFieldDisplayValue(
    record: RecordRepresentation | undefined,
    field: unknown
  ): string | null | undefined;
  export {
    getRecord,
    createRecord,
    updateRecord,
    deleteRecord,
    notifyRecordUpdateAvailable,
    getFieldValue,
    getFieldDisplayValue
  };
  export type { RecordRepresentation, RecordInput };
}

declare module 'lightning/uiObjectInfoApi' {
  interface PicklistEntry {
    label: string;
    value: string;
  }
  type Adapter<Config, Data> = new (callback: (result: { data?: Data; error?: unknown }) => void) => {
    connect(): void;
    update(config: Config): void;
    disconnect(): void;
  };
  const getObjectInfo: Adapter<
    { objectApiName?: unknown },
    { defaultRecordTypeId: string; fields: Record<string, unknown> }
  >;
  const getPicklistValues: Adapter<
    { recordTypeId?: string; fieldApiName: unknown },
    { values: PicklistEntry[] }
  >;
  const getPicklistValuesByRecordType: Adapter<
    { objectApiName: unknown; recordTypeId?: string },
    { picklistFieldValues: Record<string, { values: PicklistEntry[] }> }
  >;
  export { getObjectInfo, getPicklistValues, getPicklistValuesByRecordType };
  export type { PicklistEntry };
}

declare module 'lightning/platformShowToastEvent' {
  class ShowToastEvent extends CustomEvent<unknown> {
    constructor(toast: {
      title?: string;
      message?: string;
      messageData?: (string | { url: string; label: string })[];
      variant?: 'info' | 'success' | 'warning' | 'error';
      mode?: 'dismissible' | 'pester' | 'sticky';
    });
  }
  export { ShowToastEvent };
}

declare module 'lightning/navigation' {
  /** TypeScript takes only a constructor of any arguments for a mixin. */
  type Constructor<T> = new (...args: any[]) => T;
  interface PageReference {
    type: string;
    attributes?: Record<string, unknown>;
    state?: Record<string, string | undefined>;
  }
  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;
  interface NavigationElement {
    [Navigate](reference: PageReference, replace?: boolean): void;
    [GenerateUrl](reference: PageReference): Promise<string>;
  }
  const NavigationMixin: {
    <T extends Constructor<object>>(base: T): T & Constructor<NavigationElement>;
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  };
  const CurrentPageReference: new (callback: (reference: PageReference) => void) => {
    connect(): void;
    update(config: object): void;
    disconnect(): void;
  };
  export { NavigationMixin, CurrentPageReference };
  export type { PageReference };
}

declare module 'lightning/actions' {
  class CloseActionScreenEvent extends CustomEvent<unknown> {
    constructor();
  }
  export { CloseActionScreenEvent };
}

declare module 'lightning/refresh' {
  class RefreshEvent extends CustomEvent<unknown> {
    constructor();
  }
  function registerRefreshHandler(context: unknown, handler: () => Promise<unknown>): string;
  function unregisterRefreshHandler(id: string): void;
  export { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler };
}

declare module 'lightning/messageService' {
  const APPLICATION_SCOPE: symbol;
  /** Wire adapter: gives the component its context, and ends its subscriptions when it leaves the page. */
  const MessageContext: new (callback: (context: object) => void) => {
    connect(): void;
    update(config: object): void;
    disconnect(): void;
  };
  type Subscription = object;
  function subscribe(
    context: unknown,
    channel: unknown,
    listener: (message: unknown) => void,
    options?: { scope?: symbol }
  ): Subscription;
  function unsubscribe(subscription: Subscription | null): void;
  function publish(context: unknown, channel: unknown, message?: unknown): void;
  export { APPLICATION_SCOPE, MessageContext, publish, subscribe, unsubscribe };
}

declare module '@salesforce/messageChannel/*' {
  const channel: object;
  export default channel;
}

declare module '@salesforce/resourceUrl/*' {
  const url: string;
  export default url;
}

declare module '@salesforce/label/*' {
  const label: string;
  export default label;
}

declare module '@salesforce/schema/*' {
  const reference: { fieldApiName: string; objectApiName: string };
  export default reference;
}

declare module '@salesforce/i18n/*' {
  const setting: string;
  export default setting;
}

declare module '@salesforce/customPermission/*' {
  const granted: boolean | undefined;
  export default granted;
}

/** Templates of a component that chooses one in `render()`. */
declare module '*.html' {
  const template: import('lwc').Template;
  export default template;
}

declare module 'lightning/pageReferenceUtils' {
  function encodeDefaultFieldValues(values: Record<string, unknown>): string;
  function decodeDefaultFieldValues(text: string): Record<string, string>;
  export { encodeDefaultFieldValues, decodeDefaultFieldValues };
}
