package org.greenlane;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal on real PostgreSQL. Tests that carry this annotation and
 * nothing that changes the context share one context, one server port and one database.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
// The address is fixed, as passkeys are bound to it; only browsers that test them ask for
// it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "greenlane.address=http://localhost")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = { TestDatabase.class, TestMailServer.class })
public @interface PortalTest {

}
