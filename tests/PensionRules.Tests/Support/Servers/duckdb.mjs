// A line of standard input is a JSON string of SQL; the answer is a line: the rows of the last statement, or the error as a string.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const { DuckDBInstance } = createRequire(process.argv[2] + '/')('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const rows = await (await connection.runAndReadAll(JSON.parse(line))).getRows();
    answer = rows.map(row => row.map(value => value === null ? null : String(value)));
  } catch (fault) {
    answer = String(fault.message ?? fault);
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
process.exit(0);
