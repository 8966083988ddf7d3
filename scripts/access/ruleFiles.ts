/** Validation rules as the files of a source tree, in the spelling that `npm run format` leaves alone. */
import type { ValidationRule } from './formulas.ts';

export interface RuleFile {
  name: string;
  content: string;
}

const ORIGIN = 'Generated from scripts/access/attendanceTable.ts.';

export function ruleFile(rule: ValidationRule): RuleFile {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8" ?>',
    '<ValidationRule xmlns="http://soap.sforce.com/2006/04/metadata">',
    element('fullName', rule.name),
    element('active', 'true'),
    element('description', `${rule.description} ${ORIGIN}`),
    element('errorConditionFormula', rule.formula),
    ...(rule.field === undefined ? [] : [element('errorDisplayField', rule.field)]),
    element('errorMessage', rule.message),
    '</ValidationRule>',
    ''
  ];
  return { name: `${rule.name}.validationRule-meta.xml`, content: lines.join('\n') };
}

/** A file that somebody wrote by hand is nobody's to delete. */
export function isGenerated(content: string): boolean {
  return content.includes(ORIGIN);
}

function element(name: string, text: string): string {
  return `    <${name}>${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
