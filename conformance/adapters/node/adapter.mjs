// An adapter for the conformance kit in Node: a template. Put your product where `answer` asks the command line.
//
//   careinquiry conformance run --adapter 'node adapter.mjs' --profile child
//
// The messages are in conformance/SPEC.md. Nothing but answers may go to standard output: write your log to standard error.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** The product of this template: the library behind the command line, as a program of its own. */
class Product {
  #waiting = new Map();
  #next = 0;

  constructor(command = process.env.CAREINQUIRY ?? "careinquiry") {
    this.child = spawn(command, ["conformance", "adapter"], { stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: this.child.stdout }).on("line", (line) => {
      const { id = "begin", ...reply } = JSON.parse(line);
      this.#waiting.get(id)(reply);
      this.#waiting.delete(id);
    });
  }

  ask(message, id = `n${this.#next++}`) {
    this.child.stdin.write(`${JSON.stringify({ ...message, id })}\n`);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  end() {
    this.child.stdin.end();
  }
}

const product = new Product();

/** Says what the product is. Declare only what it really keeps, and what you know to be otherwise. */
async function hello() {
  const { rulesets } = await product.ask({ type: "hello", protocols: [1] }, "begin");
  return {
    type: "hello",
    protocol: 1,
    implementation: { name: "careinquiry behind Node", version: "0.1.0", vendor: "careinquiry", language: "JavaScript" },
    engine: { derived_from: "careinquiry 0.1.0" },
    rulesets,
    profiles: ["child", "organisation", "timeline", "explain"],
    known_deviations: [],
    max_in_flight: 8,
  };
}

/** Answers a question from itself alone: this is the place for your product. */
async function answer({ id, ...question }) {
  return { ...(await product.ask(question)), id };
}

async function reply(message) {
  switch (message.type) {
    case "hello":
      return hello();
    case "open":
      return product.ask({ type: "open", rulesets: message.rulesets }, "begin");
    default:
      return answer(message);
  }
}

const lines = createInterface({ input: process.stdin });
for await (const line of lines) {
  const message = JSON.parse(line);
  if (message.type === "bye") break;
  // Not awaited: the next question may be read while this one is answered.
  reply(message).then((said) => process.stdout.write(`${JSON.stringify(said)}\n`));
}
product.end();
