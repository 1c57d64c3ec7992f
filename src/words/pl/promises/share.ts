/** `99,9 %` */
export const share = (value: number): string => `${String(Number((value * 100).toFixed(4))).replace('.', ',')}\u00a0%`;
