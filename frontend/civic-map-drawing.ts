// The only file that knows Leaflet: a chunk of its own, fetched when a map is opened.
import * as L from 'leaflet';
import leafletStyle from 'leaflet/dist/leaflet.css?inline';
import type { MapData, Spot } from './civic-map';
import type { PlaceData, Point } from './civic-place';

type Drawn = Pick<MapData, 'label' | 'zoomIn' | 'zoomOut' | 'boundary' | 'tiles'> & { spots: Spot[] };

const OWN_STYLE = `
.map { direction: ltr; block-size: min(70vh, 28rem); min-block-size: 18rem; border: 1px solid var(--line); border-radius: var(--round);
  background: var(--sand); font: inherit; z-index: 0; }
.map:focus-visible, .map :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.map path.boundary { stroke: var(--act); stroke-width: 2.5; stroke-dasharray: 7 5; fill: var(--act); fill-opacity: .1; }
.map .leaflet-div-icon { background: none; border: 0; display: grid; place-items: center; }
.map .pin { inline-size: 2rem; block-size: 2rem; padding: 0; border: 3px solid var(--sheet); border-radius: 50%; background: var(--act);
  box-shadow: 0 1px 4px rgb(0 0 0 / .45); color: var(--on-act); font: inherit; font-weight: 700; line-height: 1; cursor: pointer; pointer-events: auto; }
.map .pin.g1 { border-radius: .3rem; background: var(--accent); color: var(--paper); }
.map span.pin { display: block; cursor: inherit; }
.map .cross { position: absolute; inset: 0; margin: auto; inline-size: 2rem; block-size: 2rem; z-index: 650; pointer-events: none;
  background: linear-gradient(var(--ink), var(--ink)) center / 2px 100% no-repeat, linear-gradient(var(--ink), var(--ink)) center / 100% 2px no-repeat; }
.map .pin[aria-expanded=true] { border-color: var(--ink); }
.map .leaflet-popup-content-wrapper, .map .leaflet-popup-tip { background: var(--sheet); color: var(--ink); }
.map .leaflet-popup-content { font: inherit; font-size: 1rem; line-height: 1.6; margin: .7rem .9rem; }
.map .leaflet-popup-content ul { list-style: none; margin: 0; padding: .2rem; display: grid; gap: .6rem; }
.map .leaflet-popup-content a { color: var(--act); font-weight: 650; }
.map .leaflet-popup-content span { display: block; color: var(--ink-2); font-size: .92rem; }
.map .leaflet-bar a { inline-size: 2.75rem; block-size: 2.75rem; line-height: 2.75rem; background: var(--sheet); color: var(--ink); border-color: var(--line); }
@media (prefers-color-scheme: dark) { .map .leaflet-tile-pane { filter: brightness(.75); } }
`;

/** Tiles that fail before any has come are taken for a server that is not there. */
const PATIENCE = 4;

/** What is shown where no outline is known. */
const MOROCCO: L.LatLngBoundsLiteral = [
  [21, -17.2],
  [36, -1],
];

/** Pixels of a pin, with what is around it; nearer ones share one. */
const FINGER = 38;

/** Draws the map; what it gives back takes it away. */
export function draw(place: HTMLElement, data: MapData): () => void {
  const map = lay(place, data);
  const pins = L.layerGroup().addTo(map);
  const setPins = () => {
    pins.clearLayers();
    for (const near of together(map, data.spots)) pin(map, pins, near);
  };
  map.on('zoomend', setPins);
  setPins();
  return () => map.remove();
}

/** A map on which one point is shown by touching it. */
export interface Picking {
  /** What lies under the cross. */
  centre(): Point;
  /** Lets the point be seen, or none. */
  mark(point: Point | null): void;
  remove(): void;
}

/** Draws a map on which someone shows a place. */
export function drawPicking(place: HTMLElement, data: PlaceData, picked: (point: Point) => void): Picking {
  const map = lay(place, { ...data, spots: [] });
  const cross = document.createElement('div');
  cross.className = 'cross';
  map.getContainer().append(cross);
  let mark: L.Marker | undefined;
  const given = (at: L.LatLng): Point => ({ latitude: at.lat, longitude: at.wrap().lng });
  map.on('click', (event) => picked(given(event.latlng)));
  return {
    centre: () => given(map.getCenter()),
    mark(point) {
      mark?.remove();
      mark = undefined;
      if (!point) return;
      const at: L.LatLngTuple = [point.latitude, point.longitude];
      const icon = L.divIcon({ html: '<span class="pin g0"></span>', iconSize: [FINGER, FINGER] });
      mark = L.marker(at, { icon, keyboard: false, interactive: false }).addTo(map);
      if (!map.getBounds().contains(at)) map.setView(at);
    },
    remove: () => map.remove(),
  };
}

