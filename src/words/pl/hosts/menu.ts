/** Items of the menu: verb first. */
export const menu = {
  setUp: 'Skonfiguruj audyt',
  connect: 'Podłącz dowody',
  check: 'Sprawdź obietnice',
  checkData: 'Sprawdź dane',
  save: 'Zapisz ten audyt',
  review: 'Przejrzyj obietnice',
};
