import { z } from 'zod';

const name = z.string().trim().min(1).max(30);

export const savedView = z.object({ name, query: z.string().max(1000) }).meta({ id: 'SavedView' });
export const savedViews = z.object({ views: z.array(savedView) }).meta({ id: 'SavedViews' });
export const viewName = z.object({ name });
