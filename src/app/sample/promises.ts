import type { Cell } from '../../core/cell/cell';
import { promisesTable } from '../../core/declared/input-tables';
import type { SampleWords } from '../../words/en/set-up/sample';
import type { SampleTab } from './tab';
import { tabOf } from './tab';

/**
 * 24 live promises and a retired one. Meant to come out as: kept P04 (on stale evidence), P11 (over many complaints), P12 (because 26 answers
 * are left out), P13, P14, P23; broken P02, P06 (not ours to keep), P07 and P08 (which contradict each other), P17, P19, P22, P24;
 * too close P03, P09 (where the house and its guests disagree), P10, P16, P18 (where regulars fare worse), P20;
 * too few P15, P21; no evidence P05; not measurable P01.
 */
export function promisesTab({
  touchpoints: t,
  metrics: m,
  promises: p,
  stated: s,
  owners: o,
  keptWhen: k,
  expected: e,
}: SampleWords): SampleTab {
  const promise = (id: keyof typeof p, touchpoint: string, ...rest: Cell[]): Cell[] => [id, touchpoint, p[id], ...rest];
  return tabOf(promisesTable, [
    // Where stated, metric, kept when, promised for, we believe, customers expect, in our control, owner, since, status, competitors say, delivered by, told on.
    promise('P01', t.ads, s.film, null, null, null, 0.95, null, 'Yes'),
    promise('P02', t.booking, s.booking, m.price, null, 0.95, 0.94, e.P02, 'Yes'),
    promise('P03', t.booking, s.home, m.booking, k.P03, 0.8, 0.82, e.P03, 'Yes'),
    promise('P04', t.confirmation, s.booking, m.confirmation, k.P04, 0.95, null, null, 'Yes'),
    promise('P05', t.prearrival, s.mail, 'CSAT', null, 0.8, 0.85, null, 'Yes'),
    promise('P06', t.shuttle, s.home, m.shuttle, k.P06, 0.9, 0.85, null, 'No'),
    promise('P07', t.checkIn, s.home, m.checkIn, k.P07, 0.9, 0.88, null, 'Yes', null, null, null, null, null, '2026-11-03'),
    promise('P08', t.checkIn, s.club, m.checkIn, k.P08, 0.9, 0.8, null, 'Yes', o.marketing),
    promise('P09', t.room, s.mail, m.ready, k.P09, 0.95, 0.99, e.P09, 'Yes'),
    promise('P10', t.room, s.room, m.quiet, '>= 4', 0.85, 0.93, '>= 4', 'Partly'),
    promise('P11', t.room, s.room, m.clean, '>= 4', 0.85, 0.98, '>= 4', 'Yes'),
    promise('P12', t.wifi, s.room, 'CSAT', '>= 4', 0.85, 0.99, '>= 4', 'Yes'),
    promise('P13', t.wifi, s.card, m.speed, k.P13, 0.9, 0.8, e.P13, 'Yes'),
    promise('P14', t.breakfast, s.card, 'CSAT', '>= 4', 0.8, 0.96, '>= 4', 'Yes'),
    promise('P15', t.breakfast, s.card, m.local, '>= 70 %', 0.9, 0.95, null, 'Partly'),
    promise('P16', t.restaurant, s.room, 'CSAT', '>= 4', 0.75, 0.9, null, 'Yes'),
    promise('P17', t.phone, s.help, m.phone, k.P17, 0.9, 0.86, null, 'Yes'),
    promise('P18', t.phone, s.help, 'Resolved', k.P18, 0.8, 0.9, null, 'Yes'),
    promise('P19', t.chat, s.help, m.human, k.P19, 0.9, 0.93, e.P19, 'Yes', null, '2026-09-01'),
    promise('P20', t.checkOut, s.poster, 'NPS', '>= 9', 0.5, 0.7, null, 'Partly'),
    promise('P21', t.invoice, s.terms, m.invoice, k.P21, 0.95, 0.97, null, 'Yes'),
    promise('P22', t.refunds, s.terms, 'On time', k.P22, 0.9, 0.92, null, 'Yes', null, '2026-01-01'),
    promise('P23', t.club, s.club, m.points, k.P23, 0.9, 1, null, 'Yes'),
    promise('P24', t.care, s.help, m.answer, k.P24, 0.9, 0.9, e.P24, 'Yes'),
    promise('P25', t.checkIn, s.film, m.checkIn, null, null, null, null, 'Yes', null, null, 'Retired'),
  ]);
}
