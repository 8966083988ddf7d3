import type { Project } from '@toolkit/sfdx-project';
import { STANDARD_PROFILES } from '../access/profiles.ts';
import type { Findings } from '../../schema/findings.ts';
import { PERSON_RECORD_TYPE } from '../../schema/personAccounts.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Store } from '../store/store.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { customMetadataRows } from './customMetadataRows.ts';
import { opportunityStages } from './opportunityStages.ts';
import { keepPermissionRows, profilePermissionSet } from './permissionRows.ts';
import type { OrgSettings } from './settings.ts';
import { SystemRows } from './systemRows.ts';

export interface OrgIdentity {
  organizationId: string;
  /** The first user. The platform's own writes are in their name. */
  adminId: string;
}

interface Bootstrap {
  project: Project;
  schema: OrgSchema;
  store: Store;
  settings: OrgSettings;
  findings: Findings;
  now: Date;
}

/** What every org has before anyone works in it: itself, profiles, an administrator, and the project's setup records. */
export function bootstrapOrg(options: Bootstrap): OrgIdentity {
  const { project, schema, store, settings, findings, now } = options;
  return store.transaction(() => {
    const user = objectNamed(schema, 'User');
    const adminId = existingAdmin(store, user, settings) ?? store.nextId(user);
    const rows = new SystemRows(schema, store, now, adminId);
    const organizationId = keepOrganization(rows, schema, store, settings);
    const profiles = keepProfiles(rows, project);
    if (store.get(user, adminId) === undefined) {
      rows.insert(user, adminUser(adminId, profiles.get(STANDARD_PROFILES.admin) ?? '', settings));
    }
    const permissionSets = keepPermissionSets(rows, project, profiles);
    keepPermissionRows(rows, schema, project, permissionSets, profiles);
    keepSetup(rows, project, adminId);
    keepRecordTypes(rows, schema, project);
    addGroups(rows, schema, store, project);
    rows.keep('OpportunityStage', ['ApiName'], opportunityStages(project));
    rows.keep(
      'EntityDefinition',
      ['QualifiedApiName'],
      [...schema.objects.values()].filter(({ virtual }) => !virtual).map(entityDefinition)
    );
    for (const object of schema.objects.values()) {
      if (object.customMetadata) {
        rows.keep(object.name, ['DeveloperName'], customMetadataRows(project, object, findings));
      }
    }
    return { organizationId, adminId };
  });
}

function existingAdmin(store: Store, user: ObjectSchema, { adminUsername }: OrgSettings): string | undefined {
  return existingId(store, user, `"Username" = '${adminUsername.replaceAll("'", "''")}'`);
}

function existingId(store: Store, object: ObjectSchema, where: string): string | undefined {
  const id = store.select(object, where)[0]?.['Id'];
  return typeof id === 'string' ? id : undefined;
}

function keepOrganization(rows: SystemRows, schema: OrgSchema, store: Store, settings: OrgSettings): string {
  const organization = objectNamed(schema, 'Organization');
  const known = existingId(store, organization, '1');
  if (known !== undefined) {
    return known;
  }
  return rows.insert(organization, {
    Name: settings.organizationName,
    Country: 'DE',
    DefaultLocaleSidKey: settings.locale,
    TimeZoneSidKey: settings.timeZone,
    LanguageLocaleKey: settings.language,
    FiscalYearStartMonth: 1,
    DefaultAccountAccess: defaultAccess(schema, 'Account'),
    DefaultContactAccess: defaultAccess(schema, 'Contact'),
    DefaultOpportunityAccess: defaultAccess(schema, 'Opportunity'),
    DefaultLeadAccess: 'ReadEditTransfer',
    DefaultCaseAccess: 'ReadEditTransfer',
    DefaultCalendarAccess: 'HideDetails',
    OrganizationType: 'Developer Edition',
    InstanceName: 'LOCAL',
    IsSandbox: true
  });
}

