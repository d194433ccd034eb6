/** `node test/support/slack-schema.js SCHEMA MANIFEST`: says what Slack's own schema has against a manifest; exit code 1 then. */
const { readFileSync } = require('node:fs');
const { default: Ajv } = require('ajv');

const [schema, manifest] = process.argv.slice(2).map(path => JSON.parse(readFileSync(path, 'utf8')));
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
if (!validate(manifest)) {
  for (const { instancePath, message } of validate.errors ?? []) process.stderr.write(`${instancePath} ${message}\n`);
  process.exitCode = 1;
}
