import { Model } from '@odoo/o-spreadsheet';
import { registerDrawings } from './drawing';
import { registerLinks } from './link';
import { registerMarks } from './mark';
import { registerSteps } from './step';

registerMarks();
registerSteps();
registerLinks();
registerDrawings();

/** A spreadsheet in memory, which a page can show: empty, or of exported data. */
export const newModel = (data: object = {}): Model => new Model(data);
