import { did, ExcelizeError, loadExcelize } from '../../../../src/hosts/local/write/excelize';

test('excelize that came to an end is an error, and is there again for the next who needs it', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => {});
  const file = did((await loadExcelize()).NewFile());
  // Excelize 0.1.3 stumbles over this number, and takes its whole program along.
  expect(() => did(file.SetCalcProps({ IterateDelta: 0.001 }))).toThrow(ExcelizeError);
  const next = did((await loadExcelize()).NewFile());
  expect(did(next.NewSheet('Kept')).index).toBe(1);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
