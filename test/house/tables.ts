import { VARIABLE_NAMES, VARIABLES, type Variable } from '../../adapters/config/variables';

const MARKS = /(<!-- settings -->\n)[\s\S]*?(\n<!-- \/settings -->)/;

/** `docs/settings.md` with its tables as the program's own table of variables has them. */
export function withSettings(page: string): string {
  const groups = [...new Set(VARIABLE_NAMES.map(name => VARIABLES[name].group))];
  const tables = groups.map(group => {
    const rows = VARIABLE_NAMES.filter(name => VARIABLES[name].group === group).map(name => {
      const variable: Variable = VARIABLES[name];
      return `| \`${name}\` | ${variable.about} | \`${variable.example}\` |`;
    });
    return [`## ${group}`, '', '| Variable | What it is | Example |', '|---|---|---|', ...rows].join('\n');
  });
  return page.replace(MARKS, (_, open: string, close: string) => `${open}${tables.join('\n\n')}${close}`);
}
