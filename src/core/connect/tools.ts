// Made by build.mjs: to add a tool, add its file to exports/.
import { appStore } from './exports/app-store';
import { delighted } from './exports/delighted';
import { freshdesk } from './exports/freshdesk';
import { googleForms } from './exports/google-forms';
import { googleMaps } from './exports/google-maps';
import { googlePlay } from './exports/google-play';
import { googleReviews } from './exports/google-reviews';
import { intercom } from './exports/intercom';
import { microsoftForms } from './exports/microsoft-forms';
import { npsList } from './exports/nps-list';
import { qualtrics } from './exports/qualtrics';
import { qualtricsLegacy } from './exports/qualtrics-legacy';
import { surveyMonkey } from './exports/survey-monkey';
import { trustpilot } from './exports/trustpilot';
import { typeform } from './exports/typeform';
import { zendesk } from './exports/zendesk';
import type { Tool } from './tool';

/** The tools whose exports are recognised. */
export const tools: readonly Tool[] = [
  appStore,
  delighted,
  freshdesk,
  googleForms,
  googleMaps,
  googlePlay,
  googleReviews,
  intercom,
  microsoftForms,
  npsList,
  qualtrics,
  qualtricsLegacy,
  surveyMonkey,
  trustpilot,
  typeform,
  zendesk,
];
