package org.greenlane;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The portal's entry point. Beans are named with their packages, since features name
 * their classes alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class GreenlaneApplication {

	public static void main(String[] args) {
		SpringApplication.run(GreenlaneApplication.class, args);
	}

}
