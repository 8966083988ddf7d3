/** What a watch listens to. Five objects are what an org without an add-on may choose in Setup, _Change Data Capture_. */
export const CAPTURED_OBJECTS = [
  'Event',
  'EventRelation',
  'Opportunity',
  'Internal_Attendee__c',
  'Customer_Challenge__c'
] as const;

/** `/data/EventChangeEvent`, `/data/Internal_Attendee__ChangeEvent`. */
export const CHANNELS: readonly string[] = CAPTURED_OBJECTS.map(
  (name) => `/data/${name.replace(/__c$/, '__')}ChangeEvent`
);
