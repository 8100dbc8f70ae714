// Draws the charts of the page from the figures in it. Every figure also stands in a table; texts come ready in the page's language.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.remove('no-script');
  var charts = JSON.parse(document.getElementById('charts').textContent);
  var drawn = [];

  function colour(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function escaped(text) {
    var element = document.createElement('span');
    element.textContent = text;
    return element.innerHTML;
  }

  function series(chart, one) {
    return {
      name: one.name,
      type: 'bar',
      stack: chart.stacked ? 'all' : undefined,
      barMaxWidth: chart.rows ? 22 : undefined,
      barCategoryGap: chart.touching ? '4%' : '35%',
      itemStyle: { color: colour(one.tone) },
      label: {
        show: chart.labels,
        position: chart.stacked ? 'inside' : chart.rows ? 'right' : 'top',
        color: chart.stacked ? colour('paper') : colour('ink'),
        fontSize: 12
      },
      labelLayout: { hideOverlap: true },
      emphasis: { disabled: true },
      data: one.data.map(function (item) {
        return {
          value: item.value,
          text: item.text,
          label: item.label,
          itemStyle: item.tone ? { color: colour(item.tone) } : undefined
        };
      })
    };
  }

  // A label inside its own data would be taken for the label's style: ECharts reads data.label as an option.
  function labelled(chart, options) {
    options.series.forEach(function (one) {
      one.data.forEach(function (item) {
        var text = item.label;
        item.label = { show: chart.labels && !!text, formatter: function () { return text; } };
        if (item.value < 0 && !chart.stacked && !chart.rows) {
          item.label.position = 'bottom';
        }
      });
    });
    return options;
  }

  // Bars lie where their names have no room side by side: a histogram on a narrow screen.
  function isLying(chart) {
    return chart.rows || document.getElementById('chart-' + chart.id).clientWidth < 640;
  }

  function axes(chart) {
    var lying = isLying(chart);
    var names = {
      type: 'category',
      data: chart.categories,
      inverse: lying,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line') }, onZero: lying },
      axisLabel: {
        color: colour('ink'), fontSize: 12, hideOverlap: !lying, interval: lying ? 0 : 'auto',
        width: chart.rows ? 150 : 130, overflow: chart.rows ? 'truncate' : 'break', margin: 10
      }
    };
    var values = {
      type: 'value',
      max: chart.percent ? 100 : undefined,
      splitNumber: 4,
      axisLabel: { color: colour('muted'), fontSize: 12, hideOverlap: true, formatter: function (value) { return value.toLocaleString('en') + (chart.percent ? '%' : ''); } },
      splitLine: { lineStyle: { color: colour('line') } }
    };
    return lying ? { yAxis: names, xAxis: values } : { xAxis: names, yAxis: values };
  }

  function options(chart) {
    var both = axes(chart);
    return labelled(chart, {
      animation: false,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: chart.rows && chart.labels && !chart.stacked ? 96 : 20, top: chart.legend ? 36 : 12, bottom: 8 },
      legend: chart.legend ? { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: colour('ink') }, selectedMode: false } : undefined,
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        backgroundColor: colour('paper'),
        borderColor: colour('line'),
        textStyle: { color: colour('ink') },
        formatter: function (items) {
          return '<b>' + escaped(items[0].name) + '</b><br>' + items.map(function (item) {
            return item.marker + escaped(item.seriesName) + ' <b>' + escaped(item.data.text) + '</b>';
          }).join('<br>');
        }
      },
      xAxis: both.xAxis,
      yAxis: both.yAxis,
      series: chart.series.map(function (one) { return series(chart, one); })
    });
  }

  function draw() {
    charts.forEach(function (chart) {
      var element = document.getElementById('chart-' + chart.id);
      var height = isLying(chart) ? 60 + 30 * chart.categories.length : 320;
      element.style.height = height + 'px';
      var there = echarts.getInstanceByDom(element);
      var one = there || echarts.init(element, null, { renderer: 'svg' });
      one.resize();
      one.setOption(options(chart), true);
      if (!there) {
        drawn.push(one);
      }
    });
  }

  draw();
  root.setAttribute('data-drawn', String(drawn.length));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  window.addEventListener('resize', draw);
  window.addEventListener('beforeprint', function () {
    root.classList.add('printing');
    document.querySelector('main').style.width = '680px';
    draw();
  });
  window.addEventListener('afterprint', function () {
    root.classList.remove('printing');
    document.querySelector('main').style.width = '';
    draw();
  });
})();
