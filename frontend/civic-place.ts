import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Feature, Polygon } from 'geojson';
import type { Picking } from './civic-map-drawing';

/** In degrees of WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface PlaceData {
  label: string;
  show: string;
  hide: string;
  help: string;
  centre: string;
  here: string;
  nowhere: string;
  remove: string;
  none: string;
  chosen: string;
  failed: string;
  zoomIn: string;
  zoomOut: string;
  boundary: Feature<Polygon> | null;
  tiles: string;
  attribution: string;
}

/**
 * A place that someone may show on a map, by touching it, by keyboard or where they stand. The button in its slot opens
 * the map; only then is the map library fetched.
 */
@customElement('civic-place')
export class CivicPlace extends LitElement {
  @property({ attribute: false }) data?: PlaceData;
  @property({ attribute: false }) errorMessage = '';
  @property({ attribute: false }) invalid = false;

  @state() private open = false;
  @state() private point: Point | null = null;
  @state() private failed = false;
  @state() private nowhere = false;

  private picking?: Picking;

  static styles = css`
    :host { display: block; }
    .place { margin-block: .75rem; }
    .failed { color: var(--late); font-weight: 600; }
    .help, .attribution { margin: .3rem 0 0; color: var(--ink-2); font-size: .92rem; }
    .acts { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .5rem; }
    .acts button { min-block-size: 2.75rem; padding: .4rem .9rem; border: 1px solid var(--act); border-radius: var(--round);
      background: var(--sheet); color: var(--act); font: inherit; font-weight: 650; cursor: pointer; }
    .acts button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.close();
  }

  private toggle(event: Event) {
    const button = (event.target as Element).closest('button');
    if (!button || !this.data) return;
    if (this.open) {
      this.close();
    } else {
      this.open = true;
      this.failed = false;
    }
    button.setAttribute('aria-expanded', String(this.open));
    button.textContent = this.open ? this.data.hide : this.data.show;
  }

  private close() {
    this.open = false;
    this.picking?.remove();
    this.picking = undefined;
  }

  private pick(point: Point | null) {
    this.point = point;
    this.invalid = false;
    this.nowhere = false;
    this.picking?.mark(point);
    this.dispatchEvent(new CustomEvent('picked', { detail: point }));
  }

  private pickHere() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.pick({ latitude: coords.latitude, longitude: coords.longitude }),
      () => (this.nowhere = true),
      { timeout: 10_000 },
    );
  }

  protected async updated(changed: Map<PropertyKey, unknown>) {
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!changed.has('open') || !place || !this.data) return;
    try {
      const { drawPicking } = await import('./civic-map-drawing');
      if (!this.open || !place.isConnected || this.picking) return;
      this.picking = drawPicking(place, this.data, (point) => this.pick(point));
      this.picking.mark(this.point);
    } catch (failure) {
      console.error('the map could not be drawn', failure);
      this.failed = true;
    }
  }

  render() {
    const data = this.data;
    if (!data) return nothing;
    const { point } = this;
    return html`<slot @click=${this.toggle}></slot>
      ${this.open
        ? this.failed
          ? html`<p class="failed" role="alert">${data.failed}</p>`
          : html`<p class="help">${data.help}</p>
              <div class="place"></div>
              ${data.tiles && data.attribution ? html`<p class="attribution"><bdi>${data.attribution}</bdi></p>` : nothing}
              <div class="acts">
                <button type="button" id="centre" @click=${() => this.picking && this.pick(this.picking.centre())}>${data.centre}</button>
                ${navigator.geolocation ? html`<button type="button" id="here" @click=${this.pickHere}>${data.here}</button>` : nothing}
                ${point ? html`<button type="button" id="remove" @click=${() => this.pick(null)}>${data.remove}</button>` : nothing}
              </div>`
        : nothing}
      <div role="status">${this.open || point
        ? html`<p class="help">${point
            ? html`${data.chosen} <bdi>${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}</bdi>`
            : data.none}</p>`
        : nothing}
        ${this.nowhere ? html`<p class="failed">${data.nowhere}</p>` : nothing}
        ${this.invalid && this.errorMessage ? html`<p class="failed">${this.errorMessage}</p>` : nothing}</div>`;
  }
}
