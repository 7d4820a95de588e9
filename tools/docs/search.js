/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Search of the HTML reference, without a server: calls, statuses, fields and
 * structures by any part of their names, and a status number explained at once.
 * INDEX, OPERANDS and ROOT come with the page.
 */
"use strict";

(function () {
	const CODE_MASK = 0xCFFFFFFF00000000n;
	const MOST = 14;
	const input = document.getElementById("search");
	const hits = document.getElementById("hits");
	let chosen = -1;

	function normal(text) {
		return text.toLowerCase().replace(/[._\-\s]+/g, " ").trim();
	}

	/* "0xc0000b0d00000001" or 16 digits: the statuses it may be, the module's first. */
	function decode(text) {
		const match = /^(?:0x)?([0-9a-f]{9,16})$/i.exec(text.trim());
		if (!match) {
			return [];
		}
		const value = BigInt("0x" + match[1]);
		const module = INDEX.filter((row) => row[4] && row[5] !== "exact");
		const same = module.filter((row) => BigInt(row[4]) >> 32n === value >> 32n);
		const near = module.filter((row) =>
			(BigInt(row[4]) & CODE_MASK) === (value & CODE_MASK));
		const others = INDEX.filter((row) => row[5] === "exact" && BigInt(row[4]) === value);
		return (same.length ? same : near).slice(-1).concat(others).map((row) => {
			const details = row[5] === "exact" ? 0 : Number(value & 0xffffffffn);
			let name = row[1];
			if (details && row[5] === "operand") {
				name += "(" + (OPERANDS[details] || "operand " + details) + ")";
			} else if (details) {
				name += " + 0x" + details.toString(16);
			}
			return ["Decoded", name, row[2], row[3]];
		});
	}

	/* Every word has to be there; the earlier and the more of the name, the better. */
	function score(row, words) {
		const name = normal(row[1]);
		const all = name + " " + normal(row[3]);
		let points = 0;
		for (const word of words) {
			const place = name.indexOf(word);
			if (place >= 0) {
				points += 40 - Math.min(place, 30) + (name.endsWith(word) ? 15 : 0);
			} else if (all.indexOf(word) >= 0) {
				points += 3;
			} else {
				return 0;
			}
		}
		return points + (row[0] === "Call" ? 12 : 0) -
			(/-(open|linux)\.html$/.test(row[2]) ? 6 : 0) - name.length / 10;
	}

	/* "operand busy (sept tree)": what a status blames is no part of its name. */
	const blamed = new Set(Object.values(OPERANDS).flatMap((name) => normal(name).split(" ")));

	function find(text) {
		const words = normal(text.replace(/\(.*/, "")).split(" ").filter(Boolean);
		if (!words.length) {
			return [];
		}
		const rated = (some) => INDEX.map((row) => [score(row, some), row]);
		let all = rated(words);
		if (!all.some((pair) => pair[0] > 0)) {
			const rest = words.filter((word) => !blamed.has(word));
			all = rest.length ? rated(rest) : all;
		}
		const found = all
			.filter((pair) => pair[0] > 0)
			.sort((a, b) => b[0] - a[0])
			.map((pair) => pair[1]);
		return decode(text).concat(found).slice(0, MOST);
	}

	function element(kind, text) {
		const span = document.createElement("span");
		span.className = kind;
		span.textContent = text;
		return span;
	}

	function show() {
		const rows = find(input.value);
		hits.replaceChildren();
		chosen = rows.length ? 0 : -1;
		for (const row of rows) {
			const link = document.createElement("a");
			link.href = ROOT + row[2];
			link.append(element("kind", row[0]), element("name", row[1]),
				    element("what", row[3]));
			hits.append(link);
		}
		if (!rows.length) {
			hits.append(element("none", "Nothing found. A status may be given as a number."));
		}
		hits.classList.toggle("open", input.value.trim() !== "");
		mark();
	}

	function mark() {
		const links = hits.querySelectorAll("a");
		links.forEach((link, place) => link.classList.toggle("on", place === chosen));
		if (links[chosen]) {
			links[chosen].scrollIntoView({ block: "nearest" });
		}
	}

	input.addEventListener("input", show);
	input.addEventListener("focus", () => input.value.trim() && show());
	input.addEventListener("keydown", (event) => {
		const links = hits.querySelectorAll("a");
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			const step = event.key === "ArrowDown" ? 1 : links.length - 1;
			chosen = links.length ? (chosen + step) % links.length : -1;
			mark();
			event.preventDefault();
		} else if (event.key === "Enter" && links[chosen]) {
			location.href = links[chosen].href;
			hits.classList.remove("open");
		} else if (event.key === "Escape") {
			hits.classList.remove("open");
			input.blur();
		}
	});
	document.addEventListener("click", (event) => {
		if (!event.target.closest(".search")) {
			hits.classList.remove("open");
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
			input.focus();
			event.preventDefault();
		}
	});

	/* Pages with a long list have a filter of their own. */
	const filter = document.getElementById("filter");
	if (filter) {
		filter.addEventListener("input", () => {
			const words = normal(filter.value).split(" ").filter(Boolean);
			document.querySelectorAll("[data-find]").forEach((part) => {
				const text = normal(part.dataset.find);
				part.hidden = !words.every((word) => text.includes(word));
			});
		});
	}

	/* #q=text opens a page with a search done: for links, and to look at it. */
	const query = /[#&]q=([^&]*)/.exec(location.hash);
	if (query) {
		input.value = decodeURIComponent(query[1]);
		show();
	}
})();
