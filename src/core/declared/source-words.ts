import { foldText } from '../cell/text';
import type { SourceKind } from './choices';

/** Words for each kind of source, the first being the one that is offered; English, Polish, Chinese. */
const words: Record<SourceKind, string> = {
  survey:
    'Survey; Surveys; Customer survey; Questionnaire; Poll; Feedback form; Ankieta; Ankiety; Ankieta klienta; Badanie; 问卷; 問卷; 问卷调查; 問卷調查; 调查; 調查; 顧客調查',
  review:
    'Review; Reviews; Customer review; Online review; Online reviews; Google review; Google reviews; Opinia; Opinie; Recenzja; Recenzje; 评论; 評論; 评价; 評價; 網路評論; 顧客評論',
  complaint:
    'Complaint; Complaints; Complaint log; Complaints log; Complaint list; Customer complaint; Customer complaints; Reklamacja; Reklamacje; Skarga; Skargi; Zażalenie; Zażalenia; 投诉; 投訴; 客诉; 客訴; 申訴; 申诉; 抱怨; 顧客投訴; 客戶投訴',
  call: 'Call; Calls; Phone call; Phone calls; Telephone call; Rozmowa; Rozmowy; Rozmowa telefoniczna; 电话; 電話; 来电; 來電; 通話',
  'mystery-visit':
    'Mystery visit; Mystery visits; Mystery shopping; Mystery shopper; Mystery guest; Tajemniczy klient; Wizyta tajemniczego klienta; 神秘顾客; 神秘顧客; 神秘客; 秘密客',
  employee:
    'Employee; Employees; Staff; Staff survey; Employee survey; Employee feedback; Staff feedback; Colleague; Colleagues; Pracownik; Pracownicy; Ankieta pracownicza; Ankieta pracowników; Personel; Załoga; 员工; 員工; 職員; 职员; 同仁; 員工問卷; 員工調查; 员工调查',
  operations: 'Operations; Operational data; System; Log; Logs; Records; Operacje; Dane operacyjne; 运营; 營運; 運營; 系统; 系統; 紀錄',
  other: 'Other; Others; Inne; Inny; Inna; 其他; 其它',
};

/** Which kind each word stands for, as it is offered or written. */
export const sourceKinds: Record<string, SourceKind> = Object.fromEntries(
  Object.entries(words).flatMap(([kind, text]) => text.split('; ').map(word => [word, kind as SourceKind])),
);

/** Kinds of source, by the places that rows of evidence hold. */
export const kindsOfSource = Object.keys(words) as readonly SourceKind[];

/** The word of each kind that is offered. */
export const offeredSources: readonly string[] = Object.values(words).map(text => text.split('; ')[0]!);

const byWord = new Map(Object.entries(sourceKinds).map(([word, kind]) => [foldText(word), kind]));

/** The kind of source that a word stands for, in any case; undefined if nobody knows it: it could be a complaint, or an employee. */
export const sourceOf = (word: string): SourceKind | undefined => byWord.get(foldText(word));
