/// <reference types="@crxjs/vite-plugin/client" />
import card from '../content/card.tsx?iife';
import glance from '../content/glance.ts?iife';
import content from '../content/main.ts?iife';

/** Built paths of the scripts that we put into pages, each a file of its own: nothing of ours is web-accessible. */
export const glanceScript: string = glance;
export const contentScript: string = content;
export const cardScript: string = card;
