/** A trade: where its customers meet a brand, stage by stage, and what is typically promised there. Phases are as the product names them in English. */
export interface Template {
  name: string;
  touchpoints: { touchpoint: string; stage: string; phase: 'Before' | 'During' | 'After'; promises: string[] }[];
}

type Line = [phase: 'Before' | 'During' | 'After', stage: string, touchpoint: string, ...promises: string[]];

export const template = (name: string, ...lines: Line[]): Template => ({
  name,
  touchpoints: lines.map(([phase, stage, touchpoint, ...promises]) => ({ phase, stage, touchpoint, promises })),
});
