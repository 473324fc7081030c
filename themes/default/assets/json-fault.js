// Where a text stops being JSON, for people: the browsers' own messages differ and often name no line.
(function () {
  'use strict';

  const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;

  class Fault extends Error {
    constructor(at, why) {
      super(why);
      this.at = at;
    }
  }

  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
    }

    skip() {
      while (this.at < this.text.length && ' \t\r\n'.includes(this.text[this.at]))
        this.at++;
    }

    take(pattern) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text);
      if (found)
        this.at = pattern.lastIndex;
      return Boolean(found);
    }

    fail(why) {
      throw new Fault(this.at, this.at >= this.text.length ? 'end' : why);
    }

    // One value, however deep: what is open waits in a list, so that no depth ends the program.
    read() {
      const open = [];
      for (;;) {
        this.skip();
        const sign = this.text[this.at];
        if (sign === '{' || sign === '[') {
          open.push(sign);
          this.at++;
          this.skip();
          if (this.text[this.at] !== (sign === '{' ? '}' : ']')) {
            if (sign === '{')
              this.name();
            continue;
          }
        } else if (sign === '"' ? !this.take(STRING) : !this.take(SCALAR)) {
          this.fail(sign === '"' ? 'string' : 'value');
        }
        if (!this.close(open))
          return;
      }
    }

    // Behind a value. Whether another one follows.
    close(open) {
      for (;;) {
        this.skip();
        const sign = this.text[this.at], last = open.at(-1);
        if (last === undefined) {
          if (sign !== undefined)
            this.fail('more');
          return false;
        }
        if (sign === (last === '{' ? '}' : ']')) {
          // A bracket that opened with nothing in it closes here too.
          open.pop();
          this.at++;
          continue;
        }
        if (sign !== ',')
          this.fail('comma');
        this.at++;
        this.skip();
        if (last === '{')
          this.name();
        return true;
      }
    }

    name() {
      if (this.text[this.at] !== '"')
        this.fail('name');
      if (!this.take(STRING))
        this.fail('string');
      this.skip();
      if (this.text[this.at] !== ':')
        this.fail('colon');
      this.at++;
    }
  }

  // { line, column, why } from 1, why one of end, string, value, comma, name, colon, more; null for JSON.
  function find(text) {
    try {
      new Reader(text).read();
      return null;
    } catch (fault) {
      if (!(fault instanceof Fault))
        throw fault;
      const before = text.slice(0, fault.at), line = before.split('\n').length;
      return { line, column: fault.at - before.lastIndexOf('\n'), why: fault.message };
    }
  }

  window.playbookJsonFault = { find };
})();
