/* Everything that footer.js makes a top-level function of, and nothing else. */
export { sidebarCall } from './bridge';
export { promiseInterval, promiseKept, promiseNps, promiseVerdict } from './functions';
export {
  checkAlignmentNow,
  checkDataNow,
  connectEvidence,
  onInstall,
  onOpen,
  reviewPromises,
  saveThisAuditNow,
  setUpAudit,
} from './menu';
