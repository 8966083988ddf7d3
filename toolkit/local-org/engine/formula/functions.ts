import { dateFunctions } from './dateFunctions.ts';
import type { FunctionDefinition } from './functionDefinition.ts';
import { mathFunctions } from './mathFunctions.ts';
import { textFunctions } from './textFunctions.ts';

export const FUNCTIONS: Readonly<Record<string, FunctionDefinition>> = {
  ...textFunctions,
  ...mathFunctions,
  ...dateFunctions
};

/** Salesforce has them (Help, "All Formula Operators and Functions"); nothing here has needed them yet. */
export const UNSUPPORTED_FUNCTIONS: ReadonlySet<string> = new Set([
  'CURRENCYRATE',
  'DISTANCE',
  'FORMATDURATION',
  'GEOLOCATION',
  'GETRECORDIDS',
  'GETSESSIONID',
  'IMAGEPROXYURL',
  'INCLUDE',
  'JSENCODE',
  'JSINHTMLENCODE',
  'JUNCTIONIDLIST',
  'LINKTO',
  'PARENTGROUPVAL',
  'PREDICT',
  'PREVGROUPVAL',
  'REQUIRESCRIPT',
  'URLFOR',
  'VLOOKUP'
]);
