import { proofIn } from '../../../src/core/declared/proof';

test.each([
  ['Certificate', 'Certificate'],
  [' certified by the EU ', 'certified by the EU'],
  ['Proved by a certificate: EN 13432', 'Proved by a certificate: EN 13432'],
  ['Certyfikat FSC', 'Certyfikat FSC'],
  ['憑證 ISO 22000', '憑證 ISO 22000'],
  ['认证', '认证'],
  ['', null],
  [null, null],
  ['>= 4', null],
  [3, null],
  ['one of: certificate; none', null],
  ['certificates on show', null],
])('%j proves a promise: %j', (cell, proof) => {
  expect(proofIn(cell)).toBe(proof);
});
