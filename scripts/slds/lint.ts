/**
 * Salesforce's own linter of SLDS 2 over our templates and styles. It knows warnings only, and ends well whatever it finds: here each
 * one is mended or explained, and an explanation that nothing needs any more is one too many.
 */
import { relative } from 'node:path';
import { lint } from '@salesforce-ux/slds-linter/executor';

interface Finding {
  file: string;
  line: number;
  rule: string;
  message: string;
}

interface Explanation {
  rule: string;
  file?: RegExp;
  message: RegExp;
  why: string;
}

const EXPLAINED: Explanation[] = [
  {
    rule: 'slds/no-hardcoded-values-slds2',
    message: /no replacement styling hook/,
    why: 'Hairlines, dots, bars, shares of a width: the linter itself has no hook for them.'
  },
  {
    rule: 'slds/no-unsupported-hooks-slds2',
    file: /ridealongTouchTargets\.css$/,
    message: /--slds-c-button-/,
    why: 'Targets of 44 px in SLDS 1, where nothing else reaches into a base component: docs/decisions/0100.'
  },
  {
    rule: 'slds/no-slds-namespace-for-custom-hooks',
    file: /ridealongTouchTargets\.css$/,
    message: /--slds-c-button-/,
    why: 'They are hooks of SLDS 1, not ours: docs/decisions/0100.'
  }
];

const explains = ({ rule, file, message }: Explanation, finding: Finding): boolean =>
  finding.rule === rule && (file?.test(finding.file) ?? true) && message.test(finding.message);

/** The types of the package name files that it does not ship. */
interface Result {
  filePath: string;
  errors: { line: number; message: string; ruleId: string }[];
  warnings: Result['errors'];
}

const results = (await lint({ directory: 'force-app/main' })) as unknown as Result[];
const findings = results.flatMap(({ filePath, errors, warnings }) =>
  [...errors, ...warnings].map(({ line, message, ruleId }): Finding => ({
    file: relative('.', filePath),
    line,
    rule: ruleId,
    message
  }))
);
const open = findings.filter((finding) => !EXPLAINED.some((one) => explains(one, finding)));
const idle = EXPLAINED.filter((one) => !findings.some((finding) => explains(one, finding)));
for (const { file, line, rule, message } of open) {
  console.error(`${file}:${line}: ${message} (${rule})`);
}
for (const { rule, why } of idle) {
  console.error(`Nothing needs this explanation of ${rule} any more: ${why}`);
}
console.log(
  `slds: ${findings.length - open.length} findings explained, ${open.length} open, over ${results.length} files`
);
process.exitCode = open.length + idle.length > 0 ? 1 : 0;
