import { Button } from '../../ui/Button.tsx';

interface AddressFormProps {
  id: string;
  label: string;
  placeholder: string;
  /** On the button. */
  does: string;
  isLong?: boolean;
  isBusy?: boolean;
  typed: string;
  onTyped: (typed: string) => void;
  onSubmit: () => void;
}

/** Where the reader types an address: of a site, of a publisher's pack. */
export function AddressForm({ id, label, placeholder, does, isLong, isBusy = false, typed, onTyped, onSubmit }: AddressFormProps) {
  return (
    <form
      class={isLong ? 'row add long' : 'row add'}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
      />
      <Button type="submit" rests={typed.trim() === '' || isBusy}>
        {does}
      </Button>
    </form>
  );
}
