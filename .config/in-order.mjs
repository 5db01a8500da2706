/** Outputs for so many programs at once: each prints as a whole, in order, the first of them as it comes. */
export function outputsInOrder(count) {
  const outputs = Array.from({ length: count }, () => ({ kept: [], isOver: false }));
  let turn = 0;

  const print = (output) => {
    for (const chunk of output.kept.splice(0)) process.stdout.write(chunk);
  };
  return outputs.map((output, number) => ({
    write(chunk) {
      output.kept.push(chunk);
      if (number === turn) print(output);
    },
    end() {
      output.isOver = true;
      for (; outputs[turn]?.isOver; turn++) print(outputs[turn]);
      if (outputs[turn]) print(outputs[turn]);
    },
  }));
}
