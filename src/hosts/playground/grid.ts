import { Model } from '@odoo/o-spreadsheet';
import { registerDrawings } from './drawing';
import { registerLinks } from './link';
import { registerMarks } from './mark';
import { registerOverruns } from './overrun';
import { registerSteps } from './step';
import { registerWraps } from './wrap';

registerMarks();
registerSteps();
registerLinks();
registerDrawings();
registerOverruns();
registerWraps();

/** A spreadsheet in memory, which a page can show: empty, or of exported data. */
export const newModel = (data: object = {}): Model => new Model(data);
