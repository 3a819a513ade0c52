// What ECharts is told to draw for a chart as the server describes it (platform.chart.ChartSpec).
// Pure: colours come in resolved, nothing of the page is read here.

const DAY = 86_400_000;
const SIZES = [5, 11, 16, 21, 26];
const MOST_MARKS = 40;
const QUARTERS = 4;
const RANGE = { width: 10, pitch: 13 }; // px: a bar, and from one bar to the next of the same category
const LOOKS = {
  FELT: { symbol: 'circle', size: 12 },
  GUESS: { symbol: 'circle', size: 14, open: true },
  OTHER: { symbol: 'rect', size: 11 },
};

const position = (axis, at) => (axis.kind === 'DAY' ? at * DAY : at);

function axisOption(axis, colours, side, language) {
  const category = axis.kind === 'CATEGORY';
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language);
  const label = { color: colours.axisLabel, fontSize: 13, hideOverlap: true };
  if (axis.kind === 'DAY') {
    label.formatter = (value) => day.format(value);
  } else if (axis.kind === 'NUMBER') {
    label.formatter = (value) => number.format(value) + axis.unit;
  } else {
    label.interval = side ? 0 : 'auto';
    label.width = side ? 110 : undefined;
    label.overflow = side ? 'truncate' : undefined;
    label.color = side ? colours.text : colours.axisLabel;
  }
  return {
    type: category ? 'category' : axis.kind === 'DAY' ? 'time' : 'value',
    data: category ? axis.categories : undefined,
    min: axis.min ?? undefined,
    max: axis.max ?? undefined,
    minInterval: axis.kind === 'DAY' ? DAY : undefined,
    inverse: category && side,
    boundaryGap: category ? true : undefined,
    scale: axis.min === null && !category,
    splitNumber: QUARTERS,
    interval: axis.kind === 'NUMBER' && axis.min !== null && axis.max !== null ? (axis.max - axis.min) / QUARTERS : undefined,
    name: axis.title,
    nameLocation: side ? 'end' : 'middle',
    nameGap: side ? 14 : 30,
    nameTextStyle: { color: colours.axisLabel, fontSize: 13, align: side ? 'left' : 'center' },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: label,
    splitLine: { show: axis.kind === 'NUMBER', lineStyle: { color: colours.splitLine, width: 1 } },
  };
}

// An open mark shows what is behind it; a filled one has a rim, so that two that touch stay two.
const mark = (look, colours, colour) => (look.open
  ? { color: colours.surface, borderColor: colour, borderWidth: 2.5 }
  : { color: colour, borderColor: colours.surface, borderWidth: 2 });

function lines(series, index, place, colours, colour) {
  const look = LOOKS[series.role];
  const drawn = [];
  if (series.points.some((point) => point.low !== null)) {
    // A band is two stacked lines: an unseen one at the lower end, and the width above it, filled.
    const band = { type: 'line', stack: `band-${index}`, stackStrategy: 'all', symbol: 'none', silent: true,
      lineStyle: { opacity: 0 }, animation: false, tooltip: { show: false } };
    drawn.push({ ...band, data: series.points.map((p) => place(p, p.low ?? p.value)) });
    drawn.push({ ...band, data: series.points.map((p) => place(p, (p.high ?? p.value) - (p.low ?? p.value))),
      areaStyle: { color: series.role === 'GUESS' ? colours.guessBand : colours.feltBand, opacity: 1 } });
  }
  drawn.push({
    type: 'line', name: series.name, spec: index,
    data: series.points.map((p) => place(p, p.value)),
    symbol: look.symbol, symbolSize: look.size - 2, showSymbol: series.points.length <= MOST_MARKS,
    lineStyle: { width: 2.5, color: colour },
    itemStyle: mark(look, colours, colour),
    emphasis: { focus: 'none' }, z: 4,
  });
  return drawn;
}

function bars(series, index, place, colour, rounded) {
  return [{
    type: 'bar', name: series.name, spec: index, barMaxWidth: 18,
    data: series.points.map((p) => place(p, p.value)),
    itemStyle: { color: colour, borderRadius: rounded },
  }];
}

