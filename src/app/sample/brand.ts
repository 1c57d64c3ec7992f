import type { Cell } from '../../core/cell/cell';
import { writeList } from '../../core/cell/text';
import { actionsTable, metricsTable, settingsTable, touchpointsTable } from '../../core/declared/input-tables';
import { settingColumns } from '../../core/declared/settings';
import type { SampleWords } from '../../words/en/set-up/sample';
import type { Words } from '../../words/words';
import { metricRows } from '../set-up/built-in';
import { auditDate } from './calendar';
import type { SampleTab } from './tab';
import { tabOf } from './tab';

/** Nobody can complain at the shuttle and in the chat, nobody owns the invoice, and nobody knows what some touchpoints are worth. */
export function touchpointsTab({
  touchpoints: t,
  stages: s,
  owners: o,
  channels: c,
  complaintChannels: by,
  aliases,
  money,
}: SampleWords): SampleTab {
  const worth = (value: number): number => (money.times === 1 ? value : Math.round(value * money.times));
  return tabOf(touchpointsTable, [
    [t.ads, s.discover, 'Before', c.film, o.marketing, 4, by.form],
    [t.booking, s.book, 'Before', c.web, o.web, 9, by.form, 3300, worth(9.2)],
    [t.confirmation, s.book, 'Before', c.mail, o.web, 5, by.mail, 3300, worth(1.5)],
    [t.prearrival, s.book, 'Before', c.mail, o.marketing, 4, by.mail, 3000, worth(2)],
    [t.shuttle, s.arrive, 'During', c.site, o.front, 5, null, 900, worth(6)],
    [t.checkIn, s.arrive, 'During', c.site, o.front, 8, by.desk, 4450, worth(4.9), aliases.checkIn],
    [t.room, s.stay, 'During', c.site, o.rooms, 10, by.card, 4450, worth(21)],
    [t.wifi, s.stay, 'During', c.app, o.it, 7, by.card, 4100, worth(5), aliases.wifi],
    [t.breakfast, s.stay, 'During', c.site, o.kitchen, 6, by.card, 3900, worth(7)],
    [t.restaurant, s.stay, 'During', c.site, o.kitchen, 5, by.desk, 1600, worth(11)],
    [t.spa, s.stay, 'During', c.site, o.spa, 4, by.desk, 1100],
    [t.phone, s.help, 'During', c.phone, o.service, 9, by.phone, 3800, worth(14.5), aliases.phone],
    [t.chat, s.help, 'During', c.chat, o.service, 5, null, 1250],
    [t.checkOut, s.after, 'After', c.whole, o.front, 6, by.desk, 4450, worth(12)],
    [t.invoice, s.after, 'After', c.mail, null, 5, by.mail, 1900, worth(3)],
    [t.refunds, s.after, 'After', c.mail, o.finance, 8, by.form, 840, worth(72)],
    [t.club, s.after, 'After', c.web, o.loyalty, 4, by.form, 2100, worth(8)],
    [t.care, s.after, 'After', c.letter, o.service, 7, by.form, 260, worth(95)],
  ]);
}

/** The built-in metrics, and the example's own. */
export function metricsTab(words: SampleWords): SampleTab {
  const { metrics: m, quietWords, units } = words;
  const yes = words.yesNo.yes;
  const yesNo = (name: string) => [name, 'Yes/no', null, null, null, 'Higher', yes.toLowerCase()];
  const duration = (name: string, highest: number, unit: string) => [name, 'Duration', 0, highest, unit, 'Lower'];
  return tabOf(metricsTable, [
    ...metricRows(words),
    yesNo(m.price),
    duration(m.booking, 60, units.minutes),
    duration(m.confirmation, 3600, units.seconds),
    duration(m.shuttle, 180, units.minutes),
    duration(m.checkIn, 120, units.minutes),
    yesNo(m.ready),
    [m.quiet, 'Rating', 1, 5, null, 'Higher', '>= 4', writeList(quietWords.map((word, i) => `${word} = ${i + 1}`))],
    [m.clean, 'Rating', 1, 5, null, 'Higher', '>= 4'],
    [m.speed, 'Amount', 0, 1000, units.speed, 'Higher'],
    [m.local, 'Share', null, null, null, 'Higher'],
    duration(m.phone, 120, units.minutes),
    yesNo(m.human),
    yesNo(m.invoice),
    duration(m.points, 60, units.days),
    duration(m.answer, 120, units.days),
  ]);
}

export function settingsTab({ brand, money }: SampleWords, meanings: Words['settingMeanings'], language: string): SampleTab {
  const values: { [K in keyof typeof settingColumns]?: Cell } = {
    auditDate,
    brand,
    promisedFor: '90 %',
    fewestAnswers: 10,
    confidence: '95 %',
    staleAfterDays: 180,
    promisedDates: 'End of day',
    openAndOverdue: 'Broken',
    isFeedbackTiedToPay: 'Yes',
    currency: money.currency || null,
    language,
  };
  const keys = Object.keys(settingColumns) as (keyof typeof settingColumns)[];
  return tabOf(
    settingsTable,
    keys.map(key => [settingColumns[key].header, values[key] ?? null, meanings[key]]),
  );
}

/** One action is overdue, one was dropped, one is done and changed nothing, and half of what is broken has none open. */
export function actionsTab({ touchpoints: t, promises: p, actions: a, owners: o, outcomes }: SampleWords): SampleTab {
  return tabOf(actionsTable, [
    ['P14', t.breakfast, p.P14, '2026-03-02', -0.06, a.rolls, o.kitchen, '2026-05-31', 'Done', '2026-05-29', null, outcomes.rolls],
    ['P06', t.shuttle, p.P06, '2026-04-20', -0.11, a.airport, o.front, '2026-06-30', 'Dropped', null, null, outcomes.airport],
    ['P24', t.care, p.P24, '2026-03-16', -0.38, a.letters, o.service, '2026-05-31', 'Done', '2026-05-28', null, outcomes.letters],
    ['P07', t.checkIn, p.P07, '2026-07-13', -0.24, a.desk, o.front, '2026-10-31', 'Open'],
    ['P17', t.phone, p.P17, '2026-09-07', -0.41, a.callBack, o.service, '2026-12-15', 'In progress'],
    ['P22', t.refunds, p.P22, '2026-10-05', -0.29, a.bank, o.finance, '2027-01-31', 'In progress'],
    ['P10', t.room, p.P10, '2026-10-19', -0.04, a.map, o.rooms, '2026-12-01', 'Open'],
  ]);
}
