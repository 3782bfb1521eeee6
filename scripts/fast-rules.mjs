// Two things that let the JavaScript engine run the rules faster, so that the rules need no tricks of their own.
// See docs/benchmarks.md.
import v8 from 'node:v8';

/** The rules are many small functions: the engine may inline more of them into one another than it usually does. */
export const inlineMore = () => v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=2500');

/**
 * Vite plugin: top-level functions of the rules and the bots become constants. To the engine a declared function is a
 * variable, which it reads and compares with what it expects at every call that it has inlined.
 */
export const constantFunctions = {
  name: 'constant-functions',
  enforce: 'post',
  transform: {
    filter: { id: /[\\/]src[\\/](sim|bots)[\\/]/ },
    handler(code) {
      let constant = code;
      const { body } = this.parse(code);
      for (const statement of body.toReversed()) {
        const it = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (it?.type !== 'FunctionDeclaration') continue;
        const [before, text, after] = [
          constant.slice(0, it.start),
          constant.slice(it.start, it.end),
          constant.slice(it.end),
        ];
        constant = `${before}const ${it.id.name} = ${text};${after}`;
      }
      return { code: constant, map: null };
    },
  },
};
