import type { Tool } from '../tool';

/** Three header rows: short names, questions, `{"ImportId":"QID1"}`. Status and Finished may be words or numbers. */
export const qualtrics: Tool = {
  name: 'Qualtrics',
  source: 'survey',
  looksLike: ['ResponseId', 'RecordedDate|Recorded Date', 'Finished', 'Progress|DistributionChannel|UserLanguage'],
  columns: [
    { header: 'ResponseId|Response ID', holds: 'id' },
    { header: 'RecordedDate|Recorded Date', holds: 'date' },
    {
      header: 'Status|Response Type',
      holds: 'leftOut',
      reasons: ['Survey Preview', '1', 'Survey Test', '2', 'Spam', '8', 'Preview Spam', '9', 'Imported Spam', '12', 'Offline Spam', '20'],
      fine: ['IP Address', '0', 'Imported', '4', 'Offline', '16'],
    },
    { header: 'Finished', holds: 'leftOut', reasons: ['False', '0'], fine: ['True', '1'] },
    { header: 'UserLanguage|User Language', holds: 'segment' },
    { header: 'DistributionChannel|Distribution Channel', holds: 'segment' },
    { header: 'IPAddress|IP Address', holds: null, isPrivate: true },
    {
      header: /^(Recipient(LastName|FirstName|Email)|ExternalDataReference|ExternalReference|Location(Latitude|Longitude))$/i,
      holds: null,
      isPrivate: true,
    },
    { header: 'StartDate|Start Date|EndDate|End Date|Progress|Duration (in seconds)', holds: null },
    // Groups of a likelihood, timers and scores that Qualtrics works out itself.
    {
      header:
        /(_NPS_GROUP|_First Click|_Last Click|_Page Submit|_Click Count|_Browser|_Version|_Operating System|_Resolution|^SC\d+|_Topics|_Sentiment.*)$/i,
      holds: null,
    },
  ],
};
