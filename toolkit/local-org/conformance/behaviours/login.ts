/** Longer than files are elsewhere: a table, in which each behaviour stands for itself. */
import assert from 'node:assert/strict';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { assumed, page, recorded } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asFields, assertError, Client } from '../client.ts';
import type { Answer } from '../client.ts';
import type { TestOrg } from '../testOrg.ts';

const tokenPath = '/services/oauth2/token';

function help(id: string, name: string): Source {
  return page(
    `https://help.salesforce.com/s/articleView?id=xcloud.${id}.htm&type=5`,
    `Salesforce Help, ${name}`
  );
}

const passwordFlow = help('remoteaccess_oauth_username_password_flow', 'OAuth 2.0 Username-Password Flow');
const jwtFlow = help('remoteaccess_oauth_jwt_flow', 'OAuth 2.0 JWT Bearer Flow');
const errors = help('remoteaccess_oauth_flow_errors', 'OAuth 2.0 Authorization Errors');

function assertOAuthError(answer: Answer, error: string, description: string): void {
  assert.deepEqual([answer.status, answer.body], [400, { error, error_description: description }]);
}

export const login: Area = {
  name: 'Login',
  behaviours: [
    {
      does: 'The password grant gives a token, the instance, the identity URL, the time in milliseconds and a signature.',
      source: passwordFlow,
      test: async ({ nobody, url }) => {
        const answer = await nobody.form(tokenPath, {
          grant_type: 'password',
          client_id: 'id',
          client_secret: 'secret',
          username: 'admin@local.example',
          password: 'local'
        });
        const body = asFields(answer.body);
        assert.deepEqual(Object.keys(body).sort(), [
          'access_token',
          'id',
          'instance_url',
          'issued_at',
          'signature',
          'token_type'
        ]);
        assert.equal(body['instance_url'], url);
        assert.equal(body['token_type'], 'Bearer');
        assert.match(String(body['issued_at']), /^\d{13}$/);
      }
    },
    {
      does: 'A token is the 15-character organization id, "!" and random text.',
      source: recorded('forcedotcom/sfdx-core src/util/sfdc.ts: the form that sf accepts'),
      test: ({ admin }) => {
        assert.match(admin.token ?? '', /^00D\w{12}![.\w]{80,120}$/);
      }
    },
    {
      does: 'A wrong password or user is 400 invalid_grant, "authentication failure".',
      source: errors,
      test: async ({ nobody }) => {
        assertOAuthError(
          await nobody.form(tokenPath, {
            grant_type: 'password',
            username: 'admin@local.example',
            password: 'wrong'
          }),
          'invalid_grant',
          'authentication failure'
        );
        assertOAuthError(
          await nobody.form(tokenPath, {
            grant_type: 'password',
            username: "o'nobody@x.example",
            password: 'local'
          }),
          'invalid_grant',
          'authentication failure'
        );
      }
    },
    {
      does: 'An inactive user cannot log in: 400 inactive_user.',
      source: errors,
      test: async (org) => {
        const username = `${org.unique('gone')}@shop.example`;
        await addUser(org, username, false);
        assertOAuthError(
          await org.nobody.form(tokenPath, { grant_type: 'password', username, password: 'local' }),
          'inactive_user',
          'user is inactive'
        );
      }
    },
    {
      does: 'Deactivating a user ends their sessions.',
      source: page(
        'https://help.salesforce.com/s/articleView?id=platform.deactivating_users.htm&type=5',
        'Salesforce Help, Deactivate Users'
      ),
      test: async (org) => {
        const username = `${org.unique('leaving')}@shop.example`;
        const id = await addUser(org, username, true);
        const session = await Client.login(org.url, username);
        assert.equal((await session.get('/limits')).status, 200);
        assert.equal((await org.admin.patch(`/sobjects/User/${id}`, { IsActive: false })).status, 204);
        assertError(await session.get('/limits'), 401, 'INVALID_SESSION_ID');
      }
    },
    {
      does: 'An unknown grant type is 400 unsupported_grant_type, a missing one invalid_request.',
      source: errors,
      test: async ({ nobody }) => {
        assertOAuthError(
          await nobody.form(tokenPath, { grant_type: 'magic' }),
          'unsupported_grant_type',
          'grant type not supported'
        );
        assert.equal(asFields((await nobody.form(tokenPath, {})).body)['error'], 'invalid_request');
      }
    },
    {
      does: 'Without a token, or with a wrong one, the API is 401 INVALID_SESSION_ID, "Session expired or invalid".',
      source: recorded('forcedotcom/sf-fx-runtime-nodejs mappings/create-invalid-token.json'),
      test: async ({ nobody, url }) => {
        assertError(await nobody.get('/sobjects'), 401, 'INVALID_SESSION_ID', 'Session expired or invalid');
        assertError(
          await new Client(url, '00D000000000000!AQnope').get('/sobjects'),
          401,
          'INVALID_SESSION_ID'
        );
      }
    },
    {
      does: 'The older word "OAuth" in the Authorization header works as "Bearer" does.',
      source: assumed('oauth-header', 'examples of the SOAP era and clients such as Workbench send it'),
      test: async ({ nobody, admin }) => {
        assert.equal((await nobody.get('/limits', { authorization: `OAuth ${admin.token}` })).status, 200);
      }
    },
    {
      does: 'An Authorization header of another kind is 401 INVALID_AUTH_HEADER.',
      source: recorded('restforce/restforce issue 811'),
      test: async ({ nobody }) => {
        assertError(
          await nobody.get('/limits', { authorization: 'Basic eDp5' }),
          401,
          'INVALID_AUTH_HEADER',
          'INVALID_HEADER_TYPE'
        );
      }
    },
    {
      does: 'Logging in through a browser, and opening one with a token, are refused in words.',
      source: assumed('browser-login', 'no org does this: silence would hide the gap'),
      test: async ({ admin, nobody }) => {
        assertError(
          await nobody.get('/services/oauth2/authorize?response_type=code'),
          501,
          'LOCAL_ORG_UNSUPPORTED',
          /sf org login access-token/
        );
        assertError(
          await admin.get('/services/oauth2/singleaccess?redirect_uri=lightning'),
          501,
          'LOCAL_ORG_UNSUPPORTED',
          /sf org open/
        );
      }
    },
    {
      does: 'A revoked token is no longer good; revoking it again is an error.',
      source: help('remoteaccess_revoke_token', 'Revoke OAuth Tokens'),
      test: async ({ url, nobody }) => {
        const session = await Client.login(url, 'admin@local.example');
        assert.equal(
          (await nobody.form('/services/oauth2/revoke', { token: session.token ?? '' })).status,
          200
        );
        assertError(await session.get('/limits'), 401, 'INVALID_SESSION_ID');
        assert.equal(
          (await nobody.form('/services/oauth2/revoke', { token: session.token ?? '' })).status,
          400
        );
      }
    },
    {
      does: "Userinfo names the user as OpenID Connect does, with Salesforce's own keys beside.",
      source: help('remoteaccess_using_userinfo_endpoint', 'The UserInfo Endpoint'),
      test: async ({ clerk, url }) => {
        const info = asFields((await clerk.get('/services/oauth2/userinfo')).body);
        assert.equal(info['preferred_username'], 'clerk@shop.example');
        assert.equal(info['user_id'], clerk.userId);
        assert.equal(info['family_name'], 'Clerk');
        assert.equal(info['zoneinfo'], 'Europe/Berlin');
        assert.equal(info['utcOffset'], 3_600_000);
        assert.equal(info['sub'], `${url}/id/${String(info['organization_id'])}/${clerk.userId}`);
      }
    },
    {
      does: 'The identity URL takes the token in the header or as oauth_token.',
      source: help('remoteaccess_using_openid', 'Identity URLs'),
      test: async ({ admin, nobody }) => {
        const { identity } = asFields((await admin.get('/')).body);
        const path = new URL(String(identity)).pathname;
        const byHeader = asFields((await admin.get(path)).body);
        const byParameter = asFields(
          (await nobody.get(`${path}?format=json&oauth_token=${encodeURIComponent(admin.token ?? '')}`)).body
        );
        assert.equal(byHeader['username'], 'admin@local.example');
        assert.deepEqual(byParameter, byHeader);
        assert.match(String(asFields(byHeader['urls'])['rest']), /\/services\/data\/v\{version\}\/$/);
      }
    },
    {
      does: 'The identity URL without a good token is 403 with the words Missing_OAuth_Token or Bad_OAuth_Token.',
      source: help('remoteaccess_using_openid', 'Identity URLs'),
      test: async ({ admin, nobody }) => {
        const { identity } = asFields((await admin.get('/')).body);
        const path = new URL(String(identity)).pathname;
        assert.deepEqual(
          [(await nobody.get(path)).status, (await nobody.get(path)).body],
          [403, 'Missing_OAuth_Token']
        );
        assert.equal((await nobody.get(`${path}?oauth_token=nope`)).body, 'Bad_OAuth_Token');
      }
    },
    {
      does: 'A JWT bearer assertion signed with a registered key logs its subject in, with a scope and without a refresh token.',
      source: jwtFlow,
      test: async (org) => {
        const keys = await registeredKeys(org);
        const answer = await org.nobody.form(
          tokenPath,
          await assertion(keys.privateKey, org.url, 'clerk@shop.example', '3m')
        );
        const body = asFields(answer.body);
        assert.equal(answer.status, 200);
        assert.equal(body['refresh_token'], undefined);
        assert.equal(typeof body['scope'], 'string');
        assert.equal((await new Client(org.url, String(body['access_token'])).get('/limits')).status, 200);
      }
    },
    {
      does: 'An assertion signed with another key is 400 invalid_grant, "invalid assertion".',
      source: jwtFlow,
      test: async (org) => {
        await registeredKeys(org);
        const other = await generateKeyPair('RS256');
        assertOAuthError(
          await org.nobody.form(
            tokenPath,
            await assertion(other.privateKey, org.url, 'clerk@shop.example', '3m')
          ),
          'invalid_grant',
          'invalid assertion'
        );
      }
    },
    {
      does: 'An assertion without a signature, with a forged one, or changed after signing is 400 invalid_grant.',
      source: help('remoteaccess_oauth_jwt_flow', 'OAuth 2.0 JWT Bearer Flow'),
      test: async (org) => {
        const keys = await registeredKeys(org);
        const form = await assertion(
          keys.privateKey,
          'https://login.salesforce.com',
          'clerk@shop.example',
          '3m'
        );
        const [header = '', payload = '', signature = ''] = (form['assertion'] ?? '').split('.');
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
        const changed = part({ ...claims, sub: 'admin@local.example' });
        // The public key is known to everybody: as the secret of a symmetric signature it proves nothing.
        const confused = await new SignJWT({ ...claims })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode(await exportSPKI(keys.publicKey)));
        for (const forged of [
          `${part({ alg: 'none' })}.${payload}.`,
          `${part({ alg: 'none' })}.${payload}.${signature}`,
          `${header}.${changed}.${signature}`,
          `${header}.${payload}.`,
          confused
        ]) {
          assertOAuthError(
            await org.nobody.form(tokenPath, { ...form, assertion: forged }),
            'invalid_grant',
            'invalid assertion'
          );
        }
        assert.equal((await org.nobody.form(tokenPath, form)).status, 200);
      }
    },
    {
      does: 'An assertion may expire at any later time: sf sends milliseconds where seconds are meant.',
      source: recorded('forcedotcom/sfdx-core src/org/authInfo.ts: tryJwtAuth'),
      test: async (org) => {
        const keys = await registeredKeys(org);
        const form = await assertion(
          keys.privateKey,
          'https://login.salesforce.com',
          'clerk@shop.example',
          Date.now() + 300
        );
        assert.equal((await org.nobody.form(tokenPath, form)).status, 200);
      }
    },
    {
      does: 'An assertion for another audience is 400 invalid_grant, "audience is invalid".',
      source: page(
        'https://salesforce.stackexchange.com/questions/184363',
        'salesforce.stackexchange.com 184363'
      ),
      test: async (org) => {
        const keys = await registeredKeys(org);
        assertOAuthError(
          await org.nobody.form(
            tokenPath,
            await assertion(keys.privateKey, 'https://elsewhere.example', 'clerk@shop.example', '3m')
          ),
          'invalid_grant',
          'audience is invalid'
        );
      }
    },
    {
      does: 'An expired assertion is 400 invalid_grant, "expired authorization code".',
      source: page(
        'https://salesforce.stackexchange.com/questions/282513',
        'salesforce.stackexchange.com 282513'
      ),
      test: async (org) => {
        const keys = await registeredKeys(org);
        assertOAuthError(
          await org.nobody.form(
            tokenPath,
            await assertion(keys.privateKey, 'https://login.salesforce.com', 'clerk@shop.example', '-1m')
          ),
          'invalid_grant',
          'expired authorization code'
        );
      }
    },
    {
      does: 'An assertion for someone who may not use the app is 400 invalid_grant, "user hasn\'t approved this consumer".',
      source: page(
        'https://salesforce.stackexchange.com/questions/184363',
        'salesforce.stackexchange.com 184363'
      ),
      test: async (org) => {
        const keys = await registeredKeys(org);
        assertOAuthError(
          await org.nobody.form(
            tokenPath,
            await assertion(keys.privateKey, org.url, 'stranger@x.example', '3m')
          ),
          'invalid_grant',
          "user hasn't approved this consumer"
        );
      }
    },
    {
      does: 'The client credentials grant runs as one set user.',
      source: help('remoteaccess_oauth_client_credentials_flow', 'OAuth 2.0 Client Credentials Flow'),
      test: async ({ nobody, admin }) => {
        const answer = await nobody.form(tokenPath, {
          grant_type: 'client_credentials',
          client_id: 'app',
          client_secret: 'secret'
        });
        assert.equal(answer.status, 200);
        assert.ok(String(asFields(answer.body)['id']).endsWith(admin.userId));
        assertOAuthError(
          await nobody.form(tokenPath, { grant_type: 'client_credentials' }),
          'invalid_client_id',
          'client identifier invalid'
        );
      }
    },
    {
      does: 'A refresh token gives new access tokens until it is revoked.',
      source: help('remoteaccess_oauth_refresh_token_flow', 'OAuth 2.0 Refresh Token Flow'),
      test: async ({ nobody, url }) => {
        const first = asFields(
          (
            await nobody.form(tokenPath, {
              grant_type: 'password',
              username: 'auditor@shop.example',
              password: 'local',
              scope: 'api refresh_token'
            })
          ).body
        );
        const refresh = {
          grant_type: 'refresh_token',
          client_id: 'app',
          refresh_token: String(first['refresh_token'])
        };
        const second = asFields((await nobody.form(tokenPath, refresh)).body);
        assert.notEqual(second['access_token'], first['access_token']);
        const session = new Client(url, String(second['access_token']));
        assert.equal((await session.get('/limits')).status, 200);
        await nobody.form('/services/oauth2/revoke', { token: refresh.refresh_token });
        assertOAuthError(
          await nobody.form(tokenPath, refresh),
          'invalid_grant',
          'expired access/refresh token'
        );
        assertError(await session.get('/limits'), 401, 'INVALID_SESSION_ID');
      }
    },
    {
      does: 'SOAP login answers with session id, server URL and user.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_login.htm',
        'SOAP API guide, login()'
      ),
      test: async ({ nobody, url, admin }) => {
        const answer = await soapLogin(nobody, 'local');
        const xml = String(answer.body);
        assert.equal(answer.status, 200);
        assert.match(xml, new RegExp(`<serverUrl>${url}/services/Soap/u/66\\.0/00D\\w{12}</serverUrl>`));
        assert.match(xml, new RegExp(`<userId>${admin.userId}</userId>`));
        assert.match(xml, /<passwordExpired>false<\/passwordExpired>/);
        const token = /<sessionId>([^<]+)</.exec(xml)?.[1] ?? '';
        assert.equal((await nobody.get('/limits', { authorization: `Bearer ${token}` })).status, 200);
      }
    },
    {
      does: 'A failed SOAP login is a fault INVALID_LOGIN.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_login.htm',
        'SOAP API guide, login()'
      ),
      test: async ({ nobody }) => {
        const answer = await soapLogin(nobody, 'wrong');
        assert.equal(answer.status, 500);
        assert.match(
          String(answer.body),
          /<faultstring>INVALID_LOGIN: Invalid username, password, security token; or user locked out\.<\/faultstring>/
        );
      }
    },
    {
      does: 'Other SOAP calls get a fault that says the local org has none.',
      source: assumed('other-soap-calls', 'no org does this: silence would hide the gap'),
      test: async ({ nobody }) => {
        const answer = await nobody.post(
          '/services/Soap/m/66.0',
          '<Envelope><Body><deploy/></Body></Envelope>',
          { 'content-type': 'text/xml' }
        );
        assert.equal(answer.status, 500);
        assert.match(String(answer.body), /The local org does not serve \/services\/Soap\/m\/66\.0/);
      }
    },
    {
      does: 'A password in the address is refused: it belongs in the body.',
      source: assumed('password-in-address', 'stricter than an org: addresses are kept in logs'),
      test: async ({ nobody }) => {
        const query = 'grant_type=password&username=admin%40local.example&password=local';
        const refused = await nobody.get(`/services/oauth2/token?${query}`);
        assert.deepEqual([refused.status, asFields(refused.body)['error']], [400, 'invalid_request']);
        assert.equal((await nobody.send('POST', `/services/oauth2/token?${query}`)).status, 400);
      }
    }
  ]
};

