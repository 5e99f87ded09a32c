const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour of the page's style as plain red, green and blue, however it was mixed. */
export function colour(host: Element, token: string): string {
  const written = getComputedStyle(host).getPropertyValue(token).trim();
  if (!pixel || !written) return '#595959';
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = written;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
