// The only file that knows ECharts: a chunk of its own, fetched when a chart is opened.
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colour } from './civic-colours';
import type { Series } from './civic-chart';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface Drawing {
  resize(): void;
  dispose(): void;
}

interface Drawn extends Drawing {
  setOption(option: object, notMerge: boolean): void;
}

const ROW = 38;
const AXIS = 48;

/** Thousands parted by a space that does not break, as the page writes them. */
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');

/** Draws bars that lie: categories from the top down, values from the inline start. */
export function draw(
  place: HTMLElement,
  what: { categories: string[]; series: (Series & { colour: string })[] },
  before?: Drawing,
): Drawing {
  const style = getComputedStyle(place.parentNode instanceof ShadowRoot ? place.parentNode.host : place);
  const token = (name: string) => colour(place, name);
  const rightToLeft = style.direction === 'rtl';
  // anchors of text are reckoned from the left; each text keeps the page's direction by isolation
  place.style.direction = 'ltr';
  const inDirection = (text: string) => (rightToLeft ? `\u2067${text}\u2069` : text);
  place.style.blockSize = `${what.categories.length * ROW + AXIS}px`;
  const chart = (before as Drawn | undefined) ?? init(place, undefined, { renderer: 'svg' });
  chart.resize();
  const tooltip = (parameters: unknown) => {
    const points = parameters as { seriesIndex: number; dataIndex: number }[];
    const said = document.createElement('div');
    said.dir = style.direction;
    const title = document.createElement('strong');
    title.textContent = what.categories[points[0]?.dataIndex] ?? '';
    said.append(title);
    for (const point of points) {
      const line = document.createElement('div');
      const one = what.series[point.seriesIndex];
      const value = document.createElement('bdi');
      value.textContent = one.texts[point.dataIndex];
      line.append(`${one.name}: `, value);
      said.append(line);
    }
    return said;
  };
  chart.setOption(
    {
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 350,
      textStyle: { fontFamily: style.fontFamily, color: token('--ink') },
      grid: { top: 8, bottom: 8, left: 8, right: 8, containLabel: true },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        confine: true,
        formatter: tooltip,
        backgroundColor: token('--sheet'),
        borderColor: token('--line'),
        textStyle: { color: token('--ink'), fontFamily: style.fontFamily },
      },
      xAxis: {
        type: 'value',
        inverse: rightToLeft,
        splitNumber: 3,
        minInterval: 1,
        axisLabel: { color: token('--ink-3'), formatter: grouped, hideOverlap: true },
        splitLine: { lineStyle: { color: token('--line') } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        position: rightToLeft ? 'right' : 'left',
        data: what.categories.map(inDirection),
        axisLabel: { color: token('--ink'), width: Math.max(60, place.clientWidth * 0.32), overflow: 'break' },
        axisLine: { lineStyle: { color: token('--ink-3') } },
        axisTick: { show: false },
      },
      series: what.series.map((one) => ({
        type: 'bar',
        stack: 'all',
        name: one.name,
        data: one.values,
        barMaxWidth: 26,
        itemStyle: { color: one.colour, borderColor: token('--sheet'), borderWidth: 1 },
        emphasis: { disabled: true },
      })),
    },
    true,
  );
  return chart;
}
