import { readConfig } from '../../../adapters/config';
import { KEY, read } from './credentials';

describe('names that nobody reads', () => {
  test.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['KEEP_DAY', 'KEEP_DAYS'],
    ['STORE_FLIE', 'STORE_FILE'],
    ['METRICS_TOKN', 'METRICS_TOKEN'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['PROT', 'PORT'],
    ['host', 'HOST'],
  ])('%s was meant to be %s: refused in .env, doubtful in an environment that others share', (name, meant) => {
    const cure = `Write ${meant}, or, if it is another program's, set ${meant} too.`;
    const told = [{ variable: name, message: 'is not a name that is read', cure }];
    expect(read({ [name]: '1' })).toMatchObject({ config: { warnings: told }, problems: [] });
    expect(readConfig({ [name]: '1' }, { anonymousTeams: false }, [name])).toEqual({ problems: told, warnings: [] });
  });

  test('what an environment is full of is none of them', () => {
    const usual =
      'PATH HOME HOSTNAME HOSTTYPE USER LOGNAME SHELL PWD OLDPWD TERM LANG LC_ALL TZ TMPDIR EDITOR MAIL DISPLAY ' +
      'XDG_DATA_DIRS XDG_DATA_HOME PGHOST PGPORT PGDATA DATABASE DATABASE_HOST DATABASE_PORT DATABASE_USER DATABASE_SSL ' +
      'NODE_ENV NODE_OPTIONS NODE_PATH npm_config_loglevel npm_package_name npm_lifecycle_event INIT_CWD CI POST HOSTS ' +
      'KUBERNETES_PORT KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT A_PORT A_SERVICE_HOST DB_PORT DB_PORT_5432_TCP ' +
      'CONTACTS_BOT_SERVICE_HOST CONTACTS_BOT_PORT WEBSITE_HOSTNAME DATA_DISK LOG_FILE TOKEN POSTGRES_PASSWORD ' +
      'TEAMS_APP_ID TEAMS_DEVELOPER_NAME TEAMS_WEBSITE_URL TEAMS_PRIVACY_URL TEAMS_TERMS_URL';
    expect(read(Object.fromEntries(usual.split(' ').map(name => [name, '1'])))).toMatchObject({
      problems: [],
      warnings: [],
    });
  });

  test("another program's name may stand beside the one that it is near to", () => {
    const both = { DATABASE_URI: 'postgres://a', DATABASE_URL: 'postgres://bot@db/bot', TOKEN_KEY: KEY };
    expect(read(both)).toMatchObject({ problems: [], warnings: [] });
  });
});
