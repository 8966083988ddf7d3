/** The permission set of the integration user, and the public group with which sharing rules share what it edits. */
export const SYNC_SET = 'Ridealong_Sync';
export const SYNC_GROUP = 'Ridealong_Sync_Users';
