/** Types are checked by `npm run types`; swc only strips them, which keeps the suite fast. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/support/build.js',
  reporters: ['default', '<rootDir>/test/support/count.js'],
  testMatch: ['**/*.test.ts'],
  // `import('./sdk.js')` names the compiled file, as node16 resolution asks for.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }] },
};
