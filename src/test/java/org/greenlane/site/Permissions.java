package org.greenlane.site;

import java.util.Map;
import java.util.TreeMap;

/**
 * Every address of the portal and who may ask for it. Whoever adds an address enters it
 * here. The addresses below {@code /local} are not among them, as they exist in local
 * mode only.
 */
final class Permissions {

	/**
	 * An example of each address by method and pattern.
	 */
	static final Map<String, String> FOR_EVERYONE = new TreeMap<>();

	static {
		everyone("", "/en");
		everyone("/", "/en/");
		everyone("/accessibility", "/en/accessibility");
		everyone("/data-notice", "/fr/data-notice");
		everyone("/robots.txt", "/robots.txt");
		everyone("/sitemap.xml", "/sitemap.xml");
		everyone("/participation", "/en/participation");
		everyone("/participation/ask", "/es/participation/ask?economy=tg&figure=msme-count");
		everyone("/participation/charts/{name}.svg", "/fr/participation/charts/known.svg");
		list("/participation/programmes");
		everyone("/participation/methods", "/fr/participation/methods");
		list("/participation/records");
		everyone("/participation/records/{id:[a-z0-9-]+}", "/fr/participation/records/part-200");
		everyone("/participation/records/{id:(?=.*[A-Z])[A-Za-z0-9-]+}", "/en/participation/records/PART-200");
		everyone("/participation/{iso2:[a-z]{2}}", "/es/participation/kr");
		everyone("/participation/{iso2:(?=.*[A-Z])[a-zA-Z]{2}}", "/en/participation/KR");
		everyone("/participation/{iso2:[a-z]{2}}/{chart:[a-z0-9-]+}.svg", "/fr/participation/kr/totals.svg");
		everyone("/champions", "/fr/champions");
		everyone("/meetings", "/es/meetings");
		everyone("/aeo", "/fr/aeo");
		everyone("/aeo/compare", "/es/aeo/compare?programme=in-aeo&programme=jp-aeo");
		list("/aeo/programmes");
		everyone("/aeo/programmes/{code}", "/fr/aeo/programmes/in-aeo");
		list("/aeo/measures");
		everyone("/aeo/measures/{slug}", "/fr/aeo/measures/no-fee");
		list("/aeo/measures/evidence");
		list("/aeo/mras");
		everyone("/aeo/mras/{id}", "/es/aeo/mras/pl-agadir-agreement");
		everyone("/aeo/mras/matrix", "/fr/aeo/mras/matrix");
		list("/aeo/map");
		list("/economies");
		everyone("/economies/{iso2:[a-z]{2}}", "/fr/economies/tg");
		everyone("/economies/{iso2:(?=.*[A-Z])[a-zA-Z]{2}}", "/es/economies/IN");
		list("/economies/definitions");
		list("/series");
		everyone("/series/{slug}", "/fr/series/aeo-share-of-trade-value");
		everyone("/series/{slug}.svg", "/es/series/sentiment-overall.svg");
		list("/sources");
		everyone("/sources/{id}", "/en/sources/8a0cb47595");
	}

	private Permissions() {
	}

	private static void everyone(String pattern, String example) {
		FOR_EVERYONE.put("GET " + pattern, example);
	}

	/**
	 * A listing with its downloads.
	 */
	private static void list(String path) {
		everyone(path, "/es" + path);
		for (String ending : new String[] { "csv", "json", "xlsx", "metadata.json" }) {
			everyone(path + "." + ending, "/en" + path + "." + ending);
		}
	}

}
