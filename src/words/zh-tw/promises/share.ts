/** `99.9%` */
export const share = (value: number): string => `${Number((value * 100).toFixed(4))}%`;
