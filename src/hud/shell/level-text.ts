/** A listed level's own words; its slug stands for a missing name, nothing for a missing pitch. */
import { contentIn } from '../../i18n';
import type { LevelCard } from './ports';

export function levelText(level: LevelCard, field: 'name' | 'pitch' | 'twist'): string {
  return contentIn(level.content, `level.${field}`) ?? (field === 'name' ? level.slug : '');
}
