import { good } from '../states';
import { all, click, go, type Scene, serving, unchecked } from './scene';

export const connectedTabs = [
  { tab: 'Guests', rows: 20, newest: '2026-11-20', since: 12, columns: 6, promises: ['Spotless rooms'] },
  { tab: 'Laundry list', rows: null, newest: '2025-01-02', since: 0, columns: 2, promises: [] },
];

export const evidenceScenes: Record<string, Scene> = {
  'evidence, none': { reactions: serving({ ...unchecked, evidence: 0 }), act: go('Evidence'), says: 'No evidence yet' },
  evidence: { reactions: serving(), act: go('Evidence'), says: 'rows of evidence.' },
  'evidence, connected tabs': {
    reactions: serving({}, { connected: { gives: good(connectedTabs) } }),
    act: all(go('Evidence'), click('Show the connected tabs'), click('Disconnect: Guests')),
    says: '1 promise loses these answers.',
  },
};
