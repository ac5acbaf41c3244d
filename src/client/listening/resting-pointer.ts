/** A pointer under which the page moves by itself: it points at nothing new until it is moved. */
export interface RestingPointer {
  /** The page is about to move. */
  rest(): void;
  end(): void;
}

/** Else a mouse left lying would open the card of whatever term the reading brings under it. */
export function restingPointer(): RestingPointer {
  let rests = false;
  let last: { readonly x: number; readonly y: number } | undefined;
  const over = (event: Event): void => {
    if (rests) event.stopPropagation();
  };
  // Engines tell of a move where only the page has moved.
  const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (last && (last.x !== x || last.y !== y)) rests = false;
    last = { x, y };
  };
  // Before all who listen to the document.
  const first = { capture: true };
  window.addEventListener('pointerover', over, first);
  window.addEventListener('pointermove', move, first);
  return {
    rest: () => (rests = true),
    end() {
      window.removeEventListener('pointerover', over, first);
      window.removeEventListener('pointermove', move, first);
    },
  };
}
