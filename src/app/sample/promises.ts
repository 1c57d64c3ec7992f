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
export function promisesTab({ touchpoints: t, metrics: m, promises: p, stated: s, owners: o }: SampleWords): SampleTab {
  const promise = (id: keyof typeof p, touchpoint: string, ...rest: Cell[]): Cell[] => [id, touchpoint, p[id], ...rest];
  return tabOf(promisesTable, [
    // Where stated, metric, kept when, promised for, we believe, customers expect, in our control, owner, since, status, competitors say, delivered by, told on.
    promise('P01', t.ads, s.film, null, null, null, 0.95, null, 'Yes'),
    promise('P02', t.booking, s.booking, m.price, null, 0.95, 0.94, 'yes', 'Yes'),
    promise('P03', t.booking, s.home, m.booking, 'under 3 minutes', 0.8, 0.82, '<= 4 minutes', 'Yes'),
    promise('P04', t.confirmation, s.booking, m.confirmation, '<= 60 seconds', 0.95, null, null, 'Yes'),
    promise('P05', t.prearrival, s.mail, 'CSAT', null, 0.8, 0.85, null, 'Yes'),
    promise('P06', t.shuttle, s.home, m.shuttle, '<= 20 minutes', 0.9, 0.85, null, 'No'),
    promise('P07', t.checkIn, s.home, m.checkIn, '<= 5 minutes', 0.9, 0.88, null, 'Yes', null, null, null, null, null, '2026-11-03'),
    promise('P08', t.checkIn, s.club, m.checkIn, '<= 2 minutes', 0.9, 0.8, null, 'Yes', o.marketing),
    promise('P09', t.room, s.mail, m.ready, 'yes', 0.95, 0.99, 'yes', 'Yes'),
    promise('P10', t.room, s.room, m.quiet, '>= 4', 0.85, 0.93, '>= 4', 'Partly'),
    promise('P11', t.room, s.room, m.clean, '>= 4', 0.85, 0.98, '>= 4', 'Yes'),
    promise('P12', t.wifi, s.room, 'CSAT', '>= 4', 0.85, 0.99, '>= 4', 'Yes'),
    promise('P13', t.wifi, s.card, m.speed, '>= 25 Mbit/s', 0.9, 0.8, '>= 50 Mbit/s', 'Yes'),
    promise('P14', t.breakfast, s.card, 'CSAT', '>= 4', 0.8, 0.96, '>= 4', 'Yes'),
    promise('P15', t.breakfast, s.card, m.local, '>= 70 %', 0.9, 0.95, null, 'Partly'),
    promise('P16', t.restaurant, s.room, 'CSAT', '>= 4', 0.75, 0.9, null, 'Yes'),
    promise('P17', t.phone, s.help, m.phone, '<= 60 seconds', 0.9, 0.86, null, 'Yes'),
    promise('P18', t.phone, s.help, 'Resolved', 'yes', 0.8, 0.9, null, 'Yes'),
    promise('P19', t.chat, s.help, m.human, 'yes', 0.9, 0.93, 'yes', 'Yes', null, '2026-09-01'),
    promise('P20', t.checkOut, s.poster, 'NPS', '>= 9', 0.5, 0.7, null, 'Partly'),
    promise('P21', t.invoice, s.terms, m.invoice, 'yes', 0.95, 0.97, null, 'Yes'),
    promise('P22', t.refunds, s.terms, 'On time', '<= 0 days', 0.9, 0.92, null, 'Yes', null, '2026-01-01'),
    promise('P23', t.club, s.club, m.points, '<= 2 days', 0.9, 1, null, 'Yes'),
    promise('P24', t.care, s.help, m.answer, '<= 3 days', 0.9, 0.9, '<= 1 day', 'Yes'),
    promise('P25', t.checkIn, s.film, m.checkIn, null, null, null, null, 'Yes', null, null, 'Retired'),
  ]);
}
