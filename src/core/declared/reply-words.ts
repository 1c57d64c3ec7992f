/** What became of a customer who waits for an answer: none yet, or one that was given. */
type Reply = 'open' | 'answered';

/** Words for both, the first ones being those that are offered; as help desks and complaint lists write them, in English, Polish and Chinese. */
const words: readonly [Reply, string][] = [
  ['open', 'Open'],
  ['answered', 'Answered; Fixed'],
  [
    'open',
    'Pending; New; On hold; Hold; In progress; In process; Processing; Under review; Waiting; Waiting for reply; Awaiting reply; Escalated; Reopened; Re-opened; Unresolved; Unsolved; Unanswered; Not answered; Not replied; Not resolved; To do; Assigned; Snoozed; Waiting on third party; Waiting for us; Under investigation; Not started; N; Waiting for third party; No; FALSE',
  ],
  [
    'answered',
    'Closed; Closed - resolved; Rejected; Refunded; Declined; Upheld; Not upheld; Answered by phone; Answered by email; Y; Awaiting customer response; Waiting on customer reply; Replied; Solved; Resolved; Done; Completed; Complete; Finished; Settled; Waiting on customer; Waiting for customer; Awaiting customer; Yes; TRUE',
  ],
  [
    'open',
    'Otwarte; Otwarty; Otwarta; Nowe; Nowy; Nowa; W toku; W trakcie; W realizacji; Rozpatrywana; Rozpatrywane; W trakcie rozpatrywania; W rozpatrzeniu; Zgłoszona; Zgłoszone; Przyjęta; Przyjęte; Oczekuje; Oczekujące; Oczekujący; Oczekująca; Wstrzymane; Nierozwiązane; Bez odpowiedzi; Brak odpowiedzi; Nie',
  ],
  [
    'answered',
    'Uznana; Uznane; Odrzucona; Odrzucone; Nieuznana; Nieuznane; Zrealizowane; Zrealizowana; Załatwiono; Rozwiązano; Zamknięto; Wysłano odpowiedź; Oczekuje na klienta; Zwrócono pieniądze; Zamknięte; Zamknięty; Zamknięta; Rozwiązane; Rozwiązany; Rozwiązana; Odpowiedziano; Udzielono odpowiedzi; Załatwione; Załatwiona; Załatwiony; Zakończone; Zakończony; Zakończona; Rozpatrzone; Rozpatrzona; Naprawione; Tak',
  ],
  [
    'open',
    '处理中; 處理中; 待处理; 待處理; 未处理; 未處理; 待回复; 待回覆; 未回复; 未回覆; 未解决; 未解決; 未结案; 未結案; 进行中; 進行中; 等待中; 未完成; 处理当中; 處理當中; 待跟进; 待跟進; 待確認; 待确认; 否',
  ],
  [
    'answered',
    '已回复; 已回覆; 已答复; 已答覆; 已解决; 已解決; 已处理; 已處理; 已关闭; 已關閉; 已结案; 已結案; 结案; 結案; 已完成; 處理完成; 处理完成; 處理完畢; 处理完毕; 已退款; 已賠償; 已赔偿; 已補償; 已补偿; 完成; 已修复; 已修復; 是',
  ],
];

/** Which of both each word stands for, as it is offered or written. */
export const replies: Record<string, Reply> = Object.fromEntries(
  words.flatMap(([reply, text]) => text.split('; ').map(word => [word, reply])),
);
