import type { ComponentType } from 'react';
import type { StageKind } from '../../../api/types/catalogue';
import { kindName } from '../../../shared/text/vocabulary';
import { TextArea } from '../../../shared/ui/TextArea';
import { DiagramEditor } from './DiagramEditor';
import type { EditorProps } from './EditorProps';
import { EndpointsEditor } from './EndpointsEditor';
import { EntitiesEditor } from './EntitiesEditor';
import { EstimatesEditor } from './EstimatesEditor';
import { FindingsEditor } from './FindingsEditor';
import { RequirementsEditor } from './RequirementsEditor';
import styles from './editors.module.css';

/** The form of each kind of stage; a kind without one is answered in notes alone. */
const FORMS: Partial<Record<StageKind, ComponentType<EditorProps>>> = {
  REQUIREMENTS: RequirementsEditor,
  ESTIMATION: EstimatesEditor,
  API: EndpointsEditor,
  DATA_MODEL: EntitiesEditor,
  ARCHITECTURE: DiagramEditor,
  BOTTLENECKS: FindingsEditor,
  RELIABILITY: FindingsEditor,
};

/** The forms that a stage's kinds need, and always a page for plain words. */
export function StageEditor({ kinds, artifact, onArtifact }: EditorProps & { kinds: readonly StageKind[] }) {
  const forms = kinds.flatMap((kind) => {
    const Form = FORMS[kind];
    return Form === undefined ? [] : [{ kind, Form }];
  });
  return (
    <div className={styles['parts']}>
      {forms.map(({ kind, Form }) => (
        <section key={kind} className={styles['parts']} aria-label={kindName(kind)}>
          <Form artifact={artifact} onArtifact={onArtifact} />
        </section>
      ))}
      <div className={styles['notes']}>
        <TextArea
          label={forms.length === 0 ? 'Your answer' : 'Notes, in your own words'}
          hint="Markdown is fine. Everything here is read and scored like the fields above; words alone are enough."
          rows={7}
          value={artifact.notes ?? ''}
          onValue={(notes) => onArtifact({ ...artifact, notes })}
        />
      </div>
    </div>
  );
}
