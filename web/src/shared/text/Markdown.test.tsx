import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Markdown } from './Markdown';

const html = (text: string) => render(<Markdown text={text} />).container.innerHTML;

it('renders paragraphs, lists and marks', () => {
  expect(html('Design a **short** `url`\nservice.\n\n- one\n- *two*\n\n1. a\n2. b\n\n## Scale')).toBe(
    '<p>Design a <strong>short</strong> <code>url</code> service.</p>' +
      '<ul><li>one</li><li><em>two</em></li></ul><ol><li>a</li><li>b</li></ol><h4>Scale</h4>',
  );
});

it('shows markup in a text as text', () => {
  expect(html('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
});
