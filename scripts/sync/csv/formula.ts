/**
 * What a spreadsheet would run as a formula is written with an apostrophe before it; so is what begins with an apostrophe
 * already, so that reading can take away exactly what writing put there. https://owasp.org/www-community/attacks/CSV_Injection
 */
const DANGEROUS = "[\\s']*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
const FORMULA = new RegExp(`^${DANGEROUS}`);
const DEFUSED = new RegExp(`^'${DANGEROUS}`);

export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const undefused = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);
