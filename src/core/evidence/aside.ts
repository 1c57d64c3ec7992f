import { kindsOfSource } from '../declared/source-words';

/** Complaints are one-sided by nature and employees are no customers: both are seen beside the answers, never among them. */
export const COMPLAINTS = kindsOfSource.indexOf('complaint');
export const EMPLOYEES = kindsOfSource.indexOf('employee');
/** Of a word that nobody knows: it could mean either, so that its rows wait beside the answers, too. */
export const UNKNOWN_SOURCE = kindsOfSource.length;
export const isAside = (source: number): boolean => source === COMPLAINTS || source === EMPLOYEES || source === UNKNOWN_SOURCE;
