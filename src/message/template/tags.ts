/** The tags of a template: Liquid's that are safe, two of them taught to carry fragments, and one to read no files. */

import {
  CaptureTag,
  type Context,
  type Emitter,
  evalToken,
  ForTag,
  type Liquid,
  type Parser,
  RenderTag,
  Tag,
  type TagToken,
  type TopLevelToken,
  toValue,
  Value,
} from 'liquidjs';
import { type Fragment, fillText } from '../fragment.ts';
import { toDrop } from './drop.ts';
import { insert, isStructure } from './inserted.ts';
import { type Meter, stepsFor } from './steps.ts';

/** Not here: what reads files (`include`, `layout`), and what writes without asking the printer. */
const kept = new Set(
  '# comment raw assign capture echo liquid if unless case for break continue render'.split(' '),
);

/** Turns what is printed into text of the source, where a value is a placeholder. */
export type Print = (value: unknown) => string;

interface TagOptions {
  readonly print: Print;
  readonly meter: Meter;
  readonly fragments: readonly Fragment[];
}

/** Leaves an engine with the tags of docs/templates.md, each of them printing by `print` alone. */
export function installTags(engine: Liquid, { print, meter, fragments }: TagOptions): void {
  for (const name of Object.keys(engine.tags)) if (!kept.has(name)) delete engine.tags[name];

  /** Liquid's own hands over the text of a fragment instead of the fragment. */
  engine.registerTag(
    'echo',
    class extends Tag {
      readonly value: Value;
      constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
        super(token, rest, liquid);
        this.value = new Value(this.tokenizer.readFilteredValue(), liquid);
      }
      *render(context: Context): Generator<unknown, string, unknown> {
        return print(yield this.value.value(context, false));
      }
    },
  );

  /** Liquid's own keeps a string, in which no filter could tell markup from placeholders. */
  engine.registerTag(
    'capture',
    class extends CaptureTag {
      override *render(context: Context): Generator<unknown, void, string> {
        yield* super.render(context);
        const scope = context.bottom();
        const source: string = scope[this.variable];
        let text: string | undefined;
        const captured = insert({ kind: 'captured', source }, () => {
          text ??= fillText(source, fragments);
          return text;
        });
        scope[this.variable] = toDrop(captured);
      }
    },
  );

  /** Liquid's own copies what it goes through before its first step. */
  engine.registerTag(
    'for',
    class extends ForTag {
      override *render(context: Context, emitter: Emitter): Generator<unknown, void, never> {
        const collection: unknown = toValue(yield evalToken(this.collection, context));
        const isMapping = isStructure(collection) && !Array.isArray(collection);
        meter.use(stepsFor(isMapping ? Object.keys(Object(collection)) : collection));
        yield* super.render(context, emitter);
      }
    },
  );

  /** Liquid's own takes any value for a name, and looks for it when it gets there. */
  engine.registerTag(
    'render',
    class extends RenderTag {
      constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
        const [, , name = ''] = /^(["'])(\w+)\1/.exec(token.args) ?? [];
        if (!Object.hasOwn(liquid.options.templates ?? {}, name))
          throw new Error(`partial ${token.args.split(/[\s,]/, 1)} not found`);
        super(token, rest, liquid, parser);
      }
    },
  );
}
