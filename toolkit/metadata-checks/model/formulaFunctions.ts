/** Where a formula stands decides what it may use. */
export type FormulaKind = 'field' | 'validation' | 'default' | 'flow';

/** "Formula Operators and Functions A-Z", https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm */
const FUNCTIONS =
  'abs acos addmonths and ascii asin atan atan2 begins blankvalue br case casesafeid ceiling char contains cos ' +
  'currencyrate date datetimevalue datevalue day dayofyear distance exp find floor formatduration fromunixtime ' +
  'geolocation getsessionid hour hyperlink if image includes initcap isblank isnull isnumber isoweek isoyear ispickval ' +
  'left len ln log lower lpad max mceiling mfloor mid millisecond min minute mod month not now nullvalue or pi picklistcount ' +
  'right round rpad second sin sqrt substitute tan text timenow timevalue today trim trunc unixtimestamp upper value ' +
  'weekday year';

const BY_KIND: Readonly<Record<FormulaKind, string>> = {
  field: '',
  default: '',
  // Record-change functions, REGEX and VLOOKUP: "Formula Operators and Functions by Context"
  validation: 'ischanged isnew priorvalue regex vlookup isclone',
  flow: 'ischanged isnew priorvalue regex isclone'
};

const known = new Set(FUNCTIONS.split(' '));
const knownByKind = new Map(
  Object.entries(BY_KIND).map(([kind, names]) => [kind, new Set(names.split(' '))])
);

/** Why a formula of this kind may not use the function; undefined when it may. */
export function functionProblem(name: string, kind: FormulaKind): string | undefined {
  const id = name.toLowerCase();
  if (known.has(id) || knownByKind.get(kind)?.has(id) === true) {
    return undefined;
  }
  const elsewhere = [...knownByKind.values()].some((names) => names.has(id));
  return elsewhere
    ? `${id.toUpperCase()} does not work in a ${kind} formula`
    : `there is no function ${id.toUpperCase()}`;
}
