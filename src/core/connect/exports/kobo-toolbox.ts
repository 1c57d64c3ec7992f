import type { Tool } from '../tool';

/** One row for each visit, with what the form's own clock and the server have written; of several choices one column more for each. */
export const koboToolbox: Tool = {
  name: 'KoboToolbox',
  source: 'survey',
  looksLike: ['_uuid', '_submission_time', 'end', '_id|_index'],
  columns: [
    { header: '_id', holds: 'id' },
    // A form that was filled in far away may reach the server days later.
    { header: 'end', holds: 'date' },
    {
      header: '_validation_status',
      holds: 'leftOut',
      reasons: ['Not approved', 'validation_status_not_approved'],
      fine: ['Approved', 'validation_status_approved', 'On hold', 'validation_status_on_hold'],
    },
    { header: 'username|deviceid|device id|subscriberid|simserial|simid|phonenumber|_submitted_by', holds: null, isPrivate: true },
    { header: 'start|today|_uuid|_submission_time|_index|_notes|_status|__version__|_tags|_parent_index|_parent_table_name', holds: null },
  ],
};
