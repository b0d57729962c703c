import { api } from './client.ts';

export interface Upload {
  hash: string;
  name: string;
  size: number;
  mediaType: string;
}

/** Puts one file into the store; the form then names it by its hash. */
export function uploadFile(file: File): Promise<Upload> {
  const form = new FormData();
  form.append('file', file);
  return api.upload<Upload>('/api/uploads', form);
}

export function uploadHref(hash: string, name: string): string {
  return `/api/uploads/${hash}?name=${encodeURIComponent(name)}`;
}
