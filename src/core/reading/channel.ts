import { plain } from '../cell/words/spoken-number';

/** The way in which customers and the brand speak, where words name one. */
export type Channel = 'call' | 'review' | 'letter' | 'email' | 'chat' | 'message';

const patterns: readonly (readonly [Channel, RegExp])[] = [
  [
    'call',
    /(?<!\p{L})(?:call|ring|phone)(?:s|ed|ing)?[- ]?(?:(?:you|them|customers|members|guests|patients) )?back(?!\p{L})|(?<!\p{L})(?:rang|phoned) (?:you )?back|call ?backs?(?!\p{L})|return(?:s|ed)? (?:your |a |all )?calls?|missed calls?|leave your (?:phone )?number|oddzw[ao]ni|oddzwon|回[電电](?!子)|回[撥拨]/u,
  ],
  ['review', /(?<!\p{L})reviews?(?!\p{L})|(?<!\p{L})(?:recenzj|opini)\p{L}*|[評评][論论價价]/u],
  ['letter', /(?<!\p{L})letters?(?!\p{L})|by post(?!\p{L})|(?<!\p{L})(?:listy|list[oó]w|listown\p{L}*)(?!\p{L})|信函|[書书]信/u],
  ['email', /e-?mails?(?!\p{L})|(?<!\p{L})mails?(?!\p{L})|電郵|电邮|[電电]子[郵邮]件|邮件|郵件/u],
  [
    'chat',
    // LINE, where it stands among Chinese: an English line is one of many things.
    /(?<!\p{L})(?:live ?)?chats?(?!\p{L})|czat|whats ?app|(?<!\p{L})messenger|(?<!\p{L})line ?(?=@|\p{Script=Han})|\p{Script=Han} ?line(?!\p{L})|聊天|微信|[線线]上客服/u,
  ],
  [
    'message',
    /(?<!\p{L})(?:messages?|tickets?|enquir(?:y|ies)|inquir(?:y|ies)|contact form|conversations?)(?!\p{L})|wiadomo[śs]|zapyta[nń]|zgłosze[nń]|zgloszen|[訊讯]息|[來来]信|留言|[詢询][問问]|工[單单]|[對对][話话]/u,
  ],
];

/** The channels that a text names; none where it is about any. */
export function channelsIn(text: string): Set<Channel> {
  const said = plain(text.replace(/_/g, ' '));
  return new Set(patterns.filter(([, pattern]) => pattern.test(said)).map(([channel]) => channel));
}

/** True where two that name a channel each name none in common; an e-mail and a chat are messages. */
export function areApart(some: ReadonlySet<Channel>, others: ReadonlySet<Channel>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  const holds = (one: ReadonlySet<Channel>, other: ReadonlySet<Channel>): boolean =>
    [...one].some(channel => other.has(channel) || ((channel === 'email' || channel === 'chat') && other.has('message')));
  return !holds(some, others) && !holds(others, some);
}
