/**
 * A host that keeps to the rules of WordPress (tests/embed/wordpress runs the real one): it believes a frame that knows
 * its secret, cuts heights to 200 to 1000, and follows links to the frame's own host while the frame has the focus.
 */
const started = performance.now();
/** @type {object[]} */
const told = [];
Object.assign(window, { told });

/** @type {NodeListOf<HTMLIFrameElement>} */
const embeds = document.querySelectorAll('iframe[data-secret]');
/** @type {HTMLElement | null} */
const fallback = document.querySelector('blockquote.wp-embedded-content');

/** @param {MessageEvent} event */
function obey({ source, data }) {
	const frame = [...embeds].find(
		(one) => one.contentWindow === source && one.dataset.secret === data?.secret
	);
	if (!frame) return;
	told.push({ ...data, at: performance.now() - started });
	if (data.message === 'height') {
		frame.height = String(Math.min(1000, Math.max(200, parseInt(data.value, 10))));
		frame.style.visibility = 'visible';
		if (fallback) fallback.style.display = 'none';
	}
	if (data.message === 'link' && document.activeElement === frame) {
		const { protocol, host } = new URL(data.value);
		if (/^https?:$/.test(protocol) && host === new URL(frame.src).host)
			window.top?.location.assign(data.value);
	}
}

addEventListener('message', obey);
for (const frame of embeds)
	frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
