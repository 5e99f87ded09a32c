import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Feature, Polygon } from 'geojson';

/** Something that stands at a place, as the page's list says it. */
export interface Spot {
  name: string;
  place: string;
  address: string;
  latitude: number;
  longitude: number;
  /** Which list it is of, from 0: the pin's shape. */
  group: number;
}

export interface MapData {
  label: string;
  show: string;
  hide: string;
  failed: string;
  zoomIn: string;
  zoomOut: string;
  boundary: Feature<Polygon> | null;
  spots: Spot[];
  tiles: string;
  attribution: string;
}

/**
 * A map beside its list. The button in its slot opens it; only then is the map library fetched. Boundary and pins are
 * drawn by this browser alone; tiles are laid under them where the deployment names a server and it answers.
 */
@customElement('civic-map')
export class CivicMap extends LitElement {
  @property({ attribute: false }) data?: MapData;

  @state() private open = false;
  @state() private failed = false;

  private takeAway?: () => void;

  static styles = css`
    :host { display: block; }
    .place { margin-block-start: .75rem; }
    .failed { color: var(--late); font-weight: 600; }
    .attribution { margin: .3rem 0 0; color: var(--ink-3); font-size: .88rem; }
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
    this.takeAway?.();
    this.takeAway = undefined;
  }

  protected async updated(changed: Map<PropertyKey, unknown>) {
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!changed.has('open') || !place || !this.data) return;
    try {
      const { draw } = await import('./civic-map-drawing');
      if (this.open && place.isConnected && !this.takeAway) this.takeAway = draw(place, this.data);
    } catch (failure) {
      console.error('the map could not be drawn', failure);
      this.failed = true;
    }
  }

  render() {
    const data = this.data;
    return html`<slot @click=${this.toggle}></slot>
      ${this.open && data
        ? this.failed
          ? html`<p class="failed" role="alert">${data.failed}</p>`
          : html`<div class="place"></div>
              ${data.tiles && data.attribution ? html`<p class="attribution"><bdi>${data.attribution}</bdi></p>` : nothing}`
        : nothing}`;
  }
}
