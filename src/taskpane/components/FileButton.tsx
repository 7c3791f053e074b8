import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

export interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly appearance?: 'primary' | 'secondary';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  readonly onFiles: (files: File[]) => void;
}

/** A button that opens the file window. The same file can be chosen again after it was corrected. */
export function FileButton({
  label,
  accept,
  multiple = false,
  appearance = 'secondary',
  size = 'medium',
  icon,
  disabled = false,
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...(icon && { icon })}
        appearance={appearance}
        size={size}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Without this, choosing the same file again would change nothing and so do nothing.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
