import { waysFrom } from '../../bridge/ownPages.ts';
import { retryPack, watchPack } from '../../bridge/packWatch.ts';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { Masthead } from '../../ui/Masthead.tsx';
import { PackState } from '../../ui/PackState.tsx';
import { Practice } from './Practice.tsx';
import { Where } from './Where.tsx';

/** The first page a reader sees: what it does, whether it is ready, and where it may read. */
export function Welcome() {
  return (
    <div class="sheet">
      <Masthead name={words('name')} label={words('pages_nav')} skip={words('pages_skip')} ways={waysFrom('welcome')} />
      <main id="main" class="welcome">
        <section class="lead">
          <h1>{words('welcome_h1')}</h1>
          <ol>
            <li>{words('welcome_line_1')}</li>
            <li>{words('welcome_line_2')}</li>
            <li>{words('welcome_line_3')}</li>
          </ol>
          <div class="records">
            <PackState reader={reader} watch={watchPack} retry={retryPack} />
          </div>
        </section>
        <Practice />
        <Where />
        <section>
          <h2>{words('welcome_none')}</h2>
          <p>{words('welcome_none_says')}</p>
        </section>
        <section>
          <h2>{words('welcome_private')}</h2>
          <p>{words('welcome_private_says')}</p>
        </section>
      </main>
    </div>
  );
}