function defaultAccess(schema: OrgSchema, name: string): string {
  const { sharingModel } = objectNamed(schema, name);
  return (
    { Private: 'None', Read: 'Read', ControlledByParent: 'ControlledByParent' }[String(sharingModel)] ??
    'Edit'
  );
}

/** Groups that the project brings. Those that people make in Setup are theirs, and so is who is in any of them. */
function addGroups(rows: SystemRows, schema: OrgSchema, store: Store, { groups }: Project): void {
  const object = objectNamed(schema, 'Group');
  const known = new Set(store.select(object, '1').map((row) => row['DeveloperName']));
  for (const { name, xml } of groups.filter((group) => !known.has(group.name))) {
    rows.insert(object, {
      Name: xml.requiredText('name'),
      DeveloperName: name,
      Type: 'Regular',
      DoesIncludeBosses: xml.boolean('doesIncludeBosses')
    });
  }
}

function keepProfiles(rows: SystemRows, project: Project): Map<string, string> {
  const licenses = rows.keep(
    'UserLicense',
    ['Name'],
    [
      {
        Name: 'Salesforce',
        MasterLabel: 'Salesforce',
        LicenseDefinitionKey: 'SFDC',
        Status: 'Active',
        TotalLicenses: 1000,
        UsedLicenses: 0
      },
      {
        Name: 'Salesforce Integration',
        MasterLabel: 'Salesforce Integration',
        LicenseDefinitionKey: 'SFDC_API_INTEGRATION',
        Status: 'Active',
        TotalLicenses: 5,
        UsedLicenses: 0
      }
    ]
  );
  const names = new Set([...Object.values(STANDARD_PROFILES), ...project.profiles.map(({ name }) => name)]);
  return rows.keep(
    'Profile',
    ['Name'],
    [...names].map((name) => ({
      Name: name,
      UserType: 'Standard',
      UserLicenseId:
        licenses.get(name === STANDARD_PROFILES.integration ? 'Salesforce Integration' : 'Salesforce') ?? null
    }))
  );
}

function adminUser(id: string, profileId: string, settings: OrgSettings): SObjectRecord {
  return {
    Id: id,
    Username: settings.adminUsername,
    FirstName: 'Ada',
    LastName: 'Admin',
    Name: 'Ada Admin',
    Alias: 'admin',
    CommunityNickname: 'admin',
    Email: settings.adminUsername,
    Title: 'Salesforce Administrator',
    IsActive: true,
    TimeZoneSidKey: settings.timeZone,
    LocaleSidKey: settings.locale,
    LanguageLocaleKey: settings.language,
    EmailEncodingKey: 'UTF-8',
    ProfileId: profileId,
    UserType: 'Standard'
  };
}

/** Each profile has a permission set of its own: PermissionSet object, `IsOwnedByProfile`. */
function keepPermissionSets(
  rows: SystemRows,
  project: Project,
  profiles: ReadonlyMap<string, string>
): Map<string, string> {
  const permissionSets = rows.keep(
    'PermissionSet',
    ['Name'],
    [
      ...[...profiles].map(([name, id]) => ({
        Name: profilePermissionSet(id),
        Label: name,
        ProfileId: id,
        IsOwnedByProfile: true,
        IsCustom: false,
        Type: 'Profile'
      })),
      ...project.permissionSets.map(({ name, label, description }) => ({
        Name: name,
        Label: label,
        Description: description ?? null,
        IsOwnedByProfile: false,
        IsCustom: true,
        Type: 'Regular'
      }))
    ]
  );
  const customPermissions = rows.keep(
    'CustomPermission',
    ['DeveloperName'],
    project.customPermissions.map(({ name, label, description }) => ({
      DeveloperName: name,
      MasterLabel: label,
      Language: 'en_US',
      Description: description ?? null
    }))
  );
  const grants = project.permissionSets.flatMap(({ name, xml }) =>
    xml
      .children('customPermissions')
      .filter((grant) => grant.boolean('enabled'))
      .flatMap((grant) => {
        const id = customPermissions.get(grant.requiredText('name'));
        return id === undefined
          ? []
          : [
              {
                ParentId: permissionSets.get(name) ?? null,
                SetupEntityId: id,
                SetupEntityType: 'CustomPermission'
              }
            ];
      })
  );
  rows.keep('SetupEntityAccess', ['ParentId', 'SetupEntityId'], grants);
  return permissionSets;
}