function ranges(series, index, place, colours, colour, aside) {
  const look = LOOKS[series.role];
  const bar = { type: 'bar', stack: `range-${index}`, stackStrategy: 'all', barWidth: RANGE.width,
    barGap: `${((RANGE.pitch - RANGE.width) / RANGE.width) * 100}%`, silent: true, tooltip: { show: false } };
  return [
    { ...bar, data: series.points.map((p) => place(p, p.low ?? p.value)), itemStyle: { color: 'transparent' } },
    { ...bar, data: series.points.map((p) => place(p, (p.high ?? p.value) - (p.low ?? p.value))),
      itemStyle: { color: colour, opacity: 0.3, borderRadius: 5 } },
    { type: 'scatter', name: series.name, spec: index, symbol: look.symbol, symbolSize: look.size + 2, z: 4,
      symbolOffset: aside, data: series.points.map((p) => place(p, p.value)),
      itemStyle: mark(look, colours, colour) },
  ];
}

function dots(series, index, place, colours, colour, weighed) {
  const look = LOOKS[series.role];
  return [{
    type: 'scatter', name: series.name, spec: index, symbol: weighed ? 'circle' : look.symbol, z: 4,
    data: series.points.map((p) => ({
      value: place(p, p.value),
      symbolSize: weighed ? SIZES[p.weight] : look.size,
      itemStyle: weighed ? { color: p.weight === 0 ? colours.none : colour } : mark(look, colours, colour),
    })),
  }];
}

/**
 * @param {object} spec as ChartSpec writes it
 * @param {object} colours resolved: FELT, GUESS, OTHER, text, axisLabel, splitLine, surface, tooltipSurface,
 *     tooltipBorder, guessBand, feltBand, none
 * @param {{language: string, still: boolean, font: string}} look
 * @returns {object} the option for ECharts; each series that stands for one of the spec carries its number in `spec`
 */
export function chartOption(spec, colours, look) {
  const place = (point, value) => (spec.lying
    ? [position(spec.up, value), position(spec.across, point.at)]
    : [position(spec.across, point.at), position(spec.up, value)]);
  const rounded = spec.lying ? [0, 5, 5, 0] : [5, 5, 0, 0];
  // Between two axes of names there is no room for a number but in the size of the dot.
  const weighed = spec.across.kind === 'CATEGORY' && spec.up.kind === 'CATEGORY';
  // The bars of one category lie side by side; each mark goes to its own bar.
  const aside = (index) => {
    const away = (index - (spec.series.length - 1) / 2) * RANGE.pitch;
    return spec.lying ? [0, away] : [away, 0];
  };
  const series = spec.series.flatMap((each, index) => {
    const colour = colours[each.role];
    switch (each.form) {
      case 'LINE': return lines(each, index, place, colours, colour);
      case 'BARS': return bars(each, index, place, colour, rounded);
      case 'RANGE': return ranges(each, index, place, colours, colour, aside(index));
      default: return dots(each, index, place, colours, colour, weighed);
    }
  });
  const [x, y] = spec.lying ? [spec.up, spec.across] : [spec.across, spec.up];
  return {
    animation: !look.still,
    animationDuration: 260,
    animationEasing: 'cubicOut',
    useUTC: true,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.font, fontSize: 13, color: colours.text },
    grid: { left: 8, right: 20, top: y.title ? 30 : 12, bottom: x.title ? 30 : 8, containLabel: true },
    legend: { show: false },
    tooltip: {
      trigger: 'item', confine: true, renderMode: 'richText',
      backgroundColor: colours.tooltipSurface, borderColor: colours.tooltipBorder, borderWidth: 1, padding: [8, 12],
      textStyle: { color: colours.text, fontSize: 14 },
      formatter: (item) => {
        const of = series[item.seriesIndex].spec;
        return of === undefined ? '' : spec.series[of].points[item.dataIndex].words;
      },
    },
    xAxis: axisOption(x, colours, false, look.language),
    yAxis: axisOption(y, colours, true, look.language),
    series,
  };
}
