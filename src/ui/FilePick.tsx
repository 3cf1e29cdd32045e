import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

interface FilePickProps {
  says: string;
  /** Endings and media types that the browser offers first. */
  accept: string;
  rests?: boolean;
  onPick: (file: File) => void;
}

/** A button that asks for a file: the browser's own field cannot be given our words. */
export function FilePick({ says, accept, rests = false, onPick }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button rests={rests} onClick={() => input.current?.click()}>
        {says}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const picked = currentTarget.files?.[0];
          if (picked) onPick(picked);
          // The same file may be picked again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
