import { spawnSync } from 'node:child_process';

test('each command that writes, ended at some moment, damages nothing, and leaves nothing behind for the next run', () => {
  const { stdout, status } = spawnSync(process.execPath, ['tests/kill.mjs', '14', '7'], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject({ trials: 14, damaged: [], drafts: [], notAgain: [] });
  expect(status).toBe(0);
}, 600_000);
