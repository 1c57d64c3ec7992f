import { staffWord } from '../../../src/core/connect/staff-survey';

const said = (tab: string, ...headers: string[]): boolean =>
  staffWord(
    tab,
    headers.map(short => ({ short, question: '' })),
  ) !== '';

test('answers of staff are known by the name of their tab, in each language', () => {
  expect(said('Employee survey 2026')).toBe(true);
  expect(said('staff_feedback_Q3')).toBe(true);
  expect(said('Ankieta pracownicza')).toBe(true);
  expect(said('Badanie opinii pracowników')).toBe(true);
  expect(said('員工意見調查_Q3')).toBe(true);
  expect(said('同仁滿意度問卷')).toBe(true);
});

test('or by headers that only staff are asked', () => {
  expect(said('Form responses 1', 'Timestamp', 'Department', 'Is there something that you want to say to the company?')).toBe(true);
  expect(said('Odpowiedzi', 'Dział', 'Co chcesz powiedzieć firmie?')).toBe(true);
  expect(said('表單回應 1', '填答時間', '部門', '想對公司說的話')).toBe(true);
  expect(said('Employees Q3', 'Department', 'The rooms are clean')).toBe(true);
});

test('what customers say of staff, of a department or of the company is theirs', () => {
  expect(said('Guest survey', 'How friendly was our staff?', 'Department')).toBe(false);
  expect(said('Opinie o pracownikach')).toBe(false);
  expect(said('Customer satisfaction with staff')).toBe(false);
  expect(said('顧客對員工滿意度調查')).toBe(false);
  expect(said('Survey', 'Department', 'How clean was the shop?')).toBe(false);
  expect(said('Ankieta', 'Dział', 'Jak ocenia Pan obsługę?')).toBe(false);
  expect(said('門市問卷', '您購物的部門', '您會向朋友推薦公司嗎？')).toBe(false);
  expect(said('Staff rota', 'Name', 'Shift')).toBe(false);
});
