export interface ReleaseFacts {
  changelog: string;
  /** Subscriber package version ids (04t) by alias. */
  versions: ReadonlyMap<string, string>;
  /** Labels of reports and dashboards: an upgrade replaces what an admin has changed in them. */
  overwritten: readonly string[];
}

const link = (host: string, id: string): string =>
  `https://${host}.salesforce.com/packaging/installPackage.apexp?p0=${id}`;

export function releaseNotes({ changelog, versions, overwritten }: ReleaseFacts): string {
  return [
    newestSection(changelog),
    '## Install',
    '| package | sandbox | production |',
    '| --- | --- | --- |',
    ...[...versions].map(
      ([alias, id]) => `| ${alias} | [install](${link('test', id)}) | [install](${link('login', id)}) |`
    ),
    '',
    'Then assign permission sets and ask the doctor: `npm run deploy -- --target-org ORG --only activate --only assign --only doctor`.',
    '',
    '## What an upgrade replaces',
    `Reports and dashboards come anew; what you changed in them is lost, unless you keep it before with \`npm run upgrade -- --target-org ORG --keep-reports\`: ${overwritten.toSorted().join(', ')}.`,
    'Then `npm run upgrade -- --target-org ORG`: new values of picklists and whatever else an upgrade does not carry (docs/upgrade.md).'
  ].join('\n');
}

/** The section of the newest version, with its heading. */
function newestSection(changelog: string): string {
  const [, section = ''] = /^(## \[[^]*?)(?=^## \[|$(?![^]))/m.exec(changelog) ?? [];
  return section.trim();
}
