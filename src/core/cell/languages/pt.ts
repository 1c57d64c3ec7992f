import type { Language } from './language';

export const pt: Language = {
  code: 'pt',
  yesNo: [
    ['sim|s', 'não'],
    ['talvez sim', 'talvez não'],
    ['com certeza|certamente', 'de jeito nenhum|certamente não'],
    ['verdadeiro', 'falso'],
  ],
  noAnswers:
    'não se aplica|não sei|não sabe|não respondeu|ns/nr|n/r|sem resposta|sem opinião|sem dados|não aplicável|prefiro não responder',
  months: [
    'janeiro',
    'fevereiro|fev',
    'março',
    'abril|abr',
    'maio|mai',
    'junho',
    'julho',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro',
    'dezembro|dez',
  ],
  weekdays:
    'segunda feira|terça feira|quarta feira|quinta feira|sexta feira|segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom',
  dayHalves: { am: '', pm: '' },
  eras: [],
  besideDates: 'de|às|as|do|da',
  units: {
    seconds: 'segundo|segundos|seg',
    minutes: 'minuto|minutos',
    hours: 'hora|horas',
    days: 'dia|dias',
    weeks: 'semana|semanas',
    'working days': 'dia útil|dias úteis',
    months: 'mês|meses',
    years: 'ano|anos',
  },
  points: 'estrela|estrelas|ponto|pontos',
  topBefore: '',
  scaleWords:
    'muito ruim|muito mau|muito má|ruim|mau|má|péssimo|péssima|regular|razoável|neutro|bom|boa|muito bom|muito boa|ótimo|ótima|excelente|muito satisfeito|muito satisfeita|satisfeito|satisfeita|insatisfeito|insatisfeita|muito insatisfeito|muito insatisfeita|concordo|discordo|concordo totalmente|nunca|sempre',
  sources: {
    survey: 'pesquisa|pesquisas|inquérito|inquéritos|questionário|questionários',
    review: 'avaliação|avaliações|resenha|resenhas|opinião|opiniões',
    complaint: 'reclamação|reclamações|queixa|queixas',
    call: 'chamada|chamadas|ligação|ligações',
    'mystery-visit': 'cliente oculto|cliente mistério',
    employee: 'funcionário|funcionários|colaborador|colaboradores|equipe|equipa',
    operations: 'operações|dados operacionais|sistema',
    other: 'outro|outros|outra|outras',
  },
  encodings: ['windows-1252'],
};
