package org.greenlane.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;
import org.greenlane.web.PublicPages;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What search engines ask for first.
 */
@Controller
class RobotsController {

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final List<PublicPages> pages;

	RobotsController(List<PublicPages> pages) {
		this.pages = pages;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots(HttpServletRequest request) {
		return """
				User-agent: *
				Disallow: /*/account
				Disallow: /*/admin
				Disallow: /*/applications
				Disallow: /*/champions/*/apply
				Disallow: /*/sign-in
				Sitemap: %s/sitemap.xml
				""".formatted(Frame.of(request).origin());
	}

	/**
	 * Every public page once in each language, with its siblings in the others.
	 */
	@GetMapping("/sitemap.xml")
	void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
		String origin = Frame.of(request).origin();
		response.setContentType(MediaType.APPLICATION_XML_VALUE);
		XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
			.createXMLStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.name());
		xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		xml.writeStartElement("urlset");
		xml.writeDefaultNamespace(SITEMAP);
		xml.writeNamespace("xhtml", XHTML);
		for (String address : this.pages.stream().flatMap(PublicPages::addresses).toList()) {
			for (Language language : Language.values()) {
				write(xml, origin, address, language);
			}
		}
		xml.writeEndDocument();
		xml.flush();
	}

	private static void write(XMLStreamWriter xml, String origin, String address, Language language)
			throws XMLStreamException {
		xml.writeCharacters("\n");
		xml.writeStartElement("url");
		xml.writeStartElement("loc");
		xml.writeCharacters(origin + "/" + language.tag() + address);
		xml.writeEndElement();
		for (Language other : Language.values()) {
			xml.writeEmptyElement("xhtml:link");
			xml.writeAttribute("rel", "alternate");
			xml.writeAttribute("hreflang", other.tag());
			xml.writeAttribute("href", origin + "/" + other.tag() + address);
		}
		xml.writeEndElement();
	}

}
