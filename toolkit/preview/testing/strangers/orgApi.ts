/** Questions to the org that serves a stranger's project. */
export type ApiCall = (
  method: string,
  path: string,
  body?: unknown
) => Promise<{ status: number; body: unknown }>;

export function orgApi(url: string, token: string): ApiCall {
  return async (method, path, body) => {
    const response = await fetch(`${url}/services/data/v66.0${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

/** The administrator gets every permission set of the project, as its readme would have them do. */
export async function assignEverything(call: ApiCall, username: string): Promise<void> {
  const query = async (soql: string): Promise<{ Id: string }[]> => {
    const { body } = await call('GET', `/query?q=${encodeURIComponent(soql)}`);
    return (body as { records?: { Id: string }[] }).records ?? [];
  };
  const [user] = await query(`SELECT Id FROM User WHERE Username = '${username}'`);
  for (const { Id } of await query('SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = false')) {
    await call('POST', '/sobjects/PermissionSetAssignment', { AssigneeId: user?.Id, PermissionSetId: Id });
  }
}
