// @ts-nocheck: a partner writes plain script
/** The page's own script: it writes down what the map says. */
window.heard = [];
for (const event of ['ready', 'resize', 'select', 'filter'])
	addEventListener(`resource-map-${event}`, ({ target, detail }) =>
		window.heard.push({ from: target.localName, event, ...detail })
	);
