import { expect, test } from 'vitest'
import { renderSummary } from '../../scripts/demo/summary-page.ts'
import { code, codeBlock, factTable, heading, table } from '../../src/text/markdown.ts'

/** The page without its head. */
function body(markdown: string): string {
  return renderSummary(markdown).split('</style>\n')[1] ?? ''
}

test('renders whatever a summary is made of', () => {
  const page = body(
    heading('✅ app 1.0') +
      codeBlock('text', 's3://bucket/<key>') +
      '[Open it](https://example.com/?a=1&b=2)\n\n' +
      factTable([['Handler', code('app.a_b')]]) +
      table(['File', '>Size'], [[code('a|b_c*.py'), '2']]) +
      '<details><summary>More</summary>\n\n' +
      codeBlock('sh', 'aws "$NAME" && echo `date`') +
      '</details>\n\n' +
      '- **one**\n- two\n',
  )
  for (const part of [
    '<h3>✅ app 1.0</h3>',
    '<code class="language-text">s3://bucket/&lt;key&gt;\n</code>',
    '<a href="https://example.com/?a=1&amp;b=2">Open it</a>',
    '<tr><th align="left">Handler</th><td><code>app.a&#95;b</code></td></tr>',
    '<th align="right">Size</th>',
    '<td align="left"><code>a&#124;b&#95;c&#42;.py</code></td>',
    '<details><summary>More</summary>',
    '<code class="language-sh">aws &quot;$NAME&quot; &amp;&amp; echo `date`\n</code>',
    '</details>',
    '<li><strong>one</strong></li>',
  ]) {
    expect(page).toContain(part)
  }
})

test('lets no script run, as on GitHub', () => {
  expect(renderSummary('<script>x()</script>')).toMatch(
    /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/,
  )
})
