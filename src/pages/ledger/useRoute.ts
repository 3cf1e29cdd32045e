import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

/** A change of address that no link made tells of itself with this. */
const TURNED = 'pledgemark:turned';

/** Puts an address into the place of the current one: a search being typed leaves no trail of half words behind it. */
export function replaceAddress(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new Event(TURNED));
}

export function useRoute(): Route {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  useEffect(() => {
    const turn = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', turn);
    addEventListener(TURNED, turn);
    return () => {
      removeEventListener('hashchange', turn);
      removeEventListener(TURNED, turn);
    };
  }, []);
  return route;
}