async function addUser(org: TestOrg, username: string, isActive: boolean): Promise<string> {
  const [profile] = await org.admin.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  return org.admin.create('User', {
    Username: username,
    LastName: 'Gone',
    Email: username,
    Alias: 'gone',
    ProfileId: profile?.['Id'],
    IsActive: isActive,
    TimeZoneSidKey: 'America/Los_Angeles',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US'
  });
}

async function registeredKeys(org: TestOrg): Promise<Awaited<ReturnType<typeof generateKeyPair>>> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const answer = await org.nobody.post('/local/jwt-keys', { pem: await exportSPKI(keys.publicKey) });
  assert.equal(answer.status, 204);
  return keys;
}

async function assertion(
  privateKey: Parameters<SignJWT['sign']>[0],
  audience: string,
  subject: string,
  expires: string | number
): Promise<Record<string, string>> {
  const jwt = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer('app')
    .setSubject(subject)
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(privateKey);
  return { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: jwt };
}

function soapLogin(client: Client, password: string): Promise<Answer> {
  const xml =
    '<se:Envelope xmlns:se="http://schemas.xmlsoap.org/soap/envelope/"><se:Header/><se:Body><login xmlns="urn:partner.soap.sforce.com">' +
    `<username>admin@local.example</username><password>${password}</password></login></se:Body></se:Envelope>`;
  return client.post('/services/Soap/u/66.0', xml, { 'content-type': 'text/xml', soapaction: '""' });
}
