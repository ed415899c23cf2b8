package org.greenlane.listings;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives every declared listing its download addresses: the address of the page with the
 * format's ending.
 */
@Configuration(proxyBeanMethods = false)
class DownloadAddresses {

	@Bean
	RouterFunction<ServerResponse> listingDownloads(List<DeclaredListing> declared, Downloads downloads) {
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (DeclaredListing each : declared) {
			Listing listing = each.listing();
			for (DownloadFormat format : DownloadFormat.values()) {
				String address = listing.path() + "." + format.ending();
				routes.route(
						RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(address)),
						(request) -> ServerResponse.ok().build((servletRequest, response) -> {
							downloads.send(listing, format, request.params(), response);
							return null;
						}));
			}
		}
		return routes.build();
	}

}
