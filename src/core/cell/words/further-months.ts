/** Months in languages of which evidence is not read otherwise, January first: Italian, Dutch, Swedish, Danish, Norwegian, Czech, Turkish. */
export const furtherMonths: readonly string[] = [
  'gennaio|genn|gen|januari|januar|jan|ledna|leden|ocak',
  'febbraio|febbr|febb|februari|februar|února|únor|şubat',
  'marzo|maart|mrt|marts|mars|března|březen|mart',
  'aprile|dubna|duben|nisan',
  'maggio|magg|mag|mei|maj|května|květen|mayıs',
  'giugno|giu|juni|června|červen|haziran',
  'luglio|lugl|lug|juli|července|červenec|temmuz',
  'agosto|augustus|augusti|srpna|srpen|ağustos',
  'settembre|sett|september|sept|září|eylül',
  'ottobre|ott|oktober|okt|října|říjen|ekim',
  'novembre|november|listopadu|listopad|kasım',
  'dicembre|dic|december|desember|prosince|prosinec|aralık',
];
