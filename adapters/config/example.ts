import { VARIABLE_NAMES, VARIABLES, type Variable } from './variables';

/** The text of `.env.example`: every variable, commented out, under its group. */
export function exampleFile(): string {
  const lines = [
    '# Copy to .env and fill in what you need; `npm start -- --check` says what would be served and what is wrong.',
    '# A platform without its settings is not served; its checks are never off. Written by `npm run env-example`.',
    '# The secrets below are public examples: they are refused, except the local database.',
  ];
  let group = '';
  for (const name of VARIABLE_NAMES) {
    const variable: Variable = VARIABLES[name];
    if (variable.group !== group) lines.push('', `## ${variable.group}`);
    group = variable.group;
    lines.push(`# ${variable.about}`, `# ${name}=${quoted(variable.example)}`);
  }
  return `${lines.join('\n')}\n`;
}

const quoted = (value: string): string => (/[\s#'"\\]/.test(value) ? `"${value}"` : value);
