import { LONGEST } from './sound.ts';

/** An item of a list that stands at the top of a JSON file, as text. `text` is null where it was too long to be held. */
export interface Element {
  list: string;
  text: string | null;
  line: number;
}

const SPACE = new Set([' ', '\t', '\r', '\n']);

/**
 * Takes a JSON text apart as it comes: the items of the lists of its outermost object (`list` is the field's name; '' where the outermost
 * is a list itself), each as text for `JSON.parse`. Only the item being read is held, so a file may be of any length, and one broken item
 * does not take the others with it.
 */
export class Elements {
  /** The outermost object's other fields, as text; what is too long to be held is not there. */
  readonly fields = new Map<string, string>();
  /** Why what came was no JSON file at all, or where it broke off. */
  fault: string | null = null;
  line = 1;

  private at: 'start' | 'object' | 'colon' | 'value' | 'list' | 'item' | 'field' | 'key' | 'done' = 'start';
  private key = '';
  private depth = 0;
  private quoted = false;
  private escaped = false;
  private held = '';
  private tooLong = false;
  private begun = 1;
  private outermost: '{' | '[' = '{';

  push(text: string): Element[] {
    const found: Element[] = [];
    for (let i = 0; i < text.length && this.fault === null; i++) {
      const letter = text[i] as string;
      if (letter === '\n') this.line++;
      if (this.at === 'item' || this.at === 'field' || this.at === 'key') i = this.inside(text, i, found);
      else if (!SPACE.has(letter)) this.between(letter);
    }
    return found;
  }

  end(): Element[] {
    if (this.at === 'start') this.fault ??= 'the file is empty';
    else if (this.at !== 'done') this.fault ??= 'the file ends in the middle';
    if (this.at !== 'item' || (this.held === '' && !this.tooLong)) return [];
    return [{ list: this.key, text: this.tooLong ? null : this.held, line: this.begun }];
  }

  private begin(at: 'item' | 'field' | 'key', letter: string): void {
    this.at = at;
    this.begun = this.line;
    this.held = letter;
    this.tooLong = false;
    this.quoted = letter === '"';
    this.depth = letter === '{' || letter === '[' ? 1 : 0;
  }

  private broken(): void {
    this.fault = `not JSON any more from line ${this.line}`;
  }

  /** A letter that belongs to the outermost object or to one of its lists. */
  private between(letter: string): void {
    if (this.at === 'start') {
      if (letter !== '{' && letter !== '[') this.fault = 'neither JSON nor a table';
      else {
        this.outermost = letter;
        this.at = letter === '{' ? 'object' : 'list';
      }
    } else if (this.at === 'object') {
      if (letter === '"') this.begin('key', letter);
      else if (letter === '}') this.at = 'done';
      else if (letter !== ',') this.broken();
    } else if (this.at === 'colon') {
      if (letter === ':') this.at = 'value';
      else this.broken();
    } else if (this.at === 'value') {
      if (letter === '[') this.at = 'list';
      else if (letter === ',' || letter === '}' || letter === ']') this.broken();
      else this.begin('field', letter);
    } else if (this.at === 'list') {
      if (letter === ']') this.at = this.outermost === '{' ? 'object' : 'done';
      else if (letter === '}' || letter === ':') this.broken();
      else if (letter !== ',') this.begin('item', letter);
    } else this.broken();
  }

  /** From `from` to the end of the item, field or key, or of what came of it. Gives where to go on. */
  private inside(text: string, from: number, found: Element[]): number {
    let i = from;
    for (; i < text.length; i++) {
      const letter = text[i] as string;
      if (letter === '\n' && i > from) this.line++;
      if (this.quoted) {
        if (this.escaped) this.escaped = false;
        else if (letter === '\\') this.escaped = true;
        else if (letter === '"') {
          this.quoted = false;
          if (this.depth === 0) return this.close(text, from, i + 1, found);
        }
      } else if (letter === '"') this.quoted = true;
      else if (letter === '{' || letter === '[') this.depth++;
      else if (letter === '}' || letter === ']') {
        if (this.depth === 0) return this.close(text, from, i, found);
        if (--this.depth === 0) return this.close(text, from, i + 1, found);
      } else if (letter === ',' && this.depth === 0) return this.close(text, from, i, found);
    }
    this.hold(text.slice(from));
    return i;
  }

  private hold(text: string): void {
    if (this.tooLong) return;
    this.held += text;
    if (this.held.length > LONGEST) {
      this.held = '';
      this.tooLong = true;
    }
  }

  private close(text: string, from: number, to: number, found: Element[]): number {
    this.hold(text.slice(from, to));
    const { at, held, tooLong } = this;
    this.held = '';
    if (at === 'item') {
      found.push({ list: this.key, text: tooLong ? null : held, line: this.begun });
      this.at = 'list';
    } else if (at === 'field') {
      if (!tooLong) this.fields.set(this.key, held);
      this.at = 'object';
    } else {
      this.key = nameIn(held);
      this.at = 'colon';
    }
    return to - 1;
  }
}

function nameIn(key: string): string {
  try {
    return String(JSON.parse(key));
  } catch {
    return key;
  }
}
