/** Resolves once what the document holds now has been drawn: what is heavy and comes next does not hold it up. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A frame's callbacks run before it is drawn; a message comes after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
