import { toStoredDateTime } from '../../core/clock.ts';
import { keyPrefixOf, toId18 } from '../../core/ids.ts';
import type { Store } from '../store/store.ts';

export const NOTIFICATION_TABLES = `
  CREATE TABLE IF NOT EXISTS "_notification" (
    "id" INTEGER PRIMARY KEY, "userId" TEXT NOT NULL, "typeId" TEXT NOT NULL, "title" TEXT NOT NULL, "body" TEXT NOT NULL,
    "targetId" TEXT, "targetPageRef" TEXT, "senderId" TEXT NOT NULL, "createdAt" TEXT NOT NULL, "readAt" TEXT);
  CREATE INDEX IF NOT EXISTS "_notification.user" ON "_notification" ("userId", "id");`;

export interface NotificationRequest {
  typeId: string | undefined;
  recipientIds: string[];
  title: string | undefined;
  body: string | undefined;
  targetId: string | undefined;
  targetPageRef: string | undefined;
  senderId: string;
  now: Date;
}

export interface Notification {
  id: number;
  typeId: string;
  /** `DeveloperName` of the notification type. */
  type: string;
  title: string;
  body: string;
  targetId: string | null;
  targetPageRef: string | null;
  senderId: string;
  createdAt: string;
  readAt: string | null;
}

/** "Custom Notification Actions" (Actions Developer Guide): lengths, and who can be sent to. */
const MAX_TITLE = 250;
const MAX_BODY = 750;
const MAX_RECIPIENTS = 500;

/** The bell: custom notifications of each user. Part of the transaction that sends them. */
export class Notifications {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Gives what is wrong, in words; undefined when it was sent. */
  send(request: NotificationRequest): string | undefined {
    const problem = this.#problem(request);
    if (problem !== undefined) {
      return problem;
    }
    const {
      typeId = '',
      title = '',
      body = '',
      targetId = null,
      targetPageRef = null,
      senderId,
      now
    } = request;
    const insert = this.#store.prepare(
      `INSERT INTO "_notification" ("userId", "typeId", "title", "body", "targetId", "targetPageRef", "senderId", "createdAt")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
    );
    for (const userId of this.#users(request.recipientIds)) {
      insert.run(
        userId,
        toId18(typeId) ?? typeId,
        title,
        body,
        targetId,
        targetPageRef,
        senderId,
        toStoredDateTime(now)
      );
    }
    return undefined;
  }

  #problem({
    typeId,
    recipientIds,
    title,
    body,
    targetId,
    targetPageRef
  }: NotificationRequest): string | undefined {
    const type =
      typeId === undefined
        ? undefined
        : this.#store
            .prepare('SELECT 1 FROM "CustomNotificationType" WHERE "Id" = ?')
            .get(toId18(typeId) ?? '');
    if (type === undefined) {
      return `Missing or unknown input parameter: customNotifTypeId (${typeId ?? 'empty'})`;
    }
    if (title === undefined || body === undefined || recipientIds.length === 0) {
      return `Missing required input parameter: ${title === undefined ? 'title' : body === undefined ? 'body' : 'recipientIds'}`;
    }
    if (targetId === undefined && targetPageRef === undefined) {
      return 'Missing required input parameter: targetId or targetPageRef';
    }
    if (title.length > MAX_TITLE || body.length > MAX_BODY) {
      return `The ${title.length > MAX_TITLE ? 'title' : 'body'} is longer than ${title.length > MAX_TITLE ? MAX_TITLE : MAX_BODY} characters`;
    }
    return recipientIds.length > MAX_RECIPIENTS
      ? `There are more than ${MAX_RECIPIENTS} recipients`
      : undefined;
  }

  /** Users, the members of groups, and the owner of a record. Inactive users get nothing. */
  #users(recipientIds: readonly string[]): Set<string> {
    const users = new Set<string>();
    for (const id of recipientIds.map((recipient) => toId18(recipient) ?? recipient)) {
      const members =
        keyPrefixOf(id) === '00G'
          ? this.#store
              .prepare('SELECT "UserOrGroupId" AS "id" FROM "GroupMember" WHERE "GroupId" = ?')
              .all(id)
              .map((row) => String(row['id']))
          : [id];
      for (const member of members) {
        if (
          this.#store.prepare('SELECT 1 FROM "User" WHERE "Id" = ? AND "IsActive" = 1').get(member) !==
          undefined
        ) {
          users.add(member);
        }
      }
    }
    return users;
  }

  /** Newest first. */
  list(userId: string, limit = 50): Notification[] {
    const rows = this.#store
      .prepare(
        `SELECT n.*, t."DeveloperName" AS "type" FROM "_notification" n LEFT JOIN "CustomNotificationType" t ON t."Id" = n."typeId"
         WHERE n."userId" = ? ORDER BY n."id" DESC LIMIT ?`
      )
      .all(userId, limit);
    return rows.map((row) => ({
      id: Number(row['id']),
      typeId: String(row['typeId']),
      type: String(row['type'] ?? ''),
      title: String(row['title']),
      body: String(row['body']),
      targetId: textOrNull(row['targetId']),
      targetPageRef: textOrNull(row['targetPageRef']),
      senderId: String(row['senderId']),
      createdAt: String(row['createdAt']),
      readAt: textOrNull(row['readAt'])
    }));
  }

  unread(userId: string): number {
    const row = this.#store
      .prepare('SELECT count(*) AS "count" FROM "_notification" WHERE "userId" = ? AND "readAt" IS NULL')
      .get(userId);
    return Number(row?.['count']);
  }

  /** Marks some as read, or all of the user's. */
  markRead(userId: string, now: Date, ids?: readonly number[]): void {
    const only = ids === undefined ? '' : 'AND "id" IN (SELECT value FROM json_each(?))';
    this.#store
      .prepare(`UPDATE "_notification" SET "readAt" = ? WHERE "userId" = ? AND "readAt" IS NULL ${only}`)
      .run(toStoredDateTime(now), userId, ...(ids === undefined ? [] : [JSON.stringify(ids)]));
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
