import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv, csvHeaders } from './csv.ts'

test('a table is UTF-8 with its mark, lines end as RFC 4180 says, and what needs quotes gets them', () => {
  assert.equal(
    csv([
      ['Name', 'Codes left', 'Note'],
      ['Elif Aydın', 10, null],
      ['Roux, Vincent', -1, 'says "hello"\nand goes'],
    ]),
    '\uFEFFName,Codes left,Note\r\nElif Aydın,10,\r\n"Roux, Vincent",-1,"says ""hello""\nand goes"\r\n',
  )
  assert.equal(csv([]), '\uFEFF')
})

test('a cell that a spreadsheet would compute is text', () => {
  for (const [cell, written] of [
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', '"\'\r=1+1"'],
    ['\n=1+1', '"\'\n=1+1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("https://evil.example","click")', '"\'=HYPERLINK(""https://evil.example"",""click"")"'],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
  ] as const)
    assert.equal(csv([[cell]]), `\uFEFF${written}\r\n`)
})

test('the name of the file cannot say anything else', () => {
  assert.equal(
    csvHeaders('members-Müller "x"\r\nSet-Cookie: a=b.csv')['Content-Disposition'],
    'attachment; filename="members-M-ller-x-Set-Cookie-a-b.csv"',
  )
})
