import type { TextKind } from '@toolkit/sfdx-project';

/**
 * How many characters a translation may have. Metadata API guide, "Translations" and "CustomObjectTranslation", where it names
 * a maximum; else what the text itself may have (`limits.ts`), marked with * as *assumed*.
 */
export const TEXT_LIMITS: Readonly<Record<TextKind, number>> = {
  label: 765,
  app: 765,
  'app description': 255, // *
  tab: 80, // *
  'report type': 50, // *
  'report type description': 255, // *
  'report type section': 50, // *
  'report type column': 80, // *
  action: 765,
  value: 255, // *
  object: 40, // *
  objects: 40, // *
  'name field': 80,
  field: 40,
  'help text': 510, // *
  relationship: 80,
  'field value': 255, // *
  'lookup filter message': 255, // *
  'validation message': 255, // *
  'record type': 765,
  'record type description': 255, // *
  'layout section': 765
};
