import type { Forms } from './numbers';

/** What is counted: with the number as it is said, `2 odpowiedzi`. */
export const answers: Forms = ['odpowiedź', 'odpowiedzi', 'odpowiedzi'];
export const promises: Forms = ['obietnica', 'obietnice', 'obietnic'];
export const customers: Forms = ['klient', 'klientów', 'klientów', 'klienta'];
export const complaints: Forms = ['reklamacja', 'reklamacje', 'reklamacji'];
export const findings: Forms = ['ustalenie', 'ustalenia', 'ustaleń'];
export const actions: Forms = ['działanie', 'działania', 'działań'];
export const days: Forms = ['dzień', 'dni', 'dni', 'dnia'];
export const months: Forms = ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'];
export const rows: Forms = ['wiersz', 'wiersze', 'wierszy'];
export const columns: Forms = ['kolumna', 'kolumny', 'kolumn'];
export const cells: Forms = ['komórka', 'komórki', 'komórek'];
export const values: Forms = ['wartość', 'wartości', 'wartości'];
export const questions: Forms = ['pytanie', 'pytania', 'pytań'];
export const comments: Forms = ['komentarz', 'komentarze', 'komentarzy'];
export const touchpoints: Forms = ['punkt styku', 'punkty styku', 'punktów styku', 'punktu styku'];

/** In the genitive, behind *z* and *dla*: `z 1 odpowiedzi`, `z 22 obietnic`. */
export const ofAnswers: Forms = ['odpowiedzi', 'odpowiedzi', 'odpowiedzi'];
export const ofPromises: Forms = ['obietnicy', 'obietnic', 'obietnic'];
export const ofCustomers: Forms = ['klienta', 'klientów', 'klientów'];
export const ofReplies: Forms = ['odpowiedzi', 'odpowiedzi', 'odpowiedzi'];
