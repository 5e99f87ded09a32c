import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { colour } from './civic-colours';
import type { Drawing } from './civic-chart-drawing';

/** One stack of bars: a value for each category, and how that value is written. */
export interface Series {
  name: string;
  values: number[];
  texts: string[];
}

/** One way to look at the figures; a choice between several stands above the chart. */
export interface Look {
  name: string;
  categories: string[];
  series: Series[];
}

export interface ChartData {
  label: string;
  looksLabel: string;
  seriesLabel: string;
  explore: string;
  hide: string;
  failed: string;
  looks: Look[];
}

/**
 * A chart beside its data table. The button in its slot opens it; only then is the drawing library fetched. All words
 * come from the page; the table stays what is read aloud.
 */
@customElement('civic-chart')
export class CivicChart extends LitElement {
  static styles = css`
    :host { display: block; }
    fieldset { border: 0; padding: 0; margin: .75rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; min-inline-size: 0; }
    legend { color: var(--ink-3); font-size: .92rem; padding: 0; }
    label { display: inline-flex; align-items: center; gap: .45rem; min-block-size: 2.75rem; cursor: pointer; }
    input { inline-size: 1.15rem; block-size: 1.15rem; margin: 0; flex: none; accent-color: var(--act); }
    input:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    .key { inline-size: .85rem; block-size: .85rem; border-radius: .15rem; background: var(--key); flex: none; }
    .picture { inline-size: 100%; margin-block-start: .75rem; }
    .failed { color: var(--late); font-weight: 600; }
  `;

  @property({ attribute: false }) data?: ChartData;

  @state() private open = false;
  @state() private failed = false;
  @state() private look = 0;
  @state() private hidden_: ReadonlySet<string> = new Set();

  private drawing?: Drawing;
  private colours: string[] = [];
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.requestUpdate();
  private readonly watch = new ResizeObserver(() => this.drawing?.resize());

  connectedCallback() {
    super.connectedCallback();
    this.dark.addEventListener('change', this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.redraw);
    this.close();
  }

  private get button() {
    return this.querySelector('button');
  }

  private async toggle(event: Event) {
    if (!(event.target as Element).closest('button') || !this.data) return;
    if (this.open) {
      this.close();
    } else {
      this.open = true;
      this.failed = false;
    }
    const button = this.button;
    if (button) {
      button.setAttribute('aria-expanded', String(this.open));
      button.textContent = this.open ? this.data.hide : this.data.explore;
    }
  }

  private close() {
    this.open = false;
    this.watch.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected async updated() {
    const picture = this.renderRoot.querySelector<HTMLElement>('.picture');
    const look = this.data?.looks[this.look];
    if (!picture || !look) return;
    try {
      const { draw } = await import('./civic-chart-drawing');
      if (!this.open || !picture.isConnected) return;
      const series = look.series
        .map((one, place) => ({ ...one, colour: this.colourOf(place) }))
        .filter((one) => !this.hidden_.has(one.name));
      if (!this.drawing) this.watch.observe(picture);
      this.drawing = draw(picture, { categories: look.categories, series }, this.drawing);
    } catch (failure) {
      console.error('the chart could not be drawn', failure);
      this.failed = true;
    }
  }

  private colourOf(place: number) {
    return this.colours[place % this.colours.length];
  }

  private readColours() {
    this.colours = ['--act', '--accent', '--ink-3', '--done', '--late', '--edge'].map((name) => colour(this, name));
  }

  render() {
    const data = this.data;
    if (this.open) this.readColours();
    return html`<slot @click=${this.toggle}></slot>
      ${this.open && data ? this.opened(data) : nothing}`;
  }

  private opened(data: ChartData) {
    const look = data.looks[this.look];
    if (this.failed) return html`<p class="failed" role="alert">${data.failed}</p>`;
    return html`
      ${data.looks.length > 1
        ? html`<fieldset><legend>${data.looksLabel}</legend>${data.looks.map(
            (one, place) => html`<label><input type="radio" name="look" .checked=${place === this.look} @change=${() => this.choose(place)} />${one.name}</label>`,
          )}</fieldset>`
        : nothing}
      ${look.series.length > 1
        ? html`<fieldset><legend>${data.seriesLabel}</legend>${look.series.map(
            (one, place) => html`<label><input type="checkbox" .checked=${!this.hidden_.has(one.name)} @change=${() => this.show(one.name)} /><span class="key" style="--key:${this.colourOf(place)}"></span>${one.name}</label>`,
          )}</fieldset>`
        : nothing}
      <div class="picture" role="img" aria-label="${data.label}${data.looks.length > 1 ? ' · ' + look.name : ''}"></div>`;
  }

  private choose(place: number) {
    this.look = place;
    this.hidden_ = new Set();
  }

  private show(name: string) {
    const hidden = new Set(this.hidden_);
    if (!hidden.delete(name)) hidden.add(name);
    this.hidden_ = hidden;
  }
}
