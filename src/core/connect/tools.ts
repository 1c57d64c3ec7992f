// Made by build.mjs: to add a tool, add its file to exports/.
import { appStore } from './exports/app-store';
import { askNicely } from './exports/ask-nicely';
import { delighted } from './exports/delighted';
import { freshdesk } from './exports/freshdesk';
import { googleForms } from './exports/google-forms';
import { googleMaps } from './exports/google-maps';
import { googlePlay } from './exports/google-play';
import { googleReviews } from './exports/google-reviews';
import { intercom } from './exports/intercom';
import { jiraService } from './exports/jira-service';
import { koboToolbox } from './exports/kobo-toolbox';
import { limeSurvey } from './exports/lime-survey';
import { microsoftForms } from './exports/microsoft-forms';
import { npsList } from './exports/nps-list';
import { qualtrics } from './exports/qualtrics';
import { qualtricsLegacy } from './exports/qualtrics-legacy';
import { salesforceCases } from './exports/salesforce-cases';
import { surveyMonkey } from './exports/survey-monkey';
import { trustpilot } from './exports/trustpilot';
import { typeform } from './exports/typeform';
import { zendesk } from './exports/zendesk';
import type { Tool } from './tool';

/** The tools whose exports are recognised. */
export const tools: readonly Tool[] = [
  appStore,
  askNicely,
  delighted,
  freshdesk,
  googleForms,
  googleMaps,
  googlePlay,
  googleReviews,
  intercom,
  jiraService,
  koboToolbox,
  limeSurvey,
  microsoftForms,
  npsList,
  qualtrics,
  qualtricsLegacy,
  salesforceCases,
  surveyMonkey,
  trustpilot,
  typeform,
  zendesk,
];