/** The map without what stands on it. */
function lay(place: HTMLElement, data: Drawn): L.Map {
  const style = document.createElement('style');
  style.textContent = leafletStyle + OWN_STYLE;
  const room = document.createElement('div');
  room.className = 'map';
  room.setAttribute('role', 'region');
  room.setAttribute('aria-label', data.label);
  place.replaceChildren(style, room);

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(room, {
    fadeAnimation: false,
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    zoomSnap: 0.25,
    zoomDelta: 1,
    minZoom: 9,
    maxZoom: 18,
  });
  L.control.zoom({ zoomInTitle: data.zoomIn, zoomOutTitle: data.zoomOut }).addTo(map);

  const bounds = L.latLngBounds([]);
  if (data.boundary) {
    const boundary = L.geoJSON(data.boundary, { interactive: false, style: { className: 'boundary' } });
    bounds.extend(boundary.addTo(map).getBounds());
  }
  for (const spot of data.spots) bounds.extend([spot.latitude, spot.longitude]);
  map.fitBounds(bounds.isValid() ? bounds : MOROCCO, { padding: [16, 16], maxZoom: 15, animate: false });
  if (data.tiles) layTiles(map, data.tiles);
  return map;
}

function layTiles(map: L.Map, address: string) {
  let failed = 0;
  const tiles = L.tileLayer(address, { maxZoom: 18, referrerPolicy: 'no-referrer' });
  tiles.on('tileload', () => (failed = -Infinity));
  tiles.on('tileerror', () => {
    if (++failed >= PATIENCE) tiles.remove();
  });
  tiles.addTo(map);
}

/** Spots that would lie under one finger share a pin; coming nearer parts them. */
function together(map: L.Map, spots: Spot[]): Spot[][] {
  const groups: { at: L.Point; spots: Spot[] }[] = [];
  for (const spot of spots) {
    const at = map.latLngToLayerPoint([spot.latitude, spot.longitude]);
    const near = groups.find((group) => group.at.distanceTo(at) < FINGER);
    if (near) near.spots.push(spot);
    else groups.push({ at, spots: [spot] });
  }
  return groups.map((group) => group.spots);
}

/** A pin is a button with the names of what stands there; it opens links to them. */
function pin(map: L.Map, pins: L.LayerGroup, spots: Spot[]) {
  const shape = spots.every((spot) => spot.group === spots[0].group) ? `g${spots[0].group}` : 'mixed';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `pin ${shape}`;
  button.setAttribute('aria-label', spots.map((spot) => spot.name).join(' · '));
  button.setAttribute('aria-expanded', 'false');
  if (spots.length > 1) button.textContent = String(spots.length);
  const at: L.LatLngTuple = [spots[0].latitude, spots[0].longitude];
  const icon = L.divIcon({ html: button, iconSize: [FINGER, FINGER] });
  L.marker(at, { icon, keyboard: false, interactive: false }).addTo(pins);

  const said = document.createElement('ul');
  for (const spot of spots) {
    const line = document.createElement('li');
    line.dir = 'auto';
    const link = document.createElement('a');
    link.href = spot.address;
    link.textContent = spot.name;
    const where = document.createElement('span');
    where.textContent = spot.place;
    line.append(link, where);
    said.append(line);
  }
  const popup = L.popup({ closeButton: false, autoPan: true, offset: [0, -10], maxWidth: 240, maxHeight: 220 })
    .setLatLng(at)
    .setContent(said);
  popup.on('add', () => button.setAttribute('aria-expanded', 'true'));
  popup.on('remove', () => button.setAttribute('aria-expanded', 'false'));

  L.DomEvent.on(button, 'click', (event) => {
    L.DomEvent.stop(event);
    if (popup.isOpen()) {
      popup.close();
      return;
    }
    popup.openOn(map);
    // no pointer pressed it: whoever goes by keyboard goes on to the link
    if ((event as MouseEvent).detail === 0) said.querySelector('a')?.focus();
  });
  L.DomEvent.on(button, 'mousedown dblclick pointerdown', L.DomEvent.stopPropagation);
  said.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    popup.close();
    button.focus();
  });
}