function keepSetup(rows: SystemRows, project: Project, adminId: string): void {
  rows.keep(
    'CustomNotificationType',
    ['DeveloperName'],
    project.notificationTypes.map(({ name, label, description, desktop, mobile }) => ({
      DeveloperName: name,
      MasterLabel: label,
      CustomNotifTypeName: label,
      Language: 'en_US',
      Description: description ?? null,
      Desktop: desktop,
      Mobile: mobile
    }))
  );
  const folders = rows.keep(
    'Folder',
    ['Type', 'DeveloperName'],
    project.folders.map(({ name, label, kind }) => ({
      Type: kind,
      DeveloperName: name.split('/').at(-1) ?? name,
      Name: label,
      AccessType: 'Public'
    }))
  );
  const folderLabels = new Map(
    project.folders.map(({ name, label, kind }) => [`${kind}|${name.split('/').at(-1)}`, label])
  );
  rows.keep(
    'Report',
    ['DeveloperName'],
    project.reports.map(({ developerName, label, description, folder, format }) => ({
      DeveloperName: developerName,
      Name: label.slice(0, 40),
      Description: description?.slice(0, 255) ?? null,
      Format: format,
      FolderName: folderLabels.get(`Report|${folder}`) ?? folder,
      OwnerId: folders.get(`Report|${folder}`) ?? adminId
    }))
  );
  rows.keep(
    'Dashboard',
    ['DeveloperName'],
    project.dashboards.map(({ developerName, label, folder }) => ({
      DeveloperName: developerName,
      Title: label,
      FolderName: folderLabels.get(`Dashboard|${folder}`) ?? folder,
      FolderId: folders.get(`Dashboard|${folder}`) ?? null,
      Type: 'LoggedInUser'
    }))
  );
}

function keepRecordTypes(rows: SystemRows, schema: OrgSchema, project: Project): void {
  const ofProject = project.objects.flatMap((object) =>
    object.recordTypes.map(({ name, label, description, xml }) => ({
      SobjectType: object.name,
      DeveloperName: name,
      Name: label,
      Description: description ?? null,
      IsActive: xml.boolean('active', true)
    }))
  );
  const ofPersons = {
    SobjectType: 'Account',
    DeveloperName: PERSON_RECORD_TYPE,
    Name: 'Person Account',
    IsActive: true,
    IsPersonType: true
  };
  const hasPersons = objectNamed(schema, 'RecordType').fields.has('ispersontype');
  rows.keep(
    'RecordType',
    ['SobjectType', 'DeveloperName'],
    [...ofProject, ...(hasPersons ? [ofPersons] : [])]
  );
}

function entityDefinition(object: ObjectSchema): SObjectRecord {
  return {
    DurableId: object.name,
    QualifiedApiName: object.name,
    DeveloperName: object.name.replace(/__(c|mdt|Share)$/, ''),
    MasterLabel: object.label,
    Label: object.label,
    PluralLabel: object.labelPlural,
    KeyPrefix: object.keyPrefix === '' ? null : object.keyPrefix,
    IsCustomizable: object.custom || object.sharingModel !== 'None',
    IsReplicateable: object.replicateable,
    IsRetrieveable: object.queryable,
    IsQueryable: object.queryable,
    IsTriggerable: object.createable,
    IsIdEnabled: true,
    IsEverCreatable: object.createable,
    IsEverUpdatable: object.updateable,
    IsEverDeletable: object.deletable,
    IsLayoutable: object.uiApi,
    InternalSharingModel: object.sharingModel,
    ExternalSharingModel: object.sharingModel
  };
}
