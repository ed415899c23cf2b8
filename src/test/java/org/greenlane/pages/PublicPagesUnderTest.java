package org.greenlane.pages;

import java.util.List;

/**
 * Every kind of public page, and every state that a reader may find it in. A new page
 * enters this list. The local mailbox is no public page: it exists in local mode only,
 * for whoever started the portal.
 */
final class PublicPagesUnderTest {

	/**
	 * Addresses below the language.
	 */
	static final List<String> PAGES = List.of("", "/accessibility", "/data-notice", "/privacy", "/privacy/erased",
			"/participation", "/participation/records", "/participation/records?differing=true",
			"/participation/records/part-200", "/participation/records/part-071", "/participation/records/part-059",
			"/participation/kr", "/participation/eu", "/participation/tg", "/participation/methods",
			"/participation/programmes?small=true", "/participation/ask",
			"/participation/ask?economy=kr&figure=msme-count", "/aeo", "/aeo/programmes",
			"/aeo/programmes?type=safe-aeo&tfa=a&page=2", "/aeo/programmes?q=zzzz", "/aeo/programmes?type=sea",
			"/aeo/programmes/in-aeo", "/aeo/compare", "/aeo/compare?programme=in-aeo&programme=jp-aeo&programme=kr-aeo",
			"/aeo/measures", "/aeo/measures?page=2", "/aeo/measures/no-fee", "/aeo/measures/evidence", "/aeo/mras",
			"/aeo/mras?page=3", "/aeo/mras/pl-agadir-agreement", "/aeo/mras/matrix", "/aeo/map", "/economies",
			"/economies/in", "/economies/tg", "/economies/definitions", "/series", "/series?family=coverage&page=2",
			"/series/aeo-programmes-operational", "/series/aeo-share-of-trade-value", "/series/sentiment-overall",
			"/series/sentiment-component-current-state-of-business", "/sources", "/sources?grade=a&page=3",
			"/sources/8a0cb47595", "/organisations", "/organisations/afripads", "/meetings",
			"/meetings?year=2025&kind=meeting", "/meetings/2025-12-02", "/meetings/first-spotlight", "/changes",
			"/changes?economy=kr&act=added&page=2", "/champions", "/champions/2025", "/champions/2025/excuela",
			"/champions/laureates", "/champions/standing/call", "/champions/standing/check?sent=1",
			"/champions/standing/check?track=support&entity-type=chamber&economy=TG&staff=2-9&trade=now&won-before=no",
			"/champions/standing/questions", "/champions/standing/rules", "/champions/standing/answers", "/search",
			"/search?q=customs&kind=programme&page=2", "/search?q=custums", "/search?q=zzyzx", "/reports",
			"/reports/GL/2025/1", "/reports/GL/2025/1/Original", "/reports/GL/2025/1/changes", "/spotlights/la-mandala",
			"/barriers?open-after=365", "/barriers/afripads-hs-code", "/outputs", "/outputs/joint-aeo-study",
			"/sign-in", "/sign-in?to=/account", "/sign-in/code", "/sign-in/link/none", "/none", "/failing/stale",
			"/failing/broken");

	/**
	 * The lists among them, whose HTML stays small.
	 */
	static final List<String> LISTS = PAGES.stream()
		.filter((page) -> page.matches(
				"(/participation/records|/aeo/(programmes|measures|mras|measures/evidence)|/economies|/series|/sources|/organisations|/meetings|/reports)(\\?.*)?"))
		.toList();

	private PublicPagesUnderTest() {
	}

}
