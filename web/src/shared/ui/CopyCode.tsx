import { useState } from 'react';
import { Button } from './Button';
import styles from './CopyCode.module.css';

/** A join code to read out or to copy. */
export function CopyCode({ code }: { code: string }) {
  const [copied, setCopied] = useState<'yes' | 'failed'>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <span className={styles['code']}>
      <span className="visually-hidden">Join code </span>
      <code>{code}</code>
      <Button look="quiet" onClick={copy} aria-label={`Copy join code ${code}`}>
        {copied === 'yes' ? 'Copied' : 'Copy'}
      </Button>
      <span role="status" className={copied === 'failed' ? styles['failed'] : 'visually-hidden'}>
        {copied === 'failed' ? 'Select the code and copy it by hand.' : copied === 'yes' ? 'Copied.' : ''}
      </span>
    </span>
  );
}
