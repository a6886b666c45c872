/* What the board does by itself: draws the tables behind its charts, takes a choice at once, and shows new figures as they come.
   Without it the tables are there, and a button takes the choice. */
"use strict";

(() => {
  const language = document.documentElement.lang;
  const shares = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const counts = new Intl.NumberFormat(language);
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 0 });
  const drawn = [];

  const day = language === "fr" ? "j" : "d";
  const lengths = [[172800, 86400, day], [7200, 3600, "h"], [120, 60, "min"], [0, 1, "s"]];
  const length = seconds => {
    const [, size, unit] = lengths.find(([least]) => seconds >= least);
    return counts.format(Math.round(seconds / size)) + "\u00a0" + unit;
  };

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const text = cell => cell.textContent.trim();
  const number = cell => {
    const written = cell.dataset.value ?? text(cell).replace(/[^\d.-]/g, "");
    return written === "" ? null : Number(written);
  };

  function table(figure) {
    const rows = [...figure.querySelectorAll("tbody tr")].map(row => [...row.cells]);
    return { heads: [...figure.querySelectorAll("thead th")].map(text), rows, labels: rows.map(row => text(row[0])) };
  }

  const font = () => ({ fontFamily: getComputedStyle(document.body).fontFamily, color: colour("muted"), fontSize: 12 });
  const tooltip = more => ({ renderMode: "richText", confine: true, valueFormatter: value => counts.format(value), backgroundColor: colour("surface"), borderColor: colour("line"),
    textStyle: { color: colour("ink"), fontFamily: font().fontFamily, fontSize: 13 }, ...more });
  const across = labels => ({ type: "category", data: labels, axisLine: { lineStyle: { color: colour("line-strong") } },
    axisTick: { show: false }, axisLabel: { ...font(), hideOverlap: true } });
  const up = more => ({ type: "value", splitNumber: 3, splitLine: { lineStyle: { color: colour("line") } },
    axisLabel: { ...font(), formatter: value => counts.format(value) }, ...more });
  const grid = more => ({ left: 8, right: 12, top: 16, bottom: 4, containLabel: true, ...more });

  const charts = {
    line(figure, { rows, labels }) {
      const share = figure.dataset.unit === "share";
      const values = rows.map(row => number(row[1]));
      const words = rows.map(row => text(row[1]));
      const target = figure.dataset.target ? Number(figure.dataset.target) : null;
      const top = Math.max(target ?? 0, ...values);
      const scale = top > 1 ? {} : top > .5 ? { max: 1, interval: .25 } : top > .25 ? { max: .5, interval: .1 } : { max: .25, interval: .05 };
      return {
        grid: grid({ right: target === null ? 12 : 44 }),
        tooltip: tooltip({ trigger: "axis", formatter: at => `${labels[at[0].dataIndex]}: ${words[at[0].dataIndex]}` }),
        xAxis: across(labels),
        yAxis: up(share ? { min: 0, ...scale, axisLabel: { ...font(), formatter: value => shares.format(value) } }
          : { axisLabel: { ...font(), formatter: length } }),
        series: [{ type: "line", data: values, symbol: "circle", symbolSize: rows.length > 31 ? 0 : 6, showAllSymbol: true, color: colour("accent"),
          lineStyle: { width: 2.5 }, areaStyle: { opacity: .12 },
          markLine: target === null ? undefined : { silent: true, symbol: "none", data: [{ yAxis: target }],
            lineStyle: { color: colour("muted"), type: "dashed" }, label: { ...font(), formatter: share ? shares.format(target) : length(target) } } }],
      };
    },

    bars(figure, { heads, rows, labels }) {
      return { grid: grid(), tooltip: tooltip({ trigger: "axis" }), xAxis: across(labels), yAxis: up({ minInterval: 1 }),
        series: [{ name: heads[1], type: "bar", data: rows.map(row => number(row[1])), color: colour("accent"), barMaxWidth: 24,
          itemStyle: { borderRadius: [3, 3, 0, 0] } }] };
    },

    load(figure, { heads, rows, labels }) {
      const series = (column, name) => ({ name: heads[column], type: "bar", data: rows.map(row => number(row[column])),
        color: colour(name), barMaxWidth: 18, barGap: "10%", itemStyle: { borderRadius: [3, 3, 0, 0] } });
      return { grid: grid({ top: 36 }), tooltip: tooltip({ trigger: "axis" }),
        legend: { top: 0, left: 0, icon: "roundRect", itemWidth: 12, itemHeight: 12, textStyle: { ...font(), color: colour("ink") } },
        xAxis: across(labels), yAxis: up({ minInterval: 1 }), series: [series(1, "accent"), series(2, "good")] };
    },

    ages(figure, { heads, rows, labels }) {
      const values = rows.map(row => number(row[1]));
      const colours = [colour("good"), colour("accent"), colour("warn"), colour("bad")];
      return { grid: grid({ top: 4, right: 48 }), tooltip: tooltip({}),
        xAxis: { type: "value", show: false, minInterval: 1 },
        yAxis: { ...across(labels), inverse: true, axisLine: { show: false }, axisLabel: { ...font(), color: colour("ink"), fontSize: 13 } },
        series: [{ name: heads[1], type: "bar", barWidth: 20, showBackground: true,
          backgroundStyle: { color: colour("sunken"), borderRadius: 4 },
          data: values.map((value, at) => ({ value, itemStyle: { color: colours[at], borderRadius: 4 } })),
          label: { show: true, position: "right", ...font(), color: colour("ink"), fontSize: 13, fontWeight: 600, formatter: it => counts.format(it.value) } }] };
    },

    flow(figure, { heads, rows, labels }) {
      const apart = " "; /* names are keys, and a line could be called as a column is */
      const links = [];
      let alone = 0;
      let escalated = 0;
      rows.forEach((row, at) => {
        const [, , byItself, helped] = row.map(number);
        alone += byItself;
        escalated += helped;
        if (byItself) links.push({ source: heads[2], target: labels[at] + apart, value: byItself });
        if (helped) links.push({ source: heads[3], target: labels[at] + apart, value: helped });
      });
      if (alone) links.push({ source: heads[1], target: heads[2], value: alone });
      if (escalated) links.push({ source: heads[1], target: heads[3], value: escalated });
      const colours = { [heads[1]]: colour("accent"), [heads[2]]: colour("good"), [heads[3]]: colour("warn") };
      const narrow = figure.clientWidth < 420;
      const names = [...new Set(links.flatMap(link => [link.source, link.target]))];
      return { tooltip: tooltip({}), series: [{ type: "sankey", left: 4, right: narrow ? 122 : 130, top: 8, bottom: 8, nodeWidth: 14, nodeGap: 18, draggable: false,
        data: names.map(name => ({ name, itemStyle: { color: colours[name] || colour("accent"), borderWidth: 0 } })), links,
        label: { ...font(), color: colour("ink"), fontSize: 13, lineHeight: 17, textBorderColor: colour("surface"), textBorderWidth: 3, formatter: it => narrow ? it.name.trim().replaceAll(" ", "\n") + "\n" + counts.format(it.value) : it.name.trim() + " " + counts.format(it.value) },
        lineStyle: { color: "source", opacity: .28 }, emphasis: { focus: "adjacency" } }] };
    },

    heat(figure, { heads, rows, labels }) {
      const hours = heads.slice(1);
      const numbers = rows.map(row => row.slice(1).map(number));
      const most = Math.max(1, ...numbers.flat());
      /* The root, so that a few are seen beside a peak: what is more than nothing has at least half the colour. */
      const tint = value => value ? .5 + .5 * Math.sqrt(value / most) : 0;
      const cells = numbers.flatMap((row, day) => row.map((value, hour) => [hour, day, tint(value), value]));
      const narrow = figure.clientWidth < 500;
      return { grid: grid({ left: 4, right: 4, top: 4, bottom: 4 }),
        tooltip: tooltip({ formatter: it => `${labels[it.value[1]]}, ${hours[it.value[0]]}–${Number(hours[it.value[0]]) + 1} h: ${counts.format(it.value[3])}` }),
        xAxis: { ...across(hours), axisLine: { show: false } },
        yAxis: { ...across(narrow ? labels.map(label => label.slice(0, 2)) : labels), inverse: true, axisLine: { show: false }, axisLabel: { ...font(), color: colour("ink") } },
        visualMap: { show: false, dimension: 2, min: 0, max: 1, inRange: { color: [colour("sunken"), colour("accent-soft"), colour("accent")] } },
        series: [{ type: "heatmap", data: cells,
          label: { show: !narrow, ...font(), fontSize: 10, color: colour("ink"), textBorderColor: colour("surface"), textBorderWidth: 2,
            formatter: it => it.value[3] ? short.format(it.value[3]) : "" },
          itemStyle: { borderColor: colour("surface"), borderWidth: 2, borderRadius: 4 },
          emphasis: { itemStyle: { borderColor: colour("ink") } } }] };
    },
  };

  /* A bar, a point or a cell leads where the cell of the table leads that it is drawn from. */
  const leads = {
    line: (rows, it) => rows[it.dataIndex]?.[2],
    bars: (rows, it) => rows[it.dataIndex]?.[2],
    load: (rows, it) => rows[it.dataIndex]?.[it.seriesIndex + 1],
    ages: (rows, it) => rows[it.dataIndex]?.[1],
    heat: (rows, it) => rows[it.value[1]]?.[it.value[0] + 1],
  };

  function draw() {
    drawn.splice(0).forEach(chart => chart.dispose());
    if (!window.echarts) return;
    for (const figure of document.querySelectorAll("[data-chart]")) {
      const chart = echarts.init(figure.querySelector(".chart"), null, { renderer: "canvas" });
      const data = table(figure);
      chart.setOption({ animation: false, ...charts[figure.dataset.chart](figure, data) });
      chart.on("click", it => leads[figure.dataset.chart]?.(data.rows, it)?.querySelector("a")?.click());
      drawn.push(chart);
    }
  }

  /* A choice is taken at once; whoever touches a date chooses his own days. */
  function choose() {
    const form = document.querySelector(".choose form");
    if (!form) return;
    form.addEventListener("change", event => {
      if (event.target.hasAttribute("data-date")) form.querySelector("[data-period]").value = "custom";
      if (event.target.hasAttribute("data-filter")) form.requestSubmit();
    });
    form.addEventListener("submit", () => {
      if (form.querySelector("[data-period]").value !== "custom") form.querySelectorAll("[data-date]").forEach(date => { date.disabled = true; });
    });
  }

  /* The stream says that a figure changed; then the page asks what it looks like now, and not too often. */
  function watch(place, pause, shown) {
    let waiting = null;
    const refresh = async () => {
      waiting = null;
      const now = document.querySelector(place);
      if (now.contains(document.activeElement)) return;
      try {
        const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
        if (answer.type === "opaqueredirect") { // the session has ended, and somebody has to sign in
          location.reload();
          return;
        }
        const then = answer.ok
          && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(place);
        if (!then) throw new Error(String(answer.status));
        const open = [...now.querySelectorAll("details")].map(it => it.open);
        then.querySelectorAll("details").forEach((it, at) => { it.open = open[at] || false; });
        now.replaceWith(then);
        shown();
      } catch (away) {
        document.querySelectorAll("[data-offline]").forEach(it => { it.hidden = false; });
      }
    };
    const heard = () => { waiting = waiting || setTimeout(refresh, pause); };
    new EventSource("/api/kpi/v1/kpis/stream").addEventListener("kpis", heard);
    return refresh;
  }

  draw();
  choose();
  if (document.querySelector("[data-chart]")) {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    addEventListener("resize", () => drawn.forEach(chart => chart.resize()));
  }
  if (document.querySelector("[data-board]")) watch("#figures", 5000, draw);
  if (document.querySelector("[data-wall]")) {
    const refresh = watch("#wall", 1000, () => {});
    setInterval(refresh, 15000);
  }
})();
