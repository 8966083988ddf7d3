/**
 * Which folders of reports and dashboards somebody may open: whom they are shared with.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_foldershare.htm
 */
import type { FolderPart, Project } from '@toolkit/sfdx-project';
import type { QueryContext } from '../../core/types.ts';
import { executeSelect } from '../soql/index.ts';
import { fieldOf } from '../soql/tree/selectTree.ts';
import { sharesOf } from './folderShares.ts';

type Kind = FolderPart['kind'];

/** Anyone who has one of these opens every public folder. */
const ALL_FOLDERS = ['ViewAllData', 'ModifyAllData', 'ManageReportsInPublicFolders'];
/** Folders that every org has, and that everybody may open. */
const EVERYBODYS = new Set(['unfiled$public']);

export class FolderAccess {
  readonly #project: Project;
  readonly #context: QueryContext;
  readonly #groups: ReadonlySet<string>;
  readonly #all: boolean;

  constructor(project: Project, context: QueryContext) {
    const { session } = context;
    this.#project = project;
    this.#context = context;
    this.#all = session.system || ALL_FOLDERS.some((name) => session.access.hasPermission(name));
    this.#groups = new Set(this.#all ? [] : groupsOf(context));
  }

  /** `fullName`: folder and name of a report or dashboard. What lies in another folder is shared as that one is. */
  mayOpen(kind: Kind, fullName: string): boolean {
    const [top = ''] = fullName.split('/');
    if (this.#all || EVERYBODYS.has(top)) {
      return true;
    }
    const folder = this.#project.folders.find((each) => each.kind === kind && each.name === top);
    return folder !== undefined && this.#isShared(folder);
  }

  #isShared(folder: FolderPart): boolean {
    // The older way to say it, before folders could be shared one by one.
    if (['Public', 'PublicInternal'].includes(folder.xml.text('accessType') ?? '')) {
      return true;
    }
    return sharesOf(this.#context.db, folder).some(({ toType, to }) => {
      switch (toType) {
        case 'Organization':
          return to === 'AllInternalUsers';
        case 'Group':
          return this.#groups.has(to.toLowerCase());
        case 'User':
          return this.#isMe(to);
        default:
          // Said when the project is read: `projectGaps`.
          return false;
      }
    });
  }

  #isMe(username: string): boolean {
    const { records } = executeSelect(this.#context, {
      object: 'User',
      columns: [{ kind: 'value', expression: fieldOf('Username') }],
      where: {
        kind: 'compare',
        left: fieldOf('Id'),
        operator: '=',
        value: { type: 'string', value: this.#context.session.userId }
      },
      orderBy: []
    });
    return String(records[0]?.['Username']).toLowerCase() === username.toLowerCase();
  }
}

/** Developer names, in lower case, of the public groups that the session's user is in. */
function groupsOf(context: QueryContext): string[] {
  const { records } = executeSelect(
    { ...context, session: { ...context.session, system: true } },
    {
      object: 'GroupMember',
      columns: [{ kind: 'value', expression: fieldOf('Group', 'DeveloperName') }],
      where: {
        kind: 'compare',
        left: fieldOf('UserOrGroupId'),
        operator: '=',
        value: { type: 'string', value: context.session.userId }
      },
      orderBy: []
    }
  );
  return records.map((record) => {
    const { DeveloperName: name } = (record['Group'] ?? {}) as { DeveloperName?: string | null };
    return String(name).toLowerCase();
  });
}

/** Shares that nothing here looks at. */
export function unsupportedShares(project: Project): { what: string; name: string; file: string }[] {
  const known = new Set(['Organization', 'Group', 'User']);
  return project.folders.flatMap(({ name, file, xml }) =>
    xml
      .children('folderShares')
      .map((share) => share.requiredText('sharedToType'))
      .filter((type) => !known.has(type))
      .map((type) => ({ what: `folders shared with ${type}`, name, file }))
  );
}
