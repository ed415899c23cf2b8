package org.greenlane.site;

import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts into the server what must stand before all filters.
 */
@Configuration(proxyBeanMethods = false)
class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	private final MessageSource messages;

	ServerSetup(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new BodyGuard());
		// Whoever asks first whether to send is told only when somebody wants to read.
		server.addConnectorCustomizers((connector) -> connector.setProperty("continueResponseTiming", "onRead"));
		server.addContextCustomizers(this::replaceErrorPage);
	}

	/** After Boot's, whose error page is the one to replace. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	private void replaceErrorPage(Context context) {
		StandardHost host = (StandardHost) context.getParent();
		for (Valve valve : host.getPipeline().getValves()) {
			if (valve instanceof ErrorReportValve) {
				host.getPipeline().removeValve(valve);
			}
		}
		host.getPipeline().addValve(new BareErrors(this.messages));
		// Otherwise the host adds its own when it starts.
		host.setErrorReportValveClass(BareErrors.class.getName());
	}

}
