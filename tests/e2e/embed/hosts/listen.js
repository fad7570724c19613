/** The page's own script: it writes down what the map says. @type {object[]} */
const heard = [];
Object.assign(window, { heard });
for (const event of ['ready', 'resize', 'select', 'filter'])
	addEventListener(`resource-map-${event}`, (happened) => {
		if (!(happened instanceof CustomEvent) || !(happened.target instanceof Element)) return;
		heard.push({ from: happened.target.localName, event, ...happened.detail });
	});
