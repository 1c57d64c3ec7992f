import type { Command, Model } from '@odoo/o-spreadsheet';
import { registries, UIPlugin } from '@odoo/o-spreadsheet';

const STEP = 'PROMISE_AUDIT_STEP';

type StepCommand = { type: typeof STEP; work: () => void };

class StepPlugin extends UIPlugin {
  override handle(command: Command): void {
    const own = command as Command | StepCommand;
    if (own.type === STEP) own.work();
  }
}

export const registerSteps = (): void => void registries.featurePluginRegistry.add(STEP, StepPlugin);

/**
 * Does many commands as one: evaluated and drawn once, and undone at once. A single command costs about 28 ms by itself.
 * What formulas show is as it was before the step.
 */
export function inOneStep<T>(model: Model, work: () => T): T {
  let result: { value: T } | { error: unknown } | null = null;
  (model.dispatch as (type: string, command: Omit<StepCommand, 'type'>) => void)(STEP, {
    work() {
      // An error that left a command half done would leave the model so for good.
      try {
        result = { value: work() };
      } catch (error) {
        result = { error };
      }
    },
  });
  const done = result as { value: T } | { error: unknown } | null;
  if (done === null) throw new Error('the grid refused a step');
  if ('error' in done) throw done.error;
  return done.value;
}
