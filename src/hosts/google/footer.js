function onOpen(e) { return App.onOpen(e); }
function onInstall(e) { return App.onInstall(e); }
function setUpAudit() { return App.setUpAudit(); }
function checkAlignmentNow() { return App.checkAlignmentNow(); }
function connectEvidence() { return App.connectEvidence(); }
function checkDataNow() { return App.checkDataNow(); }
function saveThisAuditNow() { return App.saveThisAuditNow(); }
function reviewPromises() { return App.reviewPromises(); }
function sidebarCall(name, args) { return App.sidebarCall(name, args); }
/**
 * The share of answers that pass a test: the kept rate of a promise.
 *
 * @param {A2:A200} values The answers; blanks and N/A are no answers.
 * @param {">= 4"} keptWhen The test that an answer must pass, such as ">= 4", "within 2 days" or "yes".
 * @return {number} The kept rate, from 0 to 1.
 * @customfunction
 */
function PROMISE_KEPT(values, keptWhen) { return App.promiseKept(values, keptWhen); }
/**
 * Wilson's interval of the kept rate: its lower and its upper end, in two cells.
 *
 * @param {A2:A200} values The answers; blanks and N/A are no answers.
 * @param {">= 4"} keptWhen The test that an answer must pass, such as ">= 4", "within 2 days" or "yes".
 * @param {95%} confidence [OPTIONAL] How sure the interval must be; 95 % if left out.
 * @return {number[][]} Lower and upper end, from 0 to 1.
 * @customfunction
 */
function PROMISE_INTERVAL(values, keptWhen, confidence) { return App.promiseInterval(values, keptWhen, confidence); }
/**
 * The Net Promoter Score of answers from 0 to 10.
 *
 * @param {A2:A200} values The answers; blanks and N/A are no answers.
 * @return {number} The score in points, from -100 to 100.
 * @customfunction
 */
function PROMISE_NPS(values) { return App.promiseNps(values); }
/**
 * Whether a promise is kept, broken, too close to call, or has not enough evidence. It cannot know the other promises: among many, the audit
 * calls fewer of them broken or kept, for chance alone brings a few about.
 *
 * @param {A2:A200} values The answers; blanks and N/A are no answers.
 * @param {">= 4"} keptWhen The test that an answer must pass, such as ">= 4", "within 2 days" or "yes".
 * @param {90%} promisedFor For what share of customers it is promised.
 * @return {string} The verdict.
 * @customfunction
 */
function PROMISE_VERDICT(values, keptWhen, promisedFor) { return App.promiseVerdict(values, keptWhen, promisedFor); }
