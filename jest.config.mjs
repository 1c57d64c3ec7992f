export default {
  testEnvironment: 'node',
  // One a core: jest leaves one of them idle otherwise.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/tests/setup.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  testSequencer: '<rootDir>/tests/sequencer.mjs',
  reporters: ['default', '<rootDir>/tests/reporter.mjs'],
};
