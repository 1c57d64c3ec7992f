import type { Language } from './language';

export const ko: Language = {
  code: 'ko',
  yesNo: [
    ['예|네', '아니요|아니오|아뇨'],
    ['있음|있다', '없음|없다'],
    ['해결됨|해결', '미해결|해결되지 않음'],
    ['그렇다', '그렇지 않다|아니다'],
  ],
  noAnswers: '해당 없음|해당없음|모름|모르겠음|모르겠다|잘 모르겠음|무응답|응답 없음|미응답|없음|사용 안 함|이용 안 함',
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  weekdays: '월요일|화요일|수요일|목요일|금요일|토요일|일요일|월|화|수|목|금|토|일',
  dayHalves: { am: '오전|새벽|아침', pm: '오후|저녁|밤|낮' },
  eras: [],
  besideDates: '일시',
  units: {
    seconds: '초|초간',
    minutes: '분|분간',
    hours: '시간',
    days: '일|일간',
    weeks: '주|주일|주간',
    'working days': '영업일',
    months: '개월|달',
    years: '년',
  },
  points: '점|별|개',
  topBefore: '점 만점에|점 중|점 만점 중',
  scaleWords:
    '매우 만족|만족|보통|보통이다|불만족|불만|매우 불만족|매우 불만|매우 좋음|좋음|나쁨|매우 나쁨|매우 그렇다|그렇다|그렇지 않다|전혀 그렇지 않다',
  sources: {
    survey: '설문|설문조사|조사',
    review: '리뷰|후기|평가',
    complaint: '불만|민원|컴플레인|클레임|불만 접수',
    call: '전화|통화',
    'mystery-visit': '미스터리 쇼퍼|미스터리 쇼핑',
    employee: '직원|사원|임직원',
    operations: '운영|운영 데이터|시스템',
    other: '기타',
  },
  encodings: ['euc-kr'],
};
