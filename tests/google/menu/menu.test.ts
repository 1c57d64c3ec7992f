import { start } from '../started';

// Checklist 4 to 8.
test.each(['NONE', 'LIMITED', 'FULL'] as const)(
  'the menu is whole in AuthMode.%s, after installing too, and nothing opens by itself',
  mode => {
    const { world, bundle } = start();
    world.authMode = mode;
    bundle.onOpen!({ authMode: mode });
    const menu = world.menu;
    bundle.onInstall!({ authMode: mode });
    expect(world.menu).toEqual(menu);
    expect(menu.map(item => item.label)).toEqual([
      'Set up audit',
      'Connect evidence',
      'Check alignment',
      'Check data',
      'Save this audit',
      'Review promises',
    ]);
    for (const { label, call } of menu) {
      expect(label).toMatch(/^[A-Z][a-z]+( [a-z]+)+$/);
      expect(typeof bundle[call]).toBe('function');
    }
    expect([world.sidebars, world.alerts, world.counter.total()]).toEqual([[], [], 0]);
  },
);
